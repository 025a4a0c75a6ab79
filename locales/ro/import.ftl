# The import of customers from a file.

## The steps.

import-title = Import de clienți
import-steps = Pași
import-step-upload = Încărcare
import-step-columns = Coloane
import-step-check = Verificare
import-step-import = Import
import-step-done = , gata

## Upload.

import-choose-file = Alegeți un fișier CSV sau Excel ori trageți-l aici
import-file-hint = Până la 100.000 de rânduri și 25 MB, în CSV sau Excel (.xlsx; prima foaie cu date). Primul rând conține numele coloanelor. Sunt recunoscute exporturile din Odoo, Dolibarr, Google Contacts și Outlook.
import-encoding = Codificarea textului
import-encoding-hint = Alegeți una doar dacă literele cu diacritice apar greșit.
import-encoding-auto = Recunoaște automat
import-encoding-western = Europa de Vest
import-encoding-central = Europa Centrală
import-upload = Încarcă și potrivește coloanele
import-template = Model CSV
import-template-xlsx = Model Excel
import-earlier = Importuri anterioare
import-earlier-caption = Importurile dumneavoastră anterioare, cel mai recent primul
import-file = Fișier
import-when = Când
import-rows = Rânduri
import-new = Noi
import-state = Stare
import-state-uploaded = Încărcat
import-state-checking = În verificare
import-state-checked = Verificat
import-state-running = În curs de import
import-state-done = Importat
import-state-failed = Eșuat
import-state-undoing = Se anulează
import-state-undone = Anulat
import-error-no-file = Alegeți un fișier

## Why a file cannot be read.

import-file-too-big = Fișierul are peste 25 MB. Împărțiți-l în mai multe fișiere.
import-file-empty = Fișierul este gol.
import-file-header-only = Există un antet pe linia { $lines } și niciun rând sub el.
import-file-workbook = Acest tip de fișier nu poate fi citit. Salvați-l ca registru Excel (.xlsx) fără parolă sau ca CSV și încărcați fișierul rezultat.
import-file-broken-workbook = Registrul este deteriorat și nu poate fi citit. Deschideți-l în programul de calcul tabelar, salvați-l din nou și încărcați-l.
import-file-big-workbook = Registrul conține mai mult decât se poate importa. Împărțiți-l sau salvați ca CSV foaia cu clienții.
import-file-broken-text = Există caractere stricate ({ $encoding }), pe linia { $lines }. Alegeți codificarea mai jos și încărcați din nou fișierul.
import-file-unclear-encoding = Literele cu diacritice de pe linia { $lines } se pot citi în două feluri. Alegeți codificarea mai jos și încărcați din nou fișierul.
import-file-nul = Există un caracter NUL pe linia { $lines }, pe care niciun text nu îl are. Exportați din nou fișierul.
import-file-open-quote = Ghilimelele de pe linia { $lines } nu se închid niciodată.
import-file-text-after-quote = Există text după ghilimelele de închidere pe linia { $lines }. Ghilimelele din interiorul unei celule se dublează.
import-file-too-many-cells = Antetul are { $expected } coloane; sunt mai multe celule pe linia { $lines }.
import-file-too-many-columns = Există peste 1.000 de coloane pe linia { $lines }.
import-file-too-many-rows = Există peste 100.000 de rânduri; linia { $lines } este prima în plus. Împărțiți fișierul.
import-file-big-table = Coloanele înmulțite cu rândurile dau peste 4.000.000 de celule; linia { $lines } este prima în plus. Împărțiți fișierul sau eliminați coloanele de care nu aveți nevoie.

## Match columns.

