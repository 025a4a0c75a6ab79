# The page Company of Settings, the first set-up, the usual rows of the short lists.
settings-company = Company
settings-name = Name
settings-country = Country
settings-country-hint = New customers start with it
settings-time-zone = Time zone
settings-time-zone-hint = Decides what is today, and every time shown
settings-currency = Base currency
settings-currency-hint = The currency of your books
settings-language = Language
settings-language-hint = Of documents, where a customer has none of its own
settings-map = Maps open in
settings-identity = Identity
settings-identity-about = As your documents name you
settings-name-hint = In the menu, and wherever the short name will do
settings-legal-name = Legal name
settings-legal-name-hint = If it differs from the name
settings-legal-form = Legal form
settings-registration = Register of companies
settings-registration-hint = Number and place, as it stands on your documents
settings-address = Address
settings-share-capital = Share capital
settings-address-about = In the country chosen above
settings-email = E-mail
settings-phone = Phone
settings-website = Website
settings-sdi = SDI code
settings-sdi-hint = 7 characters, to which your suppliers’ invoices are sent
settings-sdi-wrong = An SDI code has 7 letters and digits
settings-formats = Region and formats
settings-customer-languages = Languages for customers
settings-customer-languages-hint = Offered as the language of a customer’s documents; your own always is
settings-documents = Documents
settings-document-note = Note at the foot
settings-document-note-hint = Stands at the foot of every document
settings-map-hint = Only when somebody asks for the map of an address
settings-logo = Logo
settings-bank = Bank accounts
settings-payment-methods = Payment methods
settings-payment-terms = Payment terms
settings-carriers = Carriers
settings-titles = Titles
settings-legal-forms = Legal forms
settings-tags = Tags
settings-numbers = Numbers

logo-none = There is no logo yet; the menu shows the sign of the program.
logo-alt = The logo of your business
logo-file = Choose a picture
logo-hint = PNG or JPEG, at most 512 KB and 4 megapixels
logo-upload = Use as logo
logo-remove = Remove the logo
logo-nothing = Choose a picture first
logo-too-heavy = This file is larger than 512 KB: save the picture smaller
logo-too-large = This picture has more than 4 megapixels: save it smaller
logo-no-picture = This is no whole PNG or JPEG
saved-logo = Logo saved
saved-logo-gone = Logo removed

bank-none = No account yet.
bank-add = Add account
bank-edit = Edit account
bank-label = Name of the account
bank-label-hint = As you call it yourselves
bank-iban = IBAN
bank-bic = BIC
bank-name = Bank
bank-holder = Holder
bank-holder-hint = If it is not your business
bank-currency = Currency
bank-main = Main account
bank-make-main = Make main
bank-twice = This account is in the list already
bank-delete-title = Delete { $name }?
bank-delete-about = Documents can no longer name it. This cannot be undone.
bank-delete-heir = { $name } becomes the main account.
bank-delete-last = No account is left then.
bank-delete-do = Delete the account
bank-keep = Keep the account
saved-bank = Account saved
saved-bank-added = Account added
saved-bank-main = Main account changed
saved-bank-moved = Account moved
saved-bank-deleted = Account removed

list-name = Name
list-customers = Customers
list-customers-count = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
list-state = State
list-used = In use
list-unused = Out of use
list-unused-text = What is out of use is not offered any more, and stays where customers have it.
list-up = Move up: { $name }
list-down = Move down: { $name }
list-delete = Delete: { $name }
list-stop-using = Stop using
list-use-again = Use again
list-add = Add entry
list-edit = Edit entry
list-name-taken = Another entry is called so
list-kept = { $name } cannot be deleted.
list-kept-why = { $count ->
    [one] { $count } customer has it. Put it out of use instead.
   *[other] { $count } customers have it. Put it out of use instead.
}
saved-list = Entry saved
saved-list-added = Entry added
saved-list-moved = Entry moved
saved-list-used = Entry is in use again
saved-list-unused = Entry is out of use
saved-list-deleted = Entry deleted

terms-months = Months
terms-days = Days
terms-end-of-month = End of month
terms-days-count = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
terms-months-count = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
terms-example = An invoice of { $today } is due on { $due }.
terms-number-wrong = A whole number from 0 to { $most }

numbers-about = Every new customer gets the next number. A number is given once and never again, even when the customer is deleted; gaps are no fault. The series can be raised, for example to begin after the numbers of an earlier program, and never lowered.
numbers-next = Next number
numbers-raise = Raise the series
numbers-hint = At least the one above
numbers-not-a-number = Type a number, as C-00412 or 412
numbers-too-high = At most { $most }
numbers-given = Earlier numbers are given already; the next one is { $next }
numbers-busy = Customers are just being made, perhaps by an import. Try again when it is done.
saved-numbers = Series raised
saved-settings = Settings saved

setup-title = Set up your register
setup-about = Two questions about the business, three about you. Everything can be changed later.
setup-company = Company name
setup-country = Country
setup-country-hint = Proposes time zone, currency and language
setup-your-name = Your name
setup-your-email = Your e-mail
setup-password = Password
setup-password-hint = At least 15 characters; several words are easiest to remember
setup-create = Create the register

usual-bank-transfer = Bank transfer
usual-direct-debit = Direct debit
usual-card = Card
usual-cash = Cash
usual-on-receipt = On receipt
usual-15-days = 15 days
usual-30-days = 30 days
usual-30-days-end-of-month = 30 days, end of month
usual-60-days = 60 days
usual-own-delivery = Own delivery
usual-courier = Courier
usual-collection = Collected by the customer
usual-mr = Mr
usual-ms = Ms
usual-dr = Dr

password-too-short = At least { $least } characters
password-too-long = At most { $most } characters
