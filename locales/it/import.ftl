# The import of customers from a file.

## The steps.

import-title = Importa clienti
import-steps = Passi
import-step-upload = Caricamento
import-step-columns = Colonne
import-step-check = Controllo
import-step-import = Importazione
import-step-done = , fatto

## Upload.

import-choose-file = Scegli un file CSV o Excel, o trascinalo qui
import-file-hint = Fino a 100.000 righe e 25 MB, in CSV o Excel (.xlsx; il primo foglio con dati). La prima riga contiene i nomi delle colonne. Le esportazioni di Odoo, Dolibarr, Google Contatti e Outlook vengono riconosciute.
import-encoding = Codifica del testo
import-encoding-hint = Sceglila solo se le lettere accentate risultano sbagliate.
import-encoding-auto = Riconosci da solo
import-encoding-western = Europa occidentale
import-encoding-central = Europa centrale
import-upload = Carica e abbina le colonne
import-template = Modello CSV
import-template-xlsx = Modello Excel
import-earlier = Importazioni precedenti
import-earlier-caption = Le tue importazioni precedenti, la più recente per prima
import-file = File
import-when = Quando
import-rows = Righe
import-new = Nuovi
import-state = Stato
import-state-uploaded = Caricato
import-state-checking = In controllo
import-state-checked = Controllato
import-state-running = In importazione
import-state-done = Importato
import-state-failed = Non riuscito
import-state-undoing = In annullamento
import-state-undone = Annullata
import-error-no-file = Scegli un file

## Why a file cannot be read.

import-file-too-big = Il file supera i 25 MB. Dividilo in più file.
import-file-empty = Il file è vuoto.
import-file-header-only = C’è un’intestazione alla riga { $lines } e nessuna riga sotto.
import-file-workbook = Questo tipo di file non si può leggere. Salvalo come cartella di lavoro Excel (.xlsx) senza password, o come CSV, e carica quello.
import-file-broken-workbook = La cartella di lavoro è danneggiata e non si può leggere. Aprila nel foglio di calcolo, salvala di nuovo e carica quella.
import-file-big-workbook = La cartella di lavoro contiene più di quanto si possa importare. Dividila, o salva come CSV il foglio con i clienti.
import-file-broken-text = Ci sono caratteri rovinati ({ $encoding }), alla riga { $lines }. Scegli la codifica qui sotto e ricarica il file.
import-file-unclear-encoding = Le lettere accentate alla riga { $lines } si possono leggere in due modi. Scegli la codifica qui sotto e ricarica il file.
import-file-nul = C’è un carattere NUL alla riga { $lines }, che nessun testo contiene. Esporta di nuovo il file.
import-file-open-quote = Le virgolette aperte alla riga { $lines } non vengono mai chiuse.
import-file-text-after-quote = C’è del testo dopo le virgolette di chiusura alla riga { $lines }. Le virgolette dentro una cella vanno raddoppiate.
import-file-too-many-cells = L’intestazione ha { $expected } colonne; ci sono più celle alla riga { $lines }.
import-file-too-many-columns = Ci sono più di 1.000 colonne alla riga { $lines }.
import-file-too-many-rows = Ci sono più di 100.000 righe; la riga { $lines } è la prima di troppo. Dividi il file.
import-file-big-table = Colonne per righe fanno più di 4.000.000 di celle; la riga { $lines } è la prima di troppo. Dividi il file o togli le colonne che non servono.

## Match columns.