import-columns-intro = { $count ->
    [one] { $file }, un rând. Spuneți ce conține fiecare coloană; următorul fișier cu aceleași coloane se potrivește la fel.
    [few] { $file }, { $count } rânduri. Spuneți ce conține fiecare coloană; următorul fișier cu aceleași coloane se potrivește la fel.
   *[other] { $file }, { $count } de rânduri. Spuneți ce conține fiecare coloană; următorul fișier cu aceleași coloane se potrivește la fel.
}
import-read-as = Citit ca { $encoding }, celule despărțite prin „{ $separator }”.
import-read-sheet = Citit din foaia „{ $sheet }”.
import-encoding-again = Dacă literele cu diacritice apar greșit aici, alegeți altă codificare și recitiți fișierul. Ce ați potrivit rămâne.
import-read-again = Recitește
import-error-encoding = Fișierul nu poate fi citit cu această codificare
import-columns-caption = Coloanele fișierului
import-column = Coloană
import-column-unnamed = Coloana { $number }
import-sample-rows = Exemple de rânduri
import-goes-to = Merge la
import-recognised = Potrivită
import-left-out = Lăsată deoparte
import-limit-managers = Omisă: numai un manager stabilește limitele de credit.
import-leave-out = Lasă deoparte
import-defaults = Când un rând nu spune nimic
import-country = Țara
import-country-hint = Hotărăște cum se citesc codurile fiscale, telefoanele și codurile poștale.
import-language = Limba
import-language-hint = A documentelor și a corespondenței.
import-language-company = Ca a firmei
import-both = Un rând cu o firmă și numele unei persoane
import-both-contact = este o firmă cu acel contact
import-both-person = este o persoană
import-unsaid = Rândurile care nu spun dacă este vorba de o persoană sau de o firmă
import-unsaid-read = sunt ceea ce arată numele și codurile
import-unsaid-persons = sunt persoane
import-unsaid-companies = sunt firme
import-back = Înapoi
import-check-rows = Verifică rândurile
import-known = Cine este deja în registru
import-mode = Acești clienți
import-mode-create = rămân așa cum sunt; se creează doar clienții noi
import-mode-both = sunt actualizați, iar clienții noi sunt creați
import-mode-update = sunt actualizați; rândurile celorlalți sunt omise
import-match-by = Recunoscuți după
import-match-by-surest = Cel mai sigur: ID extern, altfel număr fiscal, e-mail, nume cu telefon sau oraș
import-match-by-hint = Actualizarea schimbă doar coloanele asociate; o celulă goală lasă valoarea neschimbată.
import-error-columns = Coloanele nu se potrivesc cu fișierul. Reîncărcați pagina.
import-error-no-name = Potriviți cel puțin o coloană cu un nume
import-error-no-key = Asociați o coloană cu „{ $field }” sau alegeți altă cheie
import-error-twice = Coloana { $column } merge deja la „{ $field }”
import-target = { $field } ({ $place })
import-place-billing = facturare
import-place-shipping = livrare
import-place-work = serviciu
import-place-home = acasă
import-place-other = altă

## What a column may hold.

import-field-kind = Persoană sau firmă
import-field-is_company = Este firmă
import-field-civility = Formulă de adresare
import-field-given_name = Prenume
import-field-middle_name = Al doilea prenume
import-field-family_name = Nume de familie
import-field-name_suffix = Sufix al numelui
import-field-full_name = Nume complet
import-field-family_first = Nume complet, întâi numele de familie
import-field-legal_name = Denumire firmă
import-field-trade_name = Denumire comercială
import-field-legal_form = Formă juridică
import-field-contact_name = Persoană de contact
import-field-job_title = Funcție
import-field-parent_company = Firma de care aparține
import-field-number = Numărul nostru
import-field-external_id = ID extern
import-field-reference = Număr card
import-field-account_number = Cont contabil
import-field-tax_id = Cod fiscal
import-field-vat = Cod de TVA
import-field-siren = SIREN
import-field-siret = SIRET
import-field-codice_fiscale = Codice fiscale
import-field-nif = NIF
import-field-cui = CUI
import-field-cnp = CNP
import-field-prof_id_1 = ID profesional 1
import-field-prof_id_2 = ID profesional 2
import-field-sdi_code = Cod SDI
import-field-pec = E-mail certificat (PEC)
import-field-email = E-mail
import-field-phone = Telefon
import-field-work_phone = Telefon serviciu
import-field-mobile = Telefon mobil
import-field-home_phone = Telefon acasă
import-field-other_phone = Alt telefon
import-field-fax = Fax
import-field-phone_label = Utilizarea telefonului
import-field-website = Site web
import-field-address_label = Numele adresei
import-field-address_use = Utilizarea adresei
import-field-street = Stradă
import-field-street2 = Adresă (a doua linie)
import-field-po_box = Căsuță poștală
import-field-postal_code = Cod poștal
import-field-city = Localitate
import-field-region = Județ
import-field-country = Țară
import-field-formatted_address = Adresă completă
import-field-language = Limbă
import-field-currency = Monedă
import-field-iban = IBAN
import-field-payment_terms = { settings-payment-terms }
import-field-payment_method = { customer-payment-method }
import-field-credit_limit = Limită de credit
import-field-salesperson = Agent de vânzări
import-field-tags = Etichete
import-field-note = Notă
import-field-status = Activ sau nu

## Check.

