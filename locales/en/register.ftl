# The list of customers.
register-persons = Persons
register-companies = Companies
register-all = All
register-everybody = Persons and companies
register-kind = Kind of customer
register-search = Search in this list
register-customer = Customer
register-number = Number
register-tags = Tags
register-phone = Phone
register-email = E-mail
register-changed = Changed
register-status = Status
register-actions = Actions
register-actions-for = Actions for { $name }
register-manage = Manage
register-by-name = by name
register-by-number = by number
register-by-column = by “{ $column }”
register-count-person = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
register-count-company = { $count ->
    [one] { $count } company
   *[other] { $count } companies
}
register-count-all = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
register-more-person = { $count }+ persons
register-more-company = { $count }+ companies
register-more-all = { $count }+ customers
register-similar = { $count ->
    [one] Nothing is exactly “{ $typed }”; { $count } similar name
   *[other] Nothing is exactly “{ $typed }”; { $count } similar names
}
register-none = Nobody found
register-pages = Pages
register-per-page = Per page
register-first = First page
register-previous = Previous page
register-next = Next page
register-last = Last page
register-not-available = , not available
register-position = { $from } to { $to } of { $total }
register-position-more = { $from } to { $to } of { $total }+
register-unused = No customers yet
register-unused-text = Enter the first one by hand, or bring them all in from a CSV or Excel file.
register-no-such-kind = Nobody here yet
register-no-such-kind-text = The register has customers, but none of this kind.
register-show-all = Show everyone
register-nobody = Nobody matches “{ $typed }”
register-among-persons = Searched among persons.
register-among-companies = Searched among companies.
register-among-all = Searched among all customers.
register-clear = Clear the search
register-search-all = Search everyone

# Filters, columns, saved views.
register-filters = Filters
register-columns = Columns
register-columns-text = What the list shows beside the name
register-usual-columns = The usual columns
register-apply = Apply
register-clear-filters = Remove all filters
register-remove-filter = , remove filter
register-any = Any
register-none-set = None
register-me = Me
register-mine = Mine
register-stop = Stop or warning
register-tag = Tag
register-city = City
register-reference = Reference
register-created = Entered
register-last-change = Last change
register-changed-within = { $days ->
    [one] In the last { $days } day
   *[other] In the last { $days } days
}
register-changed-before = { $days ->
    [one] Not for { $days } day
   *[other] Not for { $days } days
}
register-no-hits = Nobody fits these filters
register-no-hits-text = Take one away, or look among everyone.
register-without = Without

view-tabs = Saved views
view-everyone = Everyone
view-save = Save this view
view-all = All views
view-none = No views saved yet
view-none-text = Filter the register, then save what you see under a name.
view-name = Name
view-audience = Who sees it
view-private = Only me
view-everybody = All users
view-by = by { $name }
view-replace = Replace the view of this name
view-name-taken = You have a view of this name. Choose another one, or tick below to replace it.
view-too-many = You have as many views as there can be. Delete one first.
view-too-long = This list is narrowed by more than a view keeps. Take some tags away.
view-delete = Delete the view
view-delete-name = Delete the view “{ $name }”?
view-delete-private = Only you see it. The customers stay as they are.
view-delete-everybody = All users see it, and it disappears for all of them. The customers stay as they are.
view-delete-role = Users of the role “{ $role }” see it, and it disappears for them, too. The customers stay as they are.
saved-view = View saved
saved-view-deleted = View deleted

beside-previous = Previous customer
beside-next = Next customer
beside-place = { $place } of { $total }
register-whole-list = The whole list
register-select-all = Select all rows of this page
register-select = Select { $name }
register-selection = Selection
register-selected = selected
