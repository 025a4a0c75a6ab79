# The trail in words: what was changed, how, and the values that are codes.
action-created = Creato
action-changed = Modificato
action-deleted = Eliminato
action-erased = Cancellato per sempre

# What it is that was changed.
table-customers = Cliente
table-members = Ruolo in un’azienda
table-identifiers = Identificativo fiscale
table-addresses = Indirizzo
table-contacts = Contatto
table-contact_points = Telefono, e-mail o sito

# Values.
value-yes = Sì
value-no = No
value-gone = non esiste più
value-tax-treatment-domestic = Nazionale
value-tax-treatment-intra-eu = Intracomunitario
value-tax-treatment-export = Esportazione
value-tax-treatment-exempt = Esente
value-tax-treatment-reverse-charge = Inversione contabile
value-point-email = E-mail
value-point-phone = Telefono
value-point-website = Sito web
value-purpose-general = Generale
value-purpose-invoices = Fatture
value-purpose-reminders = Solleciti
value-purpose-mobile = Cellulare
value-purpose-work = Lavoro
value-purpose-home = Casa
value-purpose-fax = Fax
value-role-administrator = Amministratore
value-role-manager = Responsabile
value-role-accountant = Contabile
value-role-support = Assistenza
value-map-google = Google Maps
value-map-openstreetmap = OpenStreetMap
value-end-of-month-none = No
value-end-of-month-before-days = Fine mese, poi i giorni
value-end-of-month-after-days = I giorni, poi fine mese
value-people-as-contacts = Contatti dell’azienda
value-people-as-persons = Persone
value-import-uploaded = Caricato
value-import-checking = In verifica
value-import-checked = Verificato
value-import-running = In corso
value-import-done = Concluso
value-import-failed = Non riuscito
value-import-undoing = In annullamento
value-import-undone = Annullata
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mer
weekday-short-4 = gio
weekday-short-5 = ven
weekday-short-6 = sab
weekday-short-7 = dom

# The fields of a customer.
field-customers-number = Numero
field-customers-kind = Tipo
field-customers-status = Stato
field-customers-civility_id = Titolo
field-customers-given_name = Nome
field-customers-family_name = Cognome
field-customers-legal_name = Ragione sociale
field-customers-legal_form_id = Forma giuridica
field-customers-trade_name = Insegna
field-customers-country = Paese
field-customers-external_id = Codice in un altro programma
field-customers-reference = Riferimento
field-customers-language = Lingua
field-customers-tags = Etichette
field-customers-salesperson_id = Commerciale
field-customers-group_id = Gruppo
field-customers-stop_level = Blocco o avviso
field-customers-stop_note = Motivo del blocco o dell’avviso
field-customers-parent_id = Capogruppo
field-customers-note = Nota
field-customers-einvoice_address = Indirizzo per la fattura elettronica
field-customers-pec = PEC
field-customers-tax_treatment = Regime IVA
field-customers-currency = Valuta
field-customers-account_number = Conto contabile
field-customers-payment_method_id = Metodo di pagamento
field-customers-payment_terms_id = Condizioni di pagamento
field-customers-credit_limit = Fido
field-customers-iban = IBAN
field-customers-bic = BIC
field-customers-carrier_id = Corriere
field-customers-delivery_instructions = Istruzioni di consegna
field-customers-delivery_days = Giorni di consegna
field-customers-delivery_from = Consegna dalle
field-customers-delivery_until = Consegna entro le
field-customers-minimum_order = Ordine minimo
field-customers-merged_into = Unito a

# Of a person in a company.
field-members-company_id = Azienda
field-members-person_id = Persona
field-members-role = Ruolo
field-members-from_date = Dal
field-members-until_date = Al

# Of a tax identifier.
field-identifiers-kind = Tipo
field-identifiers-country = Paese
field-identifiers-value = Numero
field-identifiers-vat_payer = Soggetto IVA
field-identifiers-shared = Comune a più clienti