import-columns-intro = { $count ->
    [one] { $file }, una riga. Indica cosa contiene ogni colonna; il prossimo file con le stesse colonne sarà abbinato allo stesso modo.
    [many] { $file }, { $count } righe. Indica cosa contiene ogni colonna; il prossimo file con le stesse colonne sarà abbinato allo stesso modo.
   *[other] { $file }, { $count } righe. Indica cosa contiene ogni colonna; il prossimo file con le stesse colonne sarà abbinato allo stesso modo.
}
import-read-as = Letto come { $encoding }, celle separate da «{ $separator }».
import-read-sheet = Letto dal foglio «{ $sheet }».
import-encoding-again = Se qui le lettere accentate sono sbagliate, scegli un’altra codifica e rileggi il file. Gli abbinamenti restano.
import-read-again = Rileggi
import-error-encoding = Il file non si può leggere con questa codifica
import-columns-caption = Colonne del file
import-column = Colonna
import-column-unnamed = Colonna { $number }
import-sample-rows = Righe di esempio
import-goes-to = Va in
import-recognised = Abbinata
import-left-out = Esclusa
import-limit-managers = Escluso: solo un responsabile stabilisce il fido.
import-leave-out = Escludi
import-defaults = Dove una riga non dice nulla
import-country = Paese
import-country-hint = Decide come si leggono codici fiscali, telefoni e CAP.
import-language = Lingua
import-language-hint = Di documenti e posta.
import-language-company = Come l’azienda
import-both = Una riga con un’azienda e il nome di una persona
import-both-contact = è un’azienda con quel contatto
import-both-person = è una persona
import-unsaid = Le righe che non dicono se si tratta di una persona o di un’azienda
import-unsaid-read = sono ciò che indicano nomi e codici
import-unsaid-persons = sono persone
import-unsaid-companies = sono aziende
import-back = Indietro
import-check-rows = Controlla le righe
import-known = Chi è già nell’anagrafica
import-mode = Questi clienti
import-mode-create = restano come sono; si creano solo i clienti nuovi
import-mode-both = vengono aggiornati, e si creano i clienti nuovi
import-mode-update = vengono aggiornati; le righe di tutti gli altri si tralasciano
import-match-by = Riconosciuti da
import-match-by-surest = Il dato più sicuro: ID esterno, altrimenti numero fiscale, e-mail, nome con telefono o città
import-match-by-hint = L’aggiornamento cambia solo le colonne abbinate; una cella vuota lascia il valore com’è.
import-error-columns = Le colonne non corrispondono al file. Ricarica la pagina.
import-error-no-name = Abbina almeno una colonna con un nome
import-error-no-key = Abbina una colonna a «{ $field }» o scegli un altro dato
import-error-twice = La colonna { $column } va già in «{ $field }»
import-target = { $field } ({ $place })
import-place-billing = fatturazione
import-place-shipping = consegna
import-place-work = lavoro
import-place-home = casa
import-place-other = altro

## What a column may hold.

import-field-kind = Persona o azienda
import-field-is_company = È un’azienda
import-field-civility = Titolo
import-field-given_name = Nome
import-field-middle_name = Secondo nome
import-field-family_name = Cognome
import-field-name_suffix = Suffisso del nome
import-field-full_name = Nome completo
import-field-family_first = Nome completo, prima il cognome
import-field-legal_name = Ragione sociale
import-field-trade_name = Nome commerciale
import-field-legal_form = Forma giuridica
import-field-contact_name = Persona di contatto
import-field-job_title = Qualifica
import-field-parent_company = Azienda di appartenenza
import-field-number = Nostro numero
import-field-external_id = ID esterno
import-field-reference = Numero tessera
import-field-account_number = Conto contabile
import-field-tax_id = Codice fiscale o partita IVA
import-field-vat = Partita IVA
import-field-siren = SIREN
import-field-siret = SIRET
import-field-codice_fiscale = Codice fiscale
import-field-nif = NIF
import-field-cui = CUI
import-field-cnp = CNP
import-field-prof_id_1 = ID professionale 1
import-field-prof_id_2 = ID professionale 2
import-field-sdi_code = Codice destinatario SDI
import-field-pec = PEC
import-field-email = E-mail
import-field-phone = Telefono
import-field-work_phone = Telefono ufficio
import-field-mobile = Cellulare
import-field-home_phone = Telefono di casa
import-field-other_phone = Altro telefono
import-field-fax = Fax
import-field-phone_label = Uso del telefono
import-field-website = Sito web
import-field-address_label = Nome dell’indirizzo
import-field-address_use = Uso dell’indirizzo
import-field-street = Indirizzo
import-field-street2 = Indirizzo (seconda riga)
import-field-po_box = Casella postale
import-field-postal_code = CAP
import-field-city = Città
import-field-region = Provincia
import-field-country = Paese
import-field-formatted_address = Indirizzo completo
import-field-language = Lingua
import-field-currency = Valuta
import-field-iban = IBAN
import-field-payment_terms = { settings-payment-terms }
import-field-payment_method = { customer-payment-method }
import-field-credit_limit = Limite di credito
import-field-salesperson = Commerciale
import-field-tags = Etichette
import-field-note = Note
import-field-status = Attivo o no

