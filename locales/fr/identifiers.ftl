### Identifiants : leurs noms, et ce qui ne va pas dans la saisie.

## Labels of the fields. Those with a country bear the word used there.

identifier-vat = N° de TVA
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
identifier-other = Autre numéro

## Faults.

fault-empty = Veuillez remplir ce champ.
fault-hidden = La saisie contient un retour à la ligne ou un caractère invisible. Veuillez la refaire à la main.
fault-too-long = La saisie est trop longue : { $max } caractères au maximum.
fault-length = Ce numéro est trop long ou trop court. Exemple : { $example }.
fault-characters = Une lettre ou un signe n’est pas à sa place. Exemple : { $example }.
fault-check-digit = La clé de contrôle ne correspond pas. Cherchez un caractère faux, manquant ou inversé.
fault-not-issued = Aucun organisme n’attribue un tel numéro. Veuillez le comparer au document.
fault-birth-date = La date de naissance contenue dans ce numéro n’existe pas.
fault-other-country = C’est le numéro de TVA d’un autre pays. Veuillez vérifier le pays.
fault-kind-elsewhere = Le pays choisi n’a pas de numéro de ce type.
fault-siren-part = Les neuf premiers chiffres de ce SIRET ne sont pas un SIREN valable.
fault-person-code = Le codice fiscale d’une personne a 16 caractères.
fault-company-code = Le codice fiscale d’une société a 11 chiffres.
fault-iban = Ce n’est pas un IBAN, ou il n’a pas la forme de son pays.
fault-bic = Ce n’est pas un BIC. Il a 8 ou 11 caractères, comme BNPAFRPP ou BNPAFRPPXXX.
fault-email = Ce n’est pas une adresse e-mail, comme nom@exemple.fr.
fault-phone = Ce numéro de téléphone n’existe pas sous cette forme. Pour un numéro étranger, commencez par + et l’indicatif du pays.
fault-postcode = Ce n’est pas un code postal du pays. Exemple : { $example }.
fault-subdivision = Veuillez choisir la province ou le département.
fault-website = Ce n’est pas l’adresse d’un site web, comme https://exemple.fr.

## Notes that stop nobody.

warning-iban-national = L’IBAN est bien formé, mais la clé nationale du compte ne correspond pas. Veuillez le comparer au document.
warning-gs1 = Cela ressemble à un code-barres, mais la clé de contrôle ne correspond pas.
