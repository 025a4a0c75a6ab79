# Choosing a customer.
picker-person = Search for a person
picker-company = Search for a company
picker-hint = Name, number, phone or e-mail
picker-search = Search
picker-start = Type at least two characters.
picker-regular = The ones you use most
picker-nobody = Nobody found for “{ $typed }”
picker-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
picker-inactive = Inactive, cannot be chosen
picker-linked = Already linked
picker-below = Already below this company

# The company above a company.
parent-title = Parent and subsidiaries
parent-edit = Edit parent company
parent-parent = Parent company
parent-subsidiaries = Subsidiaries
parent-choose = Choose
parent-now = At present:
parent-remove = No parent company
parent-circle = This company stands below the one you are editing, so it cannot stand above it too.
parent-no-company = Only a company can be a parent company.
parent-inactive = This company is inactive. Set it active first, on its own sheet.
parent-stale = Somebody else has changed the parent company meanwhile. Please look and choose again.
saved-parent = Parent company saved
saved-parent-gone = Parent company removed
