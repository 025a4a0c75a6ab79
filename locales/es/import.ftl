# The import of customers from a file.

## The steps.

import-title = Importar clientes
import-steps = Pasos
import-step-upload = Subida
import-step-columns = Columnas
import-step-check = Comprobación
import-step-import = Importación
import-step-done = , hecho

## Upload.

import-choose-file = Elija un archivo CSV o Excel, o arrástrelo aquí
import-file-hint = Hasta 100.000 filas y 25 MB, en CSV o Excel (.xlsx; la primera hoja con datos). La primera fila contiene los nombres de las columnas. Se reconocen las exportaciones de Odoo, Dolibarr, Contactos de Google y Outlook.
import-encoding = Codificación del texto
import-encoding-hint = Elíjala solo si las letras con acento salen mal.
import-encoding-auto = Reconocerla
import-encoding-western = Europa occidental
import-encoding-central = Europa central
import-upload = Subir y asignar columnas
import-template = Plantilla CSV
import-template-xlsx = Plantilla Excel
import-earlier = Importaciones anteriores
import-earlier-caption = Sus importaciones anteriores, la última primero
import-file = Archivo
import-when = Cuándo
import-rows = Filas
import-new = Nuevos
import-state = Estado
import-state-uploaded = Subido
import-state-checking = En comprobación
import-state-checked = Comprobado
import-state-running = En importación
import-state-done = Importado
import-state-failed = Fallido
import-state-undoing = Deshaciéndose
import-state-undone = Deshecha
import-error-no-file = Elija un archivo

## Why a file cannot be read.

import-file-too-big = El archivo tiene más de 25 MB. Divídalo en varios.
import-file-empty = El archivo está vacío.
import-file-header-only = Hay una cabecera en la línea { $lines } y ninguna fila debajo.
import-file-workbook = Este tipo de archivo no se puede leer. Guárdelo como libro de Excel (.xlsx) sin contraseña, o como CSV, y suba ese.
import-file-broken-workbook = El libro está dañado y no se puede leer. Ábralo en la hoja de cálculo, guárdelo de nuevo y suba ese.
import-file-big-workbook = El libro contiene más de lo que se puede importar. Divídalo, o guarde como CSV la hoja con los clientes.
import-file-broken-text = Hay caracteres dañados ({ $encoding }), en la línea { $lines }. Elija abajo la codificación y vuelva a subir el archivo.
import-file-unclear-encoding = Las letras con acento de la línea { $lines } se pueden leer de dos maneras. Elija abajo la codificación y vuelva a subir el archivo.
import-file-nul = Hay un carácter NUL en la línea { $lines }, que ningún texto tiene. Vuelva a exportar el archivo.
import-file-open-quote = Las comillas de la línea { $lines } no se cierran nunca.
import-file-text-after-quote = Hay texto tras las comillas de cierre en la línea { $lines }. Las comillas dentro de una celda se escriben dobles.
import-file-too-many-cells = La cabecera tiene { $expected } columnas; hay más celdas en la línea { $lines }.
import-file-too-many-columns = Hay más de 1.000 columnas en la línea { $lines }.
import-file-too-many-rows = Hay más de 100.000 filas; la línea { $lines } es la primera que sobra. Divida el archivo.
import-file-big-table = Las columnas por las filas suman más de 4.000.000 de celdas; la línea { $lines } es la primera que sobra. Divida el archivo o quite las columnas que no necesite.

## Match columns.

