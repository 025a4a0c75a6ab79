### Identificadores: sus nombres y qué falla en lo que se ha escrito.

## Labels of the fields. Those with a country bear the word used there.

identifier-vat = Número de IVA
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
identifier-other = Otro número

## Faults.

fault-empty = Rellene este campo.
fault-hidden = El texto contiene un salto de línea o un carácter invisible. Escríbalo de nuevo a mano.
fault-too-long = El texto es demasiado largo: { $max } caracteres como máximo.
fault-length = El número es demasiado largo o demasiado corto. Ejemplo: { $example }.
fault-characters = Hay una letra o un signo fuera de lugar. Ejemplo: { $example }.
fault-check-digit = El dígito de control no coincide. Busque un carácter erróneo, que falte o cambiado de sitio.
fault-not-issued = Ningún organismo emite un número así. Compárelo con el documento.
fault-birth-date = La fecha de nacimiento que contiene el número no existe.
fault-other-country = Es un número de IVA de otro país. Compruebe el país.
fault-kind-elsewhere = El país elegido no tiene números de este tipo.
fault-siren-part = Las nueve primeras cifras de este SIRET no son un SIREN válido.
fault-person-code = El codice fiscale de una persona tiene 16 caracteres.
fault-company-code = El codice fiscale de una empresa tiene 11 cifras.
fault-iban = No es un IBAN, o no tiene la forma de su país.
fault-bic = No es un BIC. Tiene 8 u 11 caracteres, como BNPAFRPP o BNPAFRPPXXX.
fault-email = No es una dirección de correo electrónico, como nombre@ejemplo.es.
fault-phone = El número de teléfono no existe en esta forma. Para un número extranjero empiece con + y el prefijo del país.
fault-postcode = No es un código postal del país. Ejemplo: { $example }.
fault-subdivision = Elija la provincia.
fault-website = No es la dirección de un sitio web, como https://ejemplo.es.

## Notes that stop nobody.

warning-iban-national = La forma del IBAN es correcta, pero los dígitos de control de la cuenta no coinciden. Compárelo con el documento.
warning-gs1 = Parece un código de barras, pero el dígito de control no coincide.
