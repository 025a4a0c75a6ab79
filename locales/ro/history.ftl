# The trail in words: what was changed, how, and the values that are codes.
action-created = Creat
action-changed = Modificat
action-deleted = Șters
action-erased = Șters definitiv

# What it is that was changed.
table-customers = Client
table-members = Rol într-o firmă
table-identifiers = Cod fiscal
table-addresses = Adresă
table-contacts = Contact
table-contact_points = Telefon, e-mail sau site

# Values.
value-yes = Da
value-no = Nu
value-gone = nu mai există
value-tax-treatment-domestic = Intern
value-tax-treatment-intra-eu = Intracomunitar
value-tax-treatment-export = Export
value-tax-treatment-exempt = Scutit
value-tax-treatment-reverse-charge = Taxare inversă
value-point-email = E-mail
value-point-phone = Telefon
value-point-website = Site web
value-purpose-general = General
value-purpose-invoices = Facturi
value-purpose-reminders = Somații
value-purpose-mobile = Mobil
value-purpose-work = Serviciu
value-purpose-home = Acasă
value-purpose-fax = Fax
value-role-administrator = Administrator
value-role-manager = Manager
value-role-accountant = Contabil
value-role-support = Asistență
value-map-google = Google Maps
value-map-openstreetmap = OpenStreetMap
value-end-of-month-none = Nu
value-end-of-month-before-days = Sfârșitul lunii, apoi zilele
value-end-of-month-after-days = Zilele, apoi sfârșitul lunii
value-people-as-contacts = Contacte ale firmei
value-people-as-persons = Persoane
value-import-uploaded = Încărcat
value-import-checking = În verificare
value-import-checked = Verificat
value-import-running = În curs
value-import-done = Încheiat
value-import-failed = Eșuat
value-import-undoing = Se anulează
value-import-undone = Anulat
weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mie.
weekday-short-4 = joi
weekday-short-5 = vin.
weekday-short-6 = sâm.
weekday-short-7 = dum.

# The fields of a customer.
field-customers-number = Număr
field-customers-kind = Tip
field-customers-status = Stare
field-customers-civility_id = Apelativ
field-customers-given_name = Prenume
field-customers-family_name = Nume de familie
field-customers-legal_name = Denumire
field-customers-legal_form_id = Formă juridică
field-customers-trade_name = Denumire comercială
field-customers-country = Țară
field-customers-external_id = Cod în alt program
field-customers-reference = Referință
field-customers-language = Limbă
field-customers-tags = Etichete
field-customers-salesperson_id = Agent de vânzări
field-customers-group_id = Grup
field-customers-stop_level = Blocare sau avertisment
field-customers-stop_note = Motivul blocării sau al avertismentului
field-customers-parent_id = Firma-mamă
field-customers-note = Notă
field-customers-einvoice_address = Adresă pentru factura electronică
field-customers-pec = E-mail certificat (PEC)
field-customers-tax_treatment = Regim de TVA
field-customers-currency = Monedă
field-customers-account_number = Cont contabil
field-customers-payment_method_id = Modalitate de plată
field-customers-payment_terms_id = Condiții de plată
field-customers-credit_limit = Limită de credit
field-customers-iban = IBAN
field-customers-bic = BIC
field-customers-carrier_id = Curier
field-customers-delivery_instructions = Instrucțiuni de livrare
field-customers-delivery_days = Zile de livrare
field-customers-delivery_from = Livrare de la ora
field-customers-delivery_until = Livrare până la ora
field-customers-minimum_order = Comandă minimă
field-customers-merged_into = Unit cu

# Of a person in a company.
field-members-company_id = Firmă
field-members-person_id = Persoană
field-members-role = Rol
field-members-from_date = De la
field-members-until_date = Până la

# Of a tax identifier.
field-identifiers-kind = Tip
field-identifiers-country = Țară
field-identifiers-value = Număr
field-identifiers-vat_payer = Plătitor de TVA
field-identifiers-shared = Comun mai multor clienți

