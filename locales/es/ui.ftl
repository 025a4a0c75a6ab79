# El marco de cada página: menú, barra superior, diálogos, avisos, errores.
skip-to-content = Ir al contenido
menu = Menú
menu-close = Cerrar el menú
menu-main = Principal
menu-customers = Clientes
menu-register = Fichero de clientes
menu-groups = Grupos
menu-import = Importación
menu-administration = Administración
menu-users = Usuarios y roles
menu-settings = Configuración
menu-account = Mi cuenta
customer-new = Nuevo cliente
kind-person = Persona
kind-company = Empresa
new = Nuevo
search-hint = Nombre, NIF, teléfono, tarjeta
theme = Tema
theme-device = Dispositivo
theme-light = Claro
theme-dark = Oscuro
sign-out = Cerrar sesión
demo-label = Demostración
demo-notice = Demostración con datos inventados: no introduzca nada real.
close = Cerrar
edit = Editar
save = Guardar
cancel = Cancelar
undo = Deshacer

palette = Buscar o ejecutar un comando
palette-hint = Nombre, número, tarjeta… o > para comandos
palette-recent = Abiertos recientemente
palette-here = En esta página
palette-commands = Comandos
palette-count = { $count ->
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}
palette-nothing = Sin resultados para «{ $typed }»
palette-theme-device = Tema del dispositivo
palette-theme-light = Tema claro
palette-theme-dark = Tema oscuro

keys-title = Atajos de teclado
keys-everywhere = En todas partes
keys-search = Buscar
keys-this = Esta lista
keys-close = Cerrar lo que está encima
keys-lists = Listas
keys-rows = Fila siguiente o anterior
keys-tick = Marcar la fila
keys-tick-range = Marcar todas las filas desde la última marcada
keys-open = Abrir
keys-open-tab = Abrir en una pestaña nueva
keys-filter = Filtrar
keys-views = Vistas guardadas
keys-pages = Página anterior o siguiente
keys-sheet = Cliente
keys-tabs = Pestañas
keys-neighbours = Cliente anterior o siguiente
keys-back = Volver a la lista
keys-forms = Formularios
keys-picker = Abrir la lista o el calendario de un campo

leave-title = ¿Salir sin guardar?
leave-text = Se perderá lo que ha cambiado en este formulario.
leave-leave = Salir
leave-stay = Quedarse

toast-offline = Sin conexión: no se ha guardado nada. Inténtelo de nuevo.
toast-failed = Algo ha fallado: no se ha guardado nada. Inténtelo de nuevo.
toast-copied = Copiado
toast-restored = Lo que había escrito vuelve a estar en el formulario
saved-nothing-yet = Su sesión había caducado: todavía no se ha guardado nada. Revise el formulario y guarde de nuevo.

error-required = Rellene este campo
error-characters = Contiene caracteres que no se pueden escribir
error-too-long = { $most ->
    [one] Un carácter como máximo
    [many] { $most } de caracteres como máximo
   *[other] { $most } caracteres como máximo
}
error-choice = Elija una opción de la lista
error-at-field = { $field }: { $message }
errors-to-fix = { $count ->
    [one] Una cosa por corregir antes de guardar
    [many] { $count } de cosas por corregir antes de guardar
   *[other] { $count } cosas por corregir antes de guardar
}

error-code = Error { $status }
error-reference = Si lo comunica, indique el número { $id }.
error-to-register = Ir al fichero de clientes
error-sign-in-title = Inicie sesión
error-sign-in-text = Su sesión ha caducado.
error-forbidden-title = Su rol no lo permite
error-forbidden-text = Un administrador puede cambiar lo que su rol puede hacer, o hacerlo por usted.
error-forged-title = Este formulario no se puede aceptar
error-forged-text = No procede de una página de esta sesión. Abra la página de nuevo y envíelo desde allí.
error-not-found-title = Aquí no hay nada
error-not-found-text = Puede que la dirección esté mal escrita o que lo que mostraba se haya eliminado. Los números nunca se reutilizan.
error-method-title = Esta dirección no admite una petición así
error-method-text = Vuelva atrás y use los botones de la página.
error-bad-request-title = No se ha podido entender la petición
error-bad-request-text = Vuelva atrás, cargue la página de nuevo y repita lo que hizo.
error-conflict-title = Alguien ha sido más rápido
error-conflict-text = Lo que estaba cambiando ha cambiado entretanto. No se ha guardado nada suyo: cargue la página de nuevo y compare.
error-resumed-title = No se ha hecho nada
error-resumed-text = Su sesión había caducado antes del envío. Abra la página de nuevo y repita lo que hizo.
error-already-sent-title = Este formulario ya se había enviado
error-already-sent-text = La primera vez se guardó con otro contenido. Abra lo que se guardó y cámbielo allí.
error-already-sent-link = Abrir lo que se guardó
error-too-large-title = Es demasiado grande
error-too-large-text = Envíe menos texto o un archivo más pequeño.
error-too-many-title = Demasiadas peticiones
error-too-many-text = Espere unos segundos e inténtelo de nuevo.
error-unavailable-title = La base de datos no responde
error-unavailable-text = No se ha guardado nada. Inténtelo de nuevo en unos segundos; si continúa, avise a quien gestiona el programa.
error-internal-title = Algo ha fallado
error-internal-text = No se ha guardado nada. Inténtelo de nuevo; si vuelve a ocurrir, comuníquelo.

offline-title = Sin conexión
offline-text = No se puede acceder a Clientela y no se ha guardado nada. Compruebe la conexión e inténtelo de nuevo.
offline-again = Intentar de nuevo
