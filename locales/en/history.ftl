# The trail in words: what was changed, how, and the values that are codes.
action-created = Created
action-changed = Changed
action-deleted = Deleted
action-erased = Erased

# What it is that was changed.
table-customers = Customer
table-members = Role in a company
table-identifiers = Tax identifier
table-addresses = Address
table-contacts = Contact
table-contact_points = Phone, e-mail or site

# Values.
value-yes = Yes
value-no = No
value-gone = no longer there
value-tax-treatment-domestic = Domestic
value-tax-treatment-intra-eu = Within the EU
value-tax-treatment-export = Export
value-tax-treatment-exempt = Exempt
value-tax-treatment-reverse-charge = Reverse charge
value-point-email = E-mail
value-point-phone = Phone
value-point-website = Website
value-purpose-general = General
value-purpose-invoices = Invoices
value-purpose-reminders = Reminders
value-purpose-mobile = Mobile
value-purpose-work = Work
value-purpose-home = Home
value-purpose-fax = Fax
value-role-administrator = Administrator
value-role-manager = Manager
value-role-accountant = Accountant
value-role-support = Support
value-map-google = Google Maps
value-map-openstreetmap = OpenStreetMap
value-end-of-month-none = Not at all
value-end-of-month-before-days = End of month, then the days
value-end-of-month-after-days = The days, then end of month
value-people-as-contacts = Contacts of the company
value-people-as-persons = Persons
value-import-uploaded = Uploaded
value-import-checking = Being checked
value-import-checked = Checked
value-import-running = Running
value-import-done = Done
value-import-failed = Failed
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

# The fields of a customer.
field-customers-number = Number
field-customers-kind = Kind
field-customers-status = Status
field-customers-civility_id = Title
field-customers-given_name = First name
field-customers-family_name = Surname
field-customers-legal_name = Company name
field-customers-legal_form_id = Legal form
field-customers-trade_name = Trading name
field-customers-country = Country
field-customers-external_id = Key in another program
field-customers-reference = Reference
field-customers-language = Language
field-customers-tags = Tags
field-customers-salesperson_id = Salesperson
field-customers-group_id = Group
field-customers-stop_level = Stop or warning
field-customers-stop_note = Reason of the stop or warning
field-customers-parent_id = Parent company
field-customers-note = Note
field-customers-einvoice_address = E-invoice address
field-customers-pec = Certified e-mail (PEC)
field-customers-tax_treatment = Tax treatment
field-customers-currency = Currency
field-customers-account_number = Account number
field-customers-payment_method_id = Payment method
field-customers-payment_terms_id = Payment terms
field-customers-credit_limit = Credit limit
field-customers-iban = IBAN
field-customers-bic = BIC
field-customers-carrier_id = Carrier
field-customers-delivery_instructions = Delivery instructions
field-customers-delivery_days = Delivery days
field-customers-delivery_from = Delivery from
field-customers-delivery_until = Delivery until
field-customers-minimum_order = Minimum order
field-customers-erased_at = Erased on

# Of a person in a company.
field-members-company_id = Company
field-members-person_id = Person
field-members-role = Role
field-members-from_date = From
field-members-until_date = Until

# Of a tax identifier.
field-identifiers-kind = Kind
field-identifiers-country = Country
field-identifiers-value = Number
field-identifiers-vat_payer = Pays VAT
field-identifiers-shared = Belongs to several customers

# Of an address.
field-addresses-label = Name of the address
field-addresses-recipient = Recipient
field-addresses-street = Street
field-addresses-street2 = Second line
field-addresses-postal_code = Postcode
field-addresses-city = City
field-addresses-region = Province
field-addresses-country = Country
field-addresses-billing = For invoices
field-addresses-default_billing = Default for invoices
field-addresses-shipping = For deliveries
field-addresses-default_shipping = Default for deliveries

# Of a contact, and of a phone, an e-mail address or a site.
field-contacts-given_name = First name
field-contacts-family_name = Surname
field-contacts-role = Role
field-contacts-language = Language
field-contacts-tags = Tags
field-contacts-main = Main contact
field-contacts-gets_invoices = Gets invoices
field-contacts-gets_reminders = Gets reminders
field-contacts-note = Note
field-contact_points-contact_id = Contact
field-contact_points-kind = Kind
field-contact_points-typed = Number or address
field-contact_points-purpose = Purpose

# Of users, of the business and of its lists.
field-users-name = Name
field-users-email = E-mail
field-users-role = Role
field-users-language = Language
field-users-password_changed_at = Password changed on
field-users-disabled_at = Disabled on
field-users-demo = Demonstration
field-company-name = Name
field-company-country = Country
field-company-time_zone = Time zone
field-company-currency = Currency
field-company-language = Language
field-company-map_provider = Maps
field-company-demo = Demonstration
field-customer_groups-name = Name
field-customer_groups-deleted_at = Deleted on
field-group_discounts-group_id = Group
field-group_discounts-percent = Discount
field-group_discounts-valid_from = Valid from
field-group_discounts-reason = Reason
field-payment_methods-name = Name
field-payment_methods-position = Position
field-payment_methods-active = In use
field-payment_terms-name = Name
field-payment_terms-months = Months
field-payment_terms-days = Days
field-payment_terms-end_of_month = End of month
field-payment_terms-position = Position
field-payment_terms-active = In use
field-carriers-name = Name
field-carriers-position = Position
field-carriers-active = In use
field-civilities-name = Name
field-civilities-position = Position
field-civilities-active = In use
field-legal_forms-country = Country
field-legal_forms-name = Name
field-legal_forms-position = Position
field-legal_forms-active = In use
field-imports-user_id = User
field-imports-file_name = File
field-imports-country = Country
field-imports-language = Language
field-imports-people_as = People become
field-imports-state = State
field-imports-rows = Rows
field-imports-new_rows = New
field-imports-known_rows = Known
field-imports-faulty_rows = Faulty
field-imports-finished_at = Finished on

# The tab.
history-caption = Changes, newest first
history-when = When
history-who = Who
history-what = What
history-kind = Kind
history-change = Change
history-user = User
history-field = Field
history-period = Period
history-from = From
history-to = To
history-apply = Show
history-system = System
history-old = before:
history-new = now:
history-remove-filter = , remove filter
history-clear = Clear all
history-entered = What was entered
history-fields = { $count ->
    [one] { $count } field
   *[other] { $count } fields
}
history-older = Older changes
history-newest = Newest changes
history-pages = Pages
history-none = No change like this
history-none-text = Remove a filter to see more.
history-empty = Nothing was changed so far
history-undo-of = Undo this change
saved-undone = Change taken back
history-undo-changed = This cannot be undone any more: the same data was changed again since.
history-undo-late = This cannot be undone any more: it was changed more than 24 hours ago.
history-undo-final = A new customer is not undone but deleted, on its own page.
history-undo-taken = This cannot be undone: what it needs is gone, or is used by another customer now.
