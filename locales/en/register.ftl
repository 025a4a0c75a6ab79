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
register-by-change = by last change
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