## Check.

import-tally-new = nuovi
import-tally-changed = da aggiornare
import-tally-updated = aggiornati
import-tally-same = invariati
import-tally-known = già presenti, saltati
import-tally-absent = non in anagrafica, saltati
import-tally-left-out = escluse, somigliano a clienti
import-tally-faulty = righe con errori
import-left-out-columns = Colonne escluse:
import-errors-left-out = Le righe con errori restano fuori. Correggile nel file e ricaricalo, oppure importa ora le altre: chi è già presente la prossima volta viene saltato.
import-errors-file = Errori in CSV
import-errors-caption = Righe con errori
import-more-errors = Questi sono i primi 50 errori; il file li contiene tutti.
import-line = Riga
import-customer = Cliente
import-field = Campo
import-typed = Valore
import-wrong = Cosa non va
import-likely-title = { $count ->
    [one] Una riga nuova somiglia a un cliente dell’anagrafica
    [many] { $count } di righe nuove somigliano a clienti dell’anagrafica
   *[other] { $count } righe nuove somigliano a clienti dell’anagrafica
}
import-likely-about = Non è certo che siano gli stessi. Vengono importate come nuovi clienti, a meno che tu non le escluda; due clienti uguali si possono unire anche dopo.
import-likely-caption = Righe nuove e clienti a cui somigliano
import-likely-row = Nel file
import-likely-customer = In anagrafica
import-likely-why = In comune
import-likely-more = Queste sono le prime 50; il file le contiene tutte.
import-likely-file = Somiglianze in CSV
import-likely-mend = Le righe che somigliano a clienti sono state escluse. Il file indica accanto a ciascuna il cliente; chi è un altro si può caricare di nuovo da lì.
import-likely-leave-out = { $count ->
    [one] Escludi questa riga
    [many] Escludi queste { $count } di righe
   *[other] Escludi queste { $count } righe
}
import-nothing-new = In questo file non c’è nessuno di nuovo da importare.
import-nothing-changes = In questo file non c’è nulla di nuovo e nulla cambierebbe.
import-run-both = Avvia l’importazione
import-run = { $count ->
    [one] Importa un cliente
    [many] Importa { $count } clienti
   *[other] Importa { $count } clienti
}
import-back-to-columns = Torna alle colonne
import-error-taken = Appartiene già a { $name } ({ $number })
import-error-same-line = La riga { $line } ha lo stesso valore
import-error-same-customer = Lo stesso cliente è già alla riga { $line }
import-error-status = Non dice né attivo né inattivo
import-error-no-number = Nessun cliente ha questo numero
import-error-ambiguous = Lo hanno più clienti: { $numbers }
import-error-is-person = { $number } è una persona, questa riga descrive un’azienda
import-error-is-company = { $number } è un’azienda, questa riga descrive una persona
import-error-formula = Qui una formula del foglio di calcolo ha dato un errore
import-error-too-many = Qui ci sono più di 50 valori: lasciane al massimo 50

## The end.

import-done-title = Risultato
import-done-both = { $file } è stato importato
import-done = { $count ->
    [one] Un cliente di { $file } è nel registro
    [many] { $count } clienti di { $file } sono nel registro
   *[other] { $count } clienti di { $file } sono nel registro
}
import-errors-mend = Le righe con errori sono rimaste fuori. Correggile in questo file e caricalo: contiene le loro colonne originali.
import-to-register = Al registro
import-another = Importa un altro file
import-undo = Annulla questa importazione
import-undo-until = L’intera importazione si può annullare fino al
import-undo-late = Sono passate più di 24 ore: questa importazione non si può più annullare.
import-undone = L’importazione di { $file } è stata annullata
import-undo-title = Annullare l’importazione di { $file }?
import-undo-removed = clienti rimossi
import-undo-restored = ripristinati
import-undo-kept = lasciati come sono
import-undo-to-remove = clienti da rimuovere
import-undo-to-restore = da ripristinare
import-undo-to-keep = restano come sono
import-undo-what = I clienti nuovi vengono rimossi per sempre, quelli modificati riprendono i valori di prima. Chi nel frattempo è stato modificato da qualcuno resta com’è.
import-undo-staying = Questi restano come sono
import-undo-more = Sono i primi 50.
import-undo-leave = Lascia tutto com’è
