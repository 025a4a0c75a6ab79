# The import of customers from a file.

## The steps.

import-title = Import customers
import-steps = Steps
import-step-upload = Upload
import-step-columns = Match columns
import-step-check = Check
import-step-import = Import
import-step-done = , done

## Upload.

import-choose-file = Choose a CSV or Excel file, or drop it here
import-file-hint = Up to 100,000 rows and 25 MB, as CSV or Excel (.xlsx; the first sheet with data). The first row holds the names of the columns. Exports of Odoo, Dolibarr, Google Contacts and Outlook are understood.
import-encoding = Text encoding
import-encoding-hint = Choose one only if letters with accents come out wrong.
import-encoding-auto = Recognise it
import-encoding-western = Western Europe
import-encoding-central = Central Europe
import-upload = Upload and match columns
import-template = Template as CSV
import-template-xlsx = Template as Excel
import-earlier = Earlier imports
import-earlier-caption = Your earlier imports, the latest first
import-file = File
import-when = When
import-rows = Rows
import-new = New
import-state = State
import-state-uploaded = Uploaded
import-state-checking = Being checked
import-state-checked = Checked
import-state-running = Being imported
import-state-done = Imported
import-state-failed = Failed
import-state-undoing = Being undone
import-state-undone = Undone
import-error-no-file = Please choose a file

## Why a file cannot be read.

import-file-too-big = The file has more than 25 MB. Split it into several files.
import-file-empty = The file is empty.
import-file-header-only = There is a header on line { $lines } and no row under it.
import-file-workbook = This kind of file cannot be read. Save it as Excel workbook (.xlsx) without a password, or as CSV, and upload that.
import-file-broken-workbook = The workbook is damaged and cannot be read. Open it in the spreadsheet program, save it again and upload that.
import-file-big-workbook = The workbook holds more than can be imported. Split it, or save the sheet with the customers as CSV.
import-file-broken-text = There are broken characters ({ $encoding }), on line { $lines }. Choose the encoding below and upload the file again.
import-file-unclear-encoding = The letters with accents on line { $lines } can be read in two ways. Choose the encoding below and upload the file again.
import-file-nul = There is a NUL character on line { $lines }, which no text has. Export the file again.
import-file-open-quote = The quotation mark on line { $lines } is never closed.
import-file-text-after-quote = Text follows a closing quotation mark on line { $lines }. Quotation marks inside a cell are doubled.
import-file-too-many-cells = The header has { $expected } columns; there are more cells on line { $lines }.
import-file-too-many-columns = There are more than 1,000 columns on line { $lines }.
import-file-too-many-rows = There are more than 100,000 rows; line { $lines } is the first one too many. Split the file.
import-file-big-table = Columns times rows make more than 4,000,000 cells; line { $lines } is the first one too many. Split the file, or delete columns that you do not need.

## Match columns.

import-columns-intro = { $count ->
    [one] { $file }, one row. Say what each column holds; the next file with the same columns is matched the same way.
   *[other] { $file }, { $count } rows. Say what each column holds; the next file with the same columns is matched the same way.
}
import-read-as = Read as { $encoding }, cells parted by “{ $separator }”.
import-read-sheet = Read from the sheet “{ $sheet }”.
import-encoding-again = If letters with accents look wrong here, choose another one and read the file again. What you matched stays.
import-read-again = Read again
import-error-encoding = The file cannot be read in this encoding
import-columns-caption = Columns of the file
import-column = Column
import-column-unnamed = Column { $number }
import-sample-rows = Sample rows
import-goes-to = Goes to
import-recognised = Matched
import-left-out = Left out
import-limit-managers = Left out: only a manager sets credit limits.
import-leave-out = Leave out
import-defaults = Where a row says nothing
import-country = Country
import-country-hint = Decides how tax numbers, phones and postcodes are read.
import-language = Language
import-language-hint = Of documents and mail.
import-language-company = As the company
import-both = A row with a company and a person’s name
import-both-contact = is a company with that contact
import-both-person = is a person
import-unsaid = Rows that do not say whether they are a person or a company
import-unsaid-read = are what their names and numbers suggest
import-unsaid-persons = are persons
import-unsaid-companies = are companies
import-back = Back
import-check-rows = Check the rows
import-known = Who is in the register already
import-mode = These customers
import-mode-create = are left as they are; only new customers are created
import-mode-both = are updated, and new customers are created
import-mode-update = are updated; rows of anybody else are left out
import-match-by = Known again by
import-match-by-surest = The surest: external ID, else tax number, e-mail, name with phone or city
import-match-by-hint = An update changes matched columns only; an empty cell leaves the value as it is.
import-error-columns = The columns do not fit the file. Load the page again.
import-error-no-name = Match at least one column with a name
import-error-no-key = Match a column with “{ $field }”, or choose another key
import-error-twice = Column { $column } already goes to “{ $field }”
import-target = { $field } ({ $place })
import-place-billing = billing
import-place-shipping = delivery
import-place-work = work
import-place-home = home
import-place-other = other

## What a column may hold.

