### Identificatori: denumirile lor și ce nu este în regulă în textul introdus.

## Labels of the fields. Those with a country bear the word used there.

identifier-vat = Cod de TVA
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
identifier-other = Alt număr

## Faults.

fault-empty = Completați acest câmp.
fault-hidden = Textul conține un sfârșit de rând sau un caracter invizibil. Scrieți-l din nou de mână.
fault-too-long = Textul este prea lung: cel mult { $max } caractere.
fault-length = Numărul este prea lung sau prea scurt. Exemplu: { $example }.
fault-characters = O literă sau un semn nu este la locul lui. Exemplu: { $example }.
fault-check-digit = Cifra de control nu se potrivește. Căutați un caracter greșit, lipsă sau inversat.
fault-not-issued = Nicio autoritate nu atribuie un astfel de număr. Comparați-l cu documentul.
fault-birth-date = Data nașterii din acest număr nu există.
fault-other-country = Este un cod de TVA al altei țări. Verificați țara.
fault-kind-elsewhere = Țara aleasă nu are numere de acest fel.
fault-siren-part = Primele nouă cifre ale acestui SIRET nu sunt un SIREN valid.
fault-person-code = Codice fiscale al unei persoane are 16 caractere.
fault-company-code = Codice fiscale al unei societăți are 11 cifre.
fault-iban = Nu este un IBAN sau nu are forma din țara lui.
fault-bic = Nu este un cod BIC. Are 8 sau 11 caractere, ca BNPAFRPP sau BNPAFRPPXXX.
fault-email = Nu este o adresă de e-mail, ca nume@exemplu.ro.
fault-phone = Numărul de telefon nu există în această formă. Pentru un număr din străinătate începeți cu + și prefixul țării.
fault-postcode = Nu este un cod poștal al țării. Exemplu: { $example }.
fault-subdivision = Alegeți județul sau provincia.
fault-website = Nu este adresa unui site web, ca https://exemplu.ro.

## Notes that stop nobody.

warning-iban-national = Forma IBAN-ului este corectă, dar cifrele de control naționale nu se potrivesc. Comparați-l cu documentul.
warning-gs1 = Pare un cod de bare, dar cifra de control nu se potrivește.