import-columns-intro = { $count ->
    [one] { $file }, una fila. Diga qué contiene cada columna; el próximo archivo con las mismas columnas se asignará igual.
    [many] { $file }, { $count } filas. Diga qué contiene cada columna; el próximo archivo con las mismas columnas se asignará igual.
   *[other] { $file }, { $count } filas. Diga qué contiene cada columna; el próximo archivo con las mismas columnas se asignará igual.
}
import-read-as = Leído como { $encoding }, celdas separadas por «{ $separator }».
import-read-sheet = Leído de la hoja «{ $sheet }».
import-encoding-again = Si aquí las letras con acento salen mal, elija otra y vuelva a leer el archivo. Lo que ha asignado se conserva.
import-read-again = Volver a leer
import-error-encoding = El archivo no se puede leer con esta codificación
import-columns-caption = Columnas del archivo
import-column = Columna
import-column-unnamed = Columna { $number }
import-sample-rows = Filas de muestra
import-goes-to = Va a
import-recognised = Asignada
import-left-out = Excluida
import-limit-managers = Se omite: solo un responsable fija los límites de crédito.
import-leave-out = Excluir
import-defaults = Donde una fila no dice nada
import-country = País
import-country-hint = Decide cómo se leen los números fiscales, teléfonos y códigos postales.
import-language = Idioma
import-language-hint = De documentos y correo.
import-language-company = Como la empresa
import-both = Una fila con una empresa y el nombre de una persona
import-both-contact = es una empresa con ese contacto
import-both-person = es una persona
import-unsaid = Las filas que no dicen si son una persona o una empresa
import-unsaid-read = son lo que indican sus nombres y números
import-unsaid-persons = son personas
import-unsaid-companies = son empresas
import-back = Volver
import-check-rows = Comprobar las filas
import-known = Quién está ya en el registro
import-mode = Estos clientes
import-mode-create = se dejan como están; solo se crean los clientes nuevos
import-mode-both = se actualizan, y se crean los clientes nuevos
import-mode-update = se actualizan; las filas de los demás se omiten
import-match-by = Reconocidos por
import-match-by-surest = El dato más seguro: ID externo, si no número fiscal, correo, nombre con teléfono o ciudad
import-match-by-hint = La actualización solo cambia las columnas asignadas; una celda vacía deja el valor como está.
import-error-columns = Las columnas no corresponden al archivo. Vuelva a cargar la página.
import-error-no-name = Asigne al menos una columna con un nombre
import-error-no-key = Asigne una columna a «{ $field }» o elija otro dato
import-error-twice = La columna { $column } ya va a «{ $field }»
import-target = { $field } ({ $place })
import-place-billing = facturación
import-place-shipping = entrega
import-place-work = trabajo
import-place-home = casa
import-place-other = otra

## What a column may hold.

import-field-kind = Persona o empresa
import-field-is_company = Es una empresa
import-field-civility = Tratamiento
import-field-given_name = Nombre
import-field-middle_name = Segundo nombre
import-field-family_name = Apellidos
import-field-name_suffix = Sufijo del nombre
import-field-full_name = Nombre completo
import-field-family_first = Nombre completo, primero los apellidos
import-field-legal_name = Razón social
import-field-trade_name = Nombre comercial
import-field-legal_form = Forma jurídica
import-field-contact_name = Persona de contacto
import-field-job_title = Cargo
import-field-parent_company = Empresa a la que pertenece
import-field-number = Nuestro número
import-field-external_id = ID externo
import-field-reference = Número de tarjeta
import-field-account_number = Cuenta contable
import-field-tax_id = Número fiscal
import-field-vat = NIF-IVA
import-field-siren = SIREN
import-field-siret = SIRET
import-field-codice_fiscale = Codice fiscale
import-field-nif = NIF
import-field-cui = CUI
import-field-cnp = CNP
import-field-prof_id_1 = ID profesional 1
import-field-prof_id_2 = ID profesional 2
import-field-sdi_code = Código SDI
import-field-pec = Correo certificado (PEC)
import-field-email = Correo electrónico
import-field-phone = Teléfono
import-field-work_phone = Teléfono del trabajo
import-field-mobile = Móvil
import-field-home_phone = Teléfono de casa
import-field-other_phone = Otro teléfono
import-field-fax = Fax
import-field-phone_label = Uso del teléfono
import-field-website = Sitio web
import-field-address_label = Nombre de la dirección
import-field-address_use = Uso de la dirección
import-field-street = Calle
import-field-street2 = Dirección (segunda línea)
import-field-po_box = Apartado de correos
import-field-postal_code = Código postal
import-field-city = Ciudad
import-field-region = Provincia
import-field-country = País
import-field-formatted_address = Dirección completa
import-field-language = Idioma
import-field-currency = Moneda
import-field-iban = IBAN
import-field-payment_terms = { settings-payment-terms }
import-field-payment_method = { customer-payment-method }
import-field-credit_limit = Límite de crédito
import-field-salesperson = Comercial
import-field-tags = Etiquetas
import-field-note = Nota
import-field-status = Activo o no

