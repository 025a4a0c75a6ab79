### Identificativi: i loro nomi e che cosa non va in quanto è stato scritto.

## Labels of the fields. Those with a country bear the word used there.

identifier-vat = Partita IVA estera
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
identifier-other = Altro numero

## Faults.

fault-empty = Compila questo campo.
fault-hidden = Il testo contiene un ritorno a capo o un carattere invisibile. Riscrivilo a mano.
fault-too-long = Il testo è troppo lungo: al massimo { $max } caratteri.
fault-length = Il numero è troppo lungo o troppo corto. Esempio: { $example }.
fault-characters = C’è una lettera o un segno fuori posto. Esempio: { $example }.
fault-check-digit = Il carattere di controllo non torna. Cerca un carattere sbagliato, mancante o scambiato.
fault-not-issued = Nessun ente rilascia un numero così. Confrontalo con il documento.
fault-birth-date = La data di nascita contenuta nel numero non esiste.
fault-other-country = È una partita IVA di un altro paese. Controlla il paese.
fault-kind-elsewhere = Il paese scelto non ha numeri di questo tipo.
fault-siren-part = Le prime nove cifre di questo SIRET non sono un SIREN valido.
fault-person-code = Il codice fiscale di una persona ha 16 caratteri.
fault-company-code = Il codice fiscale di una società ha 11 cifre.
fault-iban = Non è un IBAN, o non ha la forma prevista nel suo paese.
fault-bic = Non è un BIC. Ha 8 o 11 caratteri, come BNPAFRPP o BNPAFRPPXXX.
fault-email = Non è un indirizzo e-mail, come nome@esempio.it.
fault-phone = Il numero di telefono non esiste in questa forma. Per un numero estero inizia con + e il prefisso del paese.
fault-postcode = Non è un codice postale del paese. Esempio: { $example }.
fault-subdivision = Scegli la provincia.
fault-website = Non è l’indirizzo di un sito web, come https://esempio.it.

## Notes that stop nobody.

warning-iban-national = La forma dell’IBAN è giusta, ma le cifre di controllo nazionali non tornano. Confrontalo con il documento.
warning-gs1 = Sembra un codice a barre, ma la cifra di controllo non torna.
