# The trail in words: what was changed, how, and the values that are codes.
action-created = Creado
action-changed = Modificado
action-deleted = Eliminado
action-erased = Borrado definitivamente

# What it is that was changed.
table-customers = Cliente
table-members = Cargo en una empresa
table-identifiers = Identificador fiscal
table-addresses = Dirección
table-contacts = Contacto
table-contact_points = Teléfono, correo o sitio

# Values.
value-yes = Sí
value-no = No
value-gone = ya no existe
value-tax-treatment-domestic = Nacional
value-tax-treatment-intra-eu = Intracomunitario
value-tax-treatment-export = Exportación
value-tax-treatment-exempt = Exento
value-tax-treatment-reverse-charge = Inversión del sujeto pasivo
value-point-email = Correo electrónico
value-point-phone = Teléfono
value-point-website = Sitio web
value-purpose-general = General
value-purpose-invoices = Facturas
value-purpose-reminders = Recordatorios de pago
value-purpose-mobile = Móvil
value-purpose-work = Trabajo
value-purpose-home = Casa
value-purpose-fax = Fax
value-role-administrator = Administrador
value-role-manager = Responsable
value-role-accountant = Contable
value-role-support = Atención al cliente
value-map-google = Google Maps
value-map-openstreetmap = OpenStreetMap
value-end-of-month-none = No
value-end-of-month-before-days = Fin de mes y después los días
value-end-of-month-after-days = Los días y después fin de mes
value-people-as-contacts = Contactos de la empresa
value-people-as-persons = Personas
value-import-uploaded = Cargado
value-import-checking = En comprobación
value-import-checked = Comprobado
value-import-running = En curso
value-import-done = Terminado
value-import-failed = Fallido
value-import-undoing = Deshaciéndose
value-import-undone = Deshecha
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom

# The fields of a customer.
field-customers-number = Número
field-customers-kind = Tipo
field-customers-status = Estado
field-customers-civility_id = Tratamiento
field-customers-given_name = Nombre
field-customers-family_name = Apellidos
field-customers-legal_name = Razón social
field-customers-legal_form_id = Forma jurídica
field-customers-trade_name = Nombre comercial
field-customers-country = País
field-customers-external_id = Clave en otro programa
field-customers-reference = Referencia
field-customers-language = Idioma
field-customers-tags = Etiquetas
field-customers-salesperson_id = Comercial
field-customers-group_id = Grupo
field-customers-stop_level = Bloqueo o aviso
field-customers-stop_note = Motivo del bloqueo o aviso
field-customers-parent_id = Empresa matriz
field-customers-note = Nota
field-customers-einvoice_address = Dirección de factura electrónica
field-customers-pec = Correo certificado (PEC)
field-customers-tax_treatment = Régimen de IVA
field-customers-currency = Moneda
field-customers-account_number = Cuenta contable
field-customers-payment_method_id = Forma de pago
field-customers-payment_terms_id = Condiciones de pago
field-customers-credit_limit = Límite de crédito
field-customers-iban = IBAN
field-customers-bic = BIC
field-customers-carrier_id = Transportista
field-customers-delivery_instructions = Instrucciones de entrega
field-customers-delivery_days = Días de entrega
field-customers-delivery_from = Entrega desde
field-customers-delivery_until = Entrega hasta
field-customers-minimum_order = Pedido mínimo
field-customers-merged_into = Fusionado con

# Of a person in a company.
field-members-company_id = Empresa
field-members-person_id = Persona
field-members-role = Cargo
field-members-from_date = Desde
field-members-until_date = Hasta

# Of a tax identifier.
field-identifiers-kind = Tipo
field-identifiers-country = País
field-identifiers-value = Número
field-identifiers-vat_payer = Sujeto al IVA
field-identifiers-shared = Compartido por varios clientes