# Of an address.
field-addresses-label = Numele adresei
field-addresses-recipient = Destinatar
field-addresses-street = Stradă
field-addresses-street2 = A doua linie
field-addresses-postal_code = Cod poștal
field-addresses-city = Localitate
field-addresses-region = Județ
field-addresses-country = Țară
field-addresses-billing = Pentru facturare
field-addresses-default_billing = Implicită pentru facturare
field-addresses-shipping = Pentru livrare
field-addresses-default_shipping = Implicită pentru livrare

# Of a contact, and of a phone, an e-mail address or a site.
field-contacts-given_name = Prenume
field-contacts-family_name = Nume de familie
field-contacts-role = Funcție
field-contacts-language = Limbă
field-contacts-tags = Etichete
field-contacts-main = Contact principal
field-contacts-gets_invoices = Primește facturi
field-contacts-gets_reminders = Primește somații
field-contacts-note = Notă
field-contact_points-contact_id = Contact
field-contact_points-kind = Tip
field-contact_points-typed = Număr sau adresă
field-contact_points-purpose = Destinație

# Of users, of the business and of its lists.
field-users-name = Nume
field-users-email = E-mail
field-users-role = Rol
field-users-language = Limbă
field-users-shortcuts = Comenzi cu o singură tastă
field-users-password_changed_at = Parolă schimbată la
field-users-disabled_at = Dezactivat la
field-users-demo = Demonstrație
field-company-name = Nume
field-company-country = Țară
field-company-time_zone = Fus orar
field-company-currency = Monedă
field-company-language = Limbă
field-company-map_provider = Hărți
field-company-demo = Demonstrație
field-customer_groups-name = Nume
field-customer_groups-deleted_at = Șters pe
field-group_discounts-group_id = Grup
field-group_discounts-percent = Reducere
field-group_discounts-valid_from = Valabilă din
field-group_discounts-reason = Motiv
field-payment_methods-name = Nume
field-payment_methods-position = Poziție
field-payment_methods-active = În uz
field-payment_terms-name = Nume
field-payment_terms-months = Luni
field-payment_terms-days = Zile
field-payment_terms-end_of_month = Sfârșitul lunii
field-payment_terms-position = Poziție
field-payment_terms-active = În uz
field-carriers-name = Nume
field-carriers-position = Poziție
field-carriers-active = În uz
field-civilities-name = Nume
field-civilities-position = Poziție
field-civilities-active = În uz
field-legal_forms-country = Țară
field-legal_forms-name = Nume
field-legal_forms-position = Poziție
field-legal_forms-active = În uz
field-imports-user_id = Utilizator
field-imports-file_name = Fișier
field-imports-country = Țară
field-imports-language = Limbă
field-imports-people_as = Persoanele devin
field-imports-state = Stare
field-imports-rows = Rânduri
field-imports-new_rows = Noi
field-imports-known_rows = Cunoscute
field-imports-faulty_rows = Cu erori
field-imports-finished_at = Încheiat la

# The tab.
history-caption = Modificări, de la cea mai recentă
history-when = Când
history-who = Cine
history-what = Ce
history-kind = Tip
history-change = Modificare
history-user = Utilizator
history-field = Câmp
history-period = Perioadă
history-from = De la
history-to = Până la
history-apply = Afișează
history-system = Sistem
history-import = prin import
history-import-undone = import anulat
history-old = înainte:
history-new = acum:
history-remove-filter = , elimină filtrul
history-clear = Elimină tot
history-entered = Datele introduse
history-fields = { $count ->
    [one] { $count } câmp
    [few] { $count } câmpuri
   *[other] { $count } de câmpuri
}
history-older = Modificări mai vechi
history-newest = Cele mai recente modificări
history-pages = Pagini
history-none = Nicio modificare de acest fel
history-none-text = Eliminați un filtru pentru a vedea mai multe.
history-empty = Nicio modificare până acum
history-undo-of = Anulează această modificare
saved-undone = Modificare anulată
history-undo-changed = Nu se mai poate anula: aceleași date au fost modificate între timp.
history-undo-late = Nu se mai poate anula: au trecut peste 24 de ore.
history-undo-final = Un client nou nu se anulează, ci se șterge, din pagina lui.
history-undo-taken = Nu se poate anula: ce este necesar nu mai există sau este folosit de alt client.