## Check.

import-tally-new = nuevos
import-tally-changed = por actualizar
import-tally-updated = actualizados
import-tally-same = sin cambios
import-tally-known = ya existentes, omitidos
import-tally-absent = no están en el registro, omitidos
import-tally-left-out = excluidas, se parecen a clientes
import-tally-faulty = filas con errores
import-left-out-columns = Columnas excluidas:
import-errors-left-out = Las filas con errores se dejan fuera. Corríjalas en el archivo y vuelva a subirlo, o importe ahora las demás: quien ya esté se omitirá la próxima vez.
import-errors-file = Errores en CSV
import-errors-caption = Filas con errores
import-more-errors = Estos son los primeros 50 errores; el archivo los tiene todos.
import-line = Línea
import-customer = Cliente
import-field = Campo
import-typed = Valor
import-wrong = Qué está mal
import-likely-title = { $count ->
    [one] Una fila nueva se parece a un cliente del registro
    [many] { $count } de filas nuevas se parecen a clientes del registro
   *[other] { $count } filas nuevas se parecen a clientes del registro
}
import-likely-about = No es seguro que sean los mismos. Se importan como clientes nuevos a no ser que las excluya; dos clientes iguales también pueden fusionarse después.
import-likely-caption = Filas nuevas y clientes a los que se parecen
import-likely-row = En el archivo
import-likely-customer = En el registro
import-likely-why = En común
import-likely-more = Estas son las 50 primeras; el archivo las tiene todas.
import-likely-file = Parecidos en CSV
import-likely-mend = Se excluyeron las filas que se parecen a clientes. El archivo indica junto a cada una el cliente; quien sea otra persona o empresa puede volver a cargarse desde él.
import-likely-leave-out = { $count ->
    [one] Excluir esta fila
    [many] Excluir estos { $count } de filas
   *[other] Excluir estas { $count } filas
}
import-nothing-new = En este archivo no hay nadie nuevo que importar.
import-nothing-changes = En este archivo no hay nada nuevo y nada cambiaría.
import-run-both = Iniciar la importación
import-run = { $count ->
    [one] Importar un cliente
    [many] Importar { $count } clientes
   *[other] Importar { $count } clientes
}
import-back-to-columns = Volver a las columnas
import-error-taken = Ya pertenece a { $name } ({ $number })
import-error-same-line = La línea { $line } tiene el mismo
import-error-same-customer = El mismo cliente ya está en la línea { $line }
import-error-status = No dice ni activo ni inactivo
import-error-no-number = Ningún cliente tiene este número
import-error-ambiguous = Lo tienen varios clientes: { $numbers }
import-error-is-person = { $number } es una persona y esta fila describe una empresa
import-error-is-company = { $number } es una empresa y esta fila describe una persona
import-error-formula = Aquí una fórmula de la hoja de cálculo dio un error
import-error-too-many = Aquí hay más de 50 valores; deje 50 como máximo

## The end.

import-done-title = Resultado
import-done-both = { $file } se ha importado
import-done = { $count ->
    [one] Un cliente de { $file } está en el registro
    [many] { $count } clientes de { $file } están en el registro
   *[other] { $count } clientes de { $file } están en el registro
}
import-errors-mend = Las filas con errores se dejaron fuera. Corríjalas en este archivo y súbalo: contiene sus columnas originales.
import-to-register = Al registro
import-another = Importar otro archivo
import-undo = Deshacer esta importación
import-undo-until = La importación entera se puede deshacer hasta el
import-undo-late = Han pasado más de 24 horas: esta importación ya no se puede deshacer.
import-undone = La importación de { $file } se ha deshecho
import-undo-title = ¿Deshacer la importación de { $file }?
import-undo-removed = clientes eliminados
import-undo-restored = restaurados
import-undo-kept = dejados como están
import-undo-to-remove = clientes por eliminar
import-undo-to-restore = por restaurar
import-undo-to-keep = se quedan como están
import-undo-what = Los clientes nuevos se eliminan para siempre y los modificados recuperan sus valores anteriores. Quien se haya modificado después se queda como está.
import-undo-staying = Estos se quedan como están
import-undo-more = Son los primeros 50.
import-undo-leave = Dejarlo todo como está
