# La página Empresa de Ajustes, la primera configuración, las filas habituales de las listas.
settings-company = Empresa
settings-name = Nombre
settings-country = País
settings-country-hint = Se propone a los clientes nuevos
settings-time-zone = Zona horaria
settings-time-zone-hint = Decide qué día es hoy y todas las horas mostradas
settings-currency = Moneda base
settings-currency-hint = La moneda de la contabilidad
settings-language = Idioma
settings-language-hint = De los documentos, si el cliente no tiene uno propio
settings-map = Los mapas se abren en
settings-identity = Identidad
settings-identity-about = Como la presentan sus documentos
settings-name-hint = En el menú y donde baste el nombre corto
settings-legal-name = Razón social
settings-legal-name-hint = Si difiere del nombre
settings-legal-form = Forma jurídica
settings-registration = Registro Mercantil
settings-registration-hint = Tomo, folio y lugar, como figura en sus documentos
settings-address = Dirección
settings-share-capital = Capital social
settings-address-about = En el país elegido arriba
settings-email = Correo electrónico
settings-phone = Teléfono
settings-website = Sitio web
settings-sdi = Código SDI
settings-sdi-hint = 7 caracteres, adonde llegan las facturas de sus proveedores
settings-sdi-wrong = El código SDI tiene 7 letras y cifras
settings-formats = Región y formatos
settings-customer-languages = Idiomas para los clientes
settings-customer-languages-hint = Se ofrecen como idioma de los documentos de un cliente; el suyo siempre
settings-documents = Documentos
settings-document-note = Nota al pie
settings-document-note-hint = Figura al pie de cada documento
settings-map-hint = Solo cuando alguien pide el mapa de una dirección
settings-logo = Logotipo
settings-bank = Cuentas bancarias
settings-payment-methods = Formas de pago
settings-payment-terms = Condiciones de pago
settings-carriers = Transportistas
settings-titles = Tratamientos
settings-legal-forms = Formas jurídicas
settings-tags = Etiquetas
settings-numbers = Numeración

logo-none = Aún no hay logotipo: el menú muestra el símbolo del programa.
logo-alt = El logotipo de su empresa
logo-file = Elija una imagen
logo-hint = PNG o JPEG, como máximo 512 KB y 4 megapíxeles
logo-upload = Usar como logotipo
logo-remove = Quitar el logotipo
logo-nothing = Elija antes una imagen
logo-too-heavy = El archivo supera 512 KB: guarde la imagen más pequeña
logo-too-large = La imagen supera 4 megapíxeles: guárdela más pequeña
logo-no-picture = No es una imagen PNG o JPEG íntegra
saved-logo = Logotipo guardado
saved-logo-gone = Logotipo quitado

bank-none = Aún no hay cuentas.
bank-add = Añadir cuenta
bank-edit = Editar cuenta
bank-label = Nombre de la cuenta
bank-label-hint = Como la llaman ustedes
bank-iban = IBAN
bank-bic = BIC
bank-name = Banco
bank-holder = Titular
bank-holder-hint = Si no es su empresa
bank-currency = Moneda
bank-main = Cuenta principal
bank-make-main = Hacer principal
bank-twice = Esta cuenta ya está en la lista
bank-delete-title = ¿Eliminar { $name }?
bank-delete-about = Los documentos ya no podrán indicarla. No se puede deshacer.
bank-delete-heir = { $name } pasa a ser la cuenta principal.
bank-delete-last = No quedará ninguna cuenta.
bank-delete-do = Eliminar la cuenta
bank-keep = Conservar la cuenta
saved-bank = Cuenta guardada
saved-bank-added = Cuenta añadida
saved-bank-main = Cuenta principal cambiada
saved-bank-moved = Cuenta movida
saved-bank-deleted = Cuenta eliminada

list-name = Nombre
list-customers = Clientes
list-customers-count = { $count ->
    [one] { $count } cliente
    [many] { $count } de clientes
   *[other] { $count } clientes
}
list-state = Estado
list-used = En uso
list-unused = Fuera de uso
list-unused-text = Lo que está fuera de uso ya no se ofrece y permanece en los clientes que lo tienen.
list-up = Subir: { $name }
list-down = Bajar: { $name }
list-delete = Eliminar: { $name }
list-stop-using = Dejar de usar
list-use-again = Volver a usar
list-add = Añadir entrada
list-edit = Editar entrada
list-name-taken = Otra entrada se llama así
list-kept = No se puede eliminar { $name }.
list-kept-why = { $count ->
    [one] La tiene { $count } cliente. Puede dejar de usarla.
    [many] La tienen { $count } de clientes. Puede dejar de usarla.
   *[other] La tienen { $count } clientes. Puede dejar de usarla.
}
saved-list = Entrada guardada
saved-list-added = Entrada añadida
saved-list-moved = Entrada movida
saved-list-used = La entrada vuelve a estar en uso
saved-list-unused = La entrada está fuera de uso
saved-list-deleted = Entrada eliminada

terms-months = Meses
terms-days = Días
terms-end-of-month = Fin de mes
terms-days-count = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
terms-months-count = { $count ->
    [one] { $count } mes
    [many] { $count } de meses
   *[other] { $count } meses
}
terms-example = Una factura del { $today } vence el { $due }.
terms-number-wrong = Un número entero de 0 a { $most }

numbers-about = Cada cliente nuevo recibe el número siguiente. Un número se asigna una sola vez, aunque el cliente se elimine; los huecos no son un error. La serie se puede subir, por ejemplo para empezar después de los números de un programa anterior, nunca bajar.
numbers-next = Número siguiente
numbers-raise = Subir la serie
numbers-hint = Al menos el de arriba
numbers-not-a-number = Escriba un número, como C-00412 o 412
numbers-too-high = Como máximo { $most }
numbers-given = Los números anteriores ya están asignados; el siguiente es { $next }
numbers-busy = Se están creando clientes, quizá por una importación. Inténtelo de nuevo cuando termine.
saved-numbers = Serie subida
saved-settings = Ajustes guardados

setup-title = Configure su registro
setup-about = Dos preguntas sobre la empresa, tres sobre usted. Todo se puede cambiar después.
setup-company = Nombre de la empresa
setup-country = País
setup-country-hint = Propone zona horaria, moneda e idioma
setup-your-name = Su nombre
setup-your-email = Su correo electrónico
setup-password = Contraseña
setup-password-hint = Al menos 15 caracteres; varias palabras se recuerdan mejor
setup-create = Crear el registro

usual-bank-transfer = Transferencia bancaria
usual-direct-debit = Domiciliación bancaria
usual-card = Tarjeta
usual-cash = Efectivo
usual-on-receipt = Al contado
usual-15-days = 15 días
usual-30-days = 30 días
usual-30-days-end-of-month = 30 días, fin de mes
usual-60-days = 60 días
usual-own-delivery = Reparto propio
usual-courier = Mensajería
usual-collection = Recogida por el cliente
usual-mr = Sr.
usual-ms = Sra.
usual-dr = Dr.

password-too-short = Al menos { $least } caracteres
password-too-long = Como máximo { $most } caracteres