import-field-kind = Person or company
import-field-is_company = Is a company
import-field-civility = Title
import-field-given_name = Given name
import-field-middle_name = Middle name
import-field-family_name = Family name
import-field-name_suffix = Name suffix
import-field-full_name = Whole name
import-field-family_first = Whole name, family name first
import-field-legal_name = Company name
import-field-trade_name = Trade name
import-field-legal_form = Legal form
import-field-contact_name = Contact person
import-field-job_title = Job title
import-field-parent_company = Belongs to company
import-field-number = Our number
import-field-external_id = External ID
import-field-reference = Card number
import-field-account_number = Account number
import-field-tax_id = Tax number
import-field-vat = VAT number
import-field-siren = SIREN
import-field-siret = SIRET
import-field-codice_fiscale = Codice fiscale
import-field-nif = NIF
import-field-cui = CUI
import-field-cnp = CNP
import-field-prof_id_1 = Professional ID 1
import-field-prof_id_2 = Professional ID 2
import-field-sdi_code = SDI code
import-field-pec = Certified e-mail (PEC)
import-field-email = E-mail
import-field-phone = Phone
import-field-work_phone = Work phone
import-field-mobile = Mobile phone
import-field-home_phone = Home phone
import-field-other_phone = Other phone
import-field-fax = Fax
import-field-phone_label = What the phone is for
import-field-website = Website
import-field-address_label = Name of the address
import-field-address_use = Use of the address
import-field-street = Street
import-field-street2 = Second address line
import-field-po_box = PO box
import-field-postal_code = Postcode
import-field-city = City
import-field-region = Province
import-field-country = Country
import-field-formatted_address = Whole address
import-field-language = Language
import-field-currency = Currency
import-field-iban = IBAN
import-field-payment_terms = { settings-payment-terms }
import-field-payment_method = { customer-payment-method }
import-field-credit_limit = Credit limit
import-field-salesperson = Salesperson
import-field-tags = Tags
import-field-note = Note
import-field-status = Active or not

## Check.

import-tally-new = new
import-tally-changed = to update
import-tally-updated = updated
import-tally-same = unchanged
import-tally-known = already there, skipped
import-tally-absent = not in the register, skipped
import-tally-left-out = left out, look like customers
import-tally-faulty = rows with errors
import-left-out-columns = Columns left out:
import-errors-left-out = Rows with errors are left out. Mend them in the file and upload it again, or import the others now: whoever is already there is skipped next time.
import-errors-file = Errors as CSV
import-errors-caption = Rows with errors
import-more-errors = These are the first 50 errors; the file has them all.
import-line = Line
import-customer = Customer
import-field = Field
import-typed = Value
import-wrong = What is wrong
import-likely-title = { $count ->
    [one] One new row looks like a customer of the register
   *[other] { $count } new rows look like customers of the register
}
import-likely-about = Nobody can be sure that they are the same. They are imported as new customers unless you leave them out; two that are the same can be merged afterwards.
import-likely-caption = New rows and the customers they look like
import-likely-row = In the file
import-likely-customer = In the register
import-likely-why = In common
import-likely-more = These are the first 50; the file has them all.
import-likely-file = Look-alikes as CSV
import-likely-mend = Rows that look like customers were left out. The file names the customer beside each; whoever is somebody else can be uploaded again from it.
import-likely-leave-out = { $count ->
    [one] Leave this row out
   *[other] Leave these { $count } rows out
}
import-nothing-new = There is nobody new to import in this file.
import-nothing-changes = Nothing in this file is new, and nothing would change.
import-run-both = Run the import
import-run = { $count ->
    [one] Import one customer
   *[other] Import { $count } customers
}
import-back-to-columns = Back to the columns
import-error-taken = Already belongs to { $name } ({ $number })
import-error-same-line = Line { $line } has the same
import-error-same-customer = The same customer stands on line { $line } already
import-error-status = This says neither active nor inactive
import-error-no-number = No customer has this number
import-error-ambiguous = Several customers have it: { $numbers }
import-error-is-person = { $number } is a person, this row describes a company
import-error-is-company = { $number } is a company, this row describes a person
import-error-formula = A formula of the spreadsheet ended in an error here
import-error-too-many = There are more than 50 values here; keep 50 at most

## The end.

import-done-title = Result
import-done-both = { $file } has been imported
import-done = { $count ->
    [one] One customer of { $file } is in the register
   *[other] { $count } customers of { $file } are in the register
}
import-errors-mend = Rows with errors were left out. Mend them in this file and upload it: it holds their original columns.
import-to-register = To the register
import-another = Import another file
import-undo = Undo this import
import-undo-until = The whole import can be undone until
import-undo-late = More than 24 hours have gone by: this import cannot be undone any more.
import-undone = The import of { $file } was undone
import-undo-title = Undo the import of { $file }?
import-undo-removed = customers removed
import-undo-restored = put back
import-undo-kept = left as they are
import-undo-to-remove = customers to remove
import-undo-to-restore = to put back
import-undo-to-keep = stay as they are
import-undo-what = New customers are removed for good, changed ones get their old values back. Whoever somebody went on with since stays as it is.
import-undo-staying = These stay as they are
import-undo-more = These are the first 50.
import-undo-leave = Leave everything as it is