# Of an address.
field-addresses-label = Nombre de la dirección
field-addresses-recipient = Destinatario
field-addresses-street = Calle
field-addresses-street2 = Segunda línea
field-addresses-postal_code = Código postal
field-addresses-city = Localidad
field-addresses-region = Provincia
field-addresses-country = País
field-addresses-billing = Para facturación
field-addresses-default_billing = Predeterminada para facturación
field-addresses-shipping = Para entregas
field-addresses-default_shipping = Predeterminada para entregas

# Of a contact, and of a phone, an e-mail address or a site.
field-contacts-given_name = Nombre
field-contacts-family_name = Apellidos
field-contacts-role = Cargo
field-contacts-language = Idioma
field-contacts-tags = Etiquetas
field-contacts-main = Contacto principal
field-contacts-gets_invoices = Recibe facturas
field-contacts-gets_reminders = Recibe recordatorios de pago
field-contacts-note = Nota
field-contact_points-contact_id = Contacto
field-contact_points-kind = Tipo
field-contact_points-typed = Número o dirección
field-contact_points-purpose = Uso

# Of users, of the business and of its lists.
field-users-name = Nombre
field-users-email = Correo electrónico
field-users-role = Rol
field-users-language = Idioma
field-users-shortcuts = Atajos de una sola tecla
field-users-password_changed_at = Contraseña cambiada el
field-users-disabled_at = Desactivado el
field-users-demo = Demostración
field-company-name = Nombre
field-company-country = País
field-company-time_zone = Zona horaria
field-company-currency = Moneda
field-company-language = Idioma
field-company-map_provider = Mapas
field-company-demo = Demostración
field-customer_groups-name = Nombre
field-customer_groups-deleted_at = Eliminado el
field-group_discounts-group_id = Grupo
field-group_discounts-percent = Descuento
field-group_discounts-valid_from = Válido desde
field-group_discounts-reason = Motivo
field-payment_methods-name = Nombre
field-payment_methods-position = Posición
field-payment_methods-active = En uso
field-payment_terms-name = Nombre
field-payment_terms-months = Meses
field-payment_terms-days = Días
field-payment_terms-end_of_month = Fin de mes
field-payment_terms-position = Posición
field-payment_terms-active = En uso
field-carriers-name = Nombre
field-carriers-position = Posición
field-carriers-active = En uso
field-civilities-name = Nombre
field-civilities-position = Posición
field-civilities-active = En uso
field-legal_forms-country = País
field-legal_forms-name = Nombre
field-legal_forms-position = Posición
field-legal_forms-active = En uso
field-imports-user_id = Usuario
field-imports-file_name = Archivo
field-imports-country = País
field-imports-language = Idioma
field-imports-people_as = Las personas pasan a ser
field-imports-state = Estado
field-imports-rows = Filas
field-imports-new_rows = Nuevas
field-imports-known_rows = Ya conocidas
field-imports-faulty_rows = Con errores
field-imports-finished_at = Terminado el

# The tab.
history-caption = Cambios, del más reciente al más antiguo
history-when = Cuándo
history-who = Quién
history-what = Qué
history-kind = Tipo
history-change = Cambio
history-user = Usuario
history-field = Campo
history-period = Período
history-from = Desde
history-to = Hasta
history-apply = Mostrar
history-system = Sistema
history-import = por importación
history-import-undone = importación deshecha
history-old = antes:
history-new = ahora:
history-remove-filter = , quitar el filtro
history-clear = Quitar todos
history-entered = Los datos introducidos
history-fields = { $count ->
    [one] { $count } campo
    [many] { $count } de campos
   *[other] { $count } campos
}
history-older = Cambios anteriores
history-newest = Cambios más recientes
history-pages = Páginas
history-none = Ningún cambio así
history-none-text = Quite un filtro para ver más.
history-empty = Todavía no hay cambios
history-undo-of = Deshacer este cambio
saved-undone = Cambio deshecho
history-undo-changed = Ya no se puede deshacer: los mismos datos se cambiaron de nuevo.
history-undo-late = Ya no se puede deshacer: han pasado más de 24 horas.
history-undo-final = Un cliente nuevo no se deshace: se elimina, desde su página.
history-undo-taken = No se puede deshacer: lo que hace falta ya no existe o lo usa otro cliente.