# Of an address.
field-addresses-label = Nome dell’indirizzo
field-addresses-recipient = Destinatario
field-addresses-street = Via
field-addresses-street2 = Seconda riga
field-addresses-postal_code = CAP
field-addresses-city = Città
field-addresses-region = Provincia
field-addresses-country = Paese
field-addresses-billing = Per la fatturazione
field-addresses-default_billing = Predefinito per la fatturazione
field-addresses-shipping = Per la consegna
field-addresses-default_shipping = Predefinito per la consegna

# Of a contact, and of a phone, an e-mail address or a site.
field-contacts-given_name = Nome
field-contacts-family_name = Cognome
field-contacts-role = Ruolo
field-contacts-language = Lingua
field-contacts-tags = Etichette
field-contacts-main = Contatto principale
field-contacts-gets_invoices = Riceve le fatture
field-contacts-gets_reminders = Riceve i solleciti
field-contacts-note = Nota
field-contact_points-contact_id = Contatto
field-contact_points-kind = Tipo
field-contact_points-typed = Numero o indirizzo
field-contact_points-purpose = Uso

# Of users, of the business and of its lists.
field-users-name = Nome
field-users-email = E-mail
field-users-role = Ruolo
field-users-language = Lingua
field-users-shortcuts = Scorciatoie con un solo tasto
field-users-password_changed_at = Password cambiata il
field-users-disabled_at = Disattivato il
field-users-demo = Dimostrazione
field-company-name = Nome
field-company-country = Paese
field-company-time_zone = Fuso orario
field-company-currency = Valuta
field-company-language = Lingua
field-company-map_provider = Mappe
field-company-demo = Dimostrazione
field-customer_groups-name = Nome
field-customer_groups-deleted_at = Eliminato il
field-group_discounts-group_id = Gruppo
field-group_discounts-percent = Sconto
field-group_discounts-valid_from = Valido dal
field-group_discounts-reason = Motivo
field-payment_methods-name = Nome
field-payment_methods-position = Posizione
field-payment_methods-active = In uso
field-payment_terms-name = Nome
field-payment_terms-months = Mesi
field-payment_terms-days = Giorni
field-payment_terms-end_of_month = Fine mese
field-payment_terms-position = Posizione
field-payment_terms-active = In uso
field-carriers-name = Nome
field-carriers-position = Posizione
field-carriers-active = In uso
field-civilities-name = Nome
field-civilities-position = Posizione
field-civilities-active = In uso
field-legal_forms-country = Paese
field-legal_forms-name = Nome
field-legal_forms-position = Posizione
field-legal_forms-active = In uso
field-imports-user_id = Utente
field-imports-file_name = File
field-imports-country = Paese
field-imports-language = Lingua
field-imports-people_as = Le persone diventano
field-imports-state = Stato
field-imports-rows = Righe
field-imports-new_rows = Nuove
field-imports-known_rows = Già note
field-imports-faulty_rows = Errate
field-imports-finished_at = Concluso il

# The tab.
history-caption = Modifiche, dalla più recente
history-when = Quando
history-who = Chi
history-what = Cosa
history-kind = Tipo
history-change = Modifica
history-user = Utente
history-field = Campo
history-period = Periodo
history-from = Dal
history-to = Al
history-apply = Mostra
history-system = Sistema
history-import = da importazione
history-import-undone = importazione annullata
history-old = prima:
history-new = ora:
history-remove-filter = , togli il filtro
history-clear = Togli tutti
history-entered = I dati inseriti
history-fields = { $count ->
    [one] { $count } campo
    [many] { $count } di campi
   *[other] { $count } campi
}
history-older = Modifiche precedenti
history-newest = Modifiche più recenti
history-pages = Pagine
history-none = Nessuna modifica di questo genere
history-none-text = Togliete un filtro per vedere di più.
history-empty = Finora nessuna modifica
history-undo-of = Annulla questa modifica
saved-undone = Modifica annullata
history-undo-changed = Non si può più annullare: gli stessi dati sono stati modificati di nuovo.
history-undo-late = Non si può più annullare: sono passate più di 24 ore.
history-undo-final = Un nuovo cliente non si annulla: si elimina, dalla sua pagina.
history-undo-taken = Non si può annullare: ciò che serve non c’è più, o è usato da un altro cliente.