import-tally-new = noi
import-tally-changed = de actualizat
import-tally-updated = actualizați
import-tally-same = neschimbați
import-tally-known = deja existenți, omiși
import-tally-absent = nu sunt în registru, omiși
import-tally-left-out = lăsate deoparte, seamănă cu clienți
import-tally-faulty = rânduri cu erori
import-left-out-columns = Coloane lăsate deoparte:
import-errors-left-out = Rândurile cu erori rămân pe dinafară. Corectați-le în fișier și încărcați-l din nou sau importați acum celelalte: cine există deja va fi omis data viitoare.
import-errors-file = Erori în CSV
import-errors-caption = Rânduri cu erori
import-more-errors = Acestea sunt primele 50 de erori; fișierul le are pe toate.
import-line = Linie
import-customer = Client
import-field = Câmp
import-typed = Valoare
import-wrong = Ce este greșit
import-likely-title = { $count ->
    [one] Un rând nou seamănă cu un client din registru
    [few] { $count } rânduri noi seamănă cu clienți din registru
   *[other] { $count } de rânduri noi seamănă cu clienți din registru
}
import-likely-about = Nu este sigur că sunt aceiași. Se importă drept clienți noi, dacă nu le lăsați deoparte; doi clienți identici pot fi uniți și mai târziu.
import-likely-caption = Rânduri noi și clienții cu care seamănă
import-likely-row = În fișier
import-likely-customer = În registru
import-likely-why = În comun
import-likely-more = Acestea sunt primele 50; fișierul le are pe toate.
import-likely-file = Asemănări în CSV
import-likely-mend = Rândurile care seamănă cu clienți au fost lăsate deoparte. Fișierul arată lângă fiecare clientul; cele care privesc pe altcineva pot fi încărcate din nou din el.
import-likely-leave-out = { $count ->
    [one] Lasă deoparte acest rând
    [few] Lasă deoparte aceste { $count } rânduri
   *[other] Lasă deoparte aceste { $count } de rânduri
}
import-nothing-new = În acest fișier nu este nimeni nou de importat.
import-nothing-changes = Nimic nu este nou în acest fișier și nimic nu s-ar schimba.
import-run-both = Pornește importul
import-run = { $count ->
    [one] Importă un client
    [few] Importă { $count } clienți
   *[other] Importă { $count } de clienți
}
import-back-to-columns = Înapoi la coloane
import-error-taken = Aparține deja lui { $name } ({ $number })
import-error-same-line = Linia { $line } are aceeași valoare
import-error-same-customer = Același client apare deja pe linia { $line }
import-error-status = Nu spune nici activ, nici inactiv
import-error-no-number = Niciun client nu are acest număr
import-error-ambiguous = Îl au mai mulți clienți: { $numbers }
import-error-is-person = { $number } este o persoană, iar acest rând descrie o firmă
import-error-is-company = { $number } este o firmă, iar acest rând descrie o persoană
import-error-formula = Aici o formulă din foaia de calcul a dat o eroare
import-error-too-many = Aici sunt mai mult de 50 de valori; păstrați cel mult 50

## The end.

import-done-title = Rezultat
import-done-both = { $file } a fost importat
import-done = { $count ->
    [one] Un client din { $file } este în registru
    [few] { $count } clienți din { $file } sunt în registru
   *[other] { $count } de clienți din { $file } sunt în registru
}
import-errors-mend = Rândurile cu erori au rămas pe dinafară. Corectați-le în acest fișier și încărcați-l: conține coloanele lor originale.
import-to-register = La registru
import-another = Importă alt fișier
import-undo = Anulează acest import
import-undo-until = Întregul import poate fi anulat până la
import-undo-late = Au trecut mai mult de 24 de ore: acest import nu mai poate fi anulat.
import-undone = Importul fișierului { $file } a fost anulat
import-undo-title = Anulați importul fișierului { $file }?
import-undo-removed = clienți eliminați
import-undo-restored = readuși la valorile vechi
import-undo-kept = lăsați așa cum sunt
import-undo-to-remove = clienți de eliminat
import-undo-to-restore = de readus la valorile vechi
import-undo-to-keep = rămân așa cum sunt
import-undo-what = Clienții noi sunt eliminați definitiv, iar cei modificați își recapătă valorile vechi. Cei modificați între timp de cineva rămân așa cum sunt.
import-undo-staying = Aceștia rămân așa cum sunt
import-undo-more = Aceștia sunt primii 50.
import-undo-leave = Lasă totul așa cum este
