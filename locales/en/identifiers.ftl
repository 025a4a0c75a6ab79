### Identifiers: their names, and what can be wrong with what was typed.

## Labels of the fields. Those with a country bear the word used there.

identifier-vat = VAT number
identifier-vat-AT = UID-Nummer
identifier-vat-BE = N° TVA / Btw-nr.
identifier-vat-CH = MWST-Nr. / N° TVA / N. IVA
identifier-vat-DE = USt-IdNr.
identifier-vat-ES = NIF-IVA
identifier-vat-FR = N° de TVA
identifier-vat-IT = Partita IVA
identifier-vat-NL = Btw-id
identifier-vat-PL = NIP
identifier-vat-PT = NIF (IVA)
identifier-vat-RO = Cod de TVA
identifier-siren = SIREN
identifier-siret = SIRET
identifier-codice-fiscale = Codice fiscale
identifier-nif = NIF
identifier-cui = CUI
identifier-cnp = CNP
identifier-other = Other number

## Faults.

fault-empty = Please fill this in.
fault-hidden = This contains a line break or an invisible character. Please type it again by hand.
fault-too-long = This is too long: { $max } characters at most.
fault-length = This number is too long or too short. Example: { $example }.
fault-characters = There is a letter or sign where none belongs. Example: { $example }.
fault-check-digit = The check digits do not match. Please look for a wrong, missing or swapped character.
fault-not-issued = No authority gives out a number like this. Please compare it with the document.
fault-birth-date = The date of birth inside this number does not exist.
fault-other-country = This is a VAT number of another country. Please check the country.
fault-kind-elsewhere = The chosen country has no number of this kind.
fault-siren-part = The first nine digits of this SIRET are not a valid SIREN.
fault-person-code = A person’s codice fiscale has 16 characters.
fault-company-code = A company’s codice fiscale has 11 digits.
fault-iban = This is not an IBAN, or it does not have the form of its country.
fault-bic = This is not a BIC. It has 8 or 11 characters, like BNPAFRPP or BNPAFRPPXXX.
fault-email = This is not an e-mail address, like name@example.com.
fault-phone = This phone number does not exist in that form. For a number abroad begin with + and the country code.
fault-postcode = This is not a postcode of the country. Example: { $example }.
fault-subdivision = Please choose the province or county.
fault-website = This is not the address of a website, like https://example.com.

## Notes that stop nobody.

warning-iban-national = The IBAN is well formed, but the bank’s own check digits do not match. Please compare it with the document.
warning-gs1 = This looks like a barcode, but its check digit does not match.
