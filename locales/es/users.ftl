# Inicio de sesión, cuenta propia, usuarios y roles.
sign-in-title = Iniciar sesión
sign-in-remember = Mantener la sesión abierta en este dispositivo
sign-in-wrong = El correo o la contraseña no son correctos
sign-in-paused-minutes = { $minutes ->
    [one] Demasiados intentos: el acceso queda en pausa un minuto
    [many] Demasiados intentos: el acceso queda en pausa { $minutes } de minutos
   *[other] Demasiados intentos: el acceso queda en pausa { $minutes } minutos
}
sign-in-paused-hours = { $hours ->
    [one] Demasiados intentos: el acceso queda en pausa una hora
    [many] Demasiados intentos: el acceso queda en pausa { $hours } de horas
   *[other] Demasiados intentos: el acceso queda en pausa { $hours } horas
}
sign-in-late = Su sesión ha caducado. Inicie sesión de nuevo: recuperará lo que había escrito; todavía no se ha guardado nada.
sign-in-demo = Probar como
sign-in-demo-password = La contraseña de los cuatro:
late-form-title = Todavía no se ha guardado nada
late-form-text = Su sesión había caducado. Aquí está su formulario tal como lo había escrito: revíselo y guarde de nuevo.
late-form-button = Volver a mi formulario
language = Idioma
user-email = Correo electrónico
user-password = Contraseña
password-show = Mostrar la contraseña
password-common = Demasiado fácil de adivinar: es una contraseña común o una serie sencilla
password-names = Demasiado fácil de adivinar: sin nombres ni palabras de este programa queda muy poco

role-administrator = Administrador
role-manager = Responsable
role-accountant = Contable
role-support = Atención al cliente
role-administrator-hint = Todo; solo él gestiona usuarios y configuración
role-manager-hint = Todo salvo usuarios y configuración
role-accountant-hint = Clientes, todo lo relativo al dinero, importación y exportación
role-support-hint = Clientes, direcciones, contactos y notas; nada de dinero
capability-own-account = La cuenta propia: contraseña, idioma, sesiones
capability-read-customers = Ver los clientes con sus direcciones, contactos e historial
capability-edit-customers = Añadir y cambiar clientes, direcciones, contactos, notas y estado
capability-read-accounting = Ver la sección Contabilidad: cuenta, condiciones, límite, IBAN
capability-edit-accounting = Cambiar la sección Contabilidad, salvo el límite de crédito
capability-set-credit-limit = Cambiar el límite de crédito
capability-manage-groups = Crear, cambiar y eliminar grupos y asignarles clientes
capability-stop-customers = Bloquear clientes o avisar sobre ellos
capability-merge-customers = Fusionar dos clientes que son el mismo, y deshacerlo
capability-erase-customers = Eliminar clientes definitivamente
capability-import-customers = Importar clientes desde un archivo
capability-bulk-change = Cambiar muchos clientes a la vez
capability-export-customers = Exportar clientes, imprimir la libreta de direcciones
capability-share-views = Guardar vistas del registro para otros
capability-manage-users = Añadir, cambiar y desactivar usuarios
capability-manage-settings = Cambiar la configuración de la empresa
roles-title = Qué puede hacer cada rol
roles-own = Su rol:
roles-right = Permiso
yes = Sí
no = No
menu-roles = Roles

account-about = Sobre mí
account-email-hint = Inicia sesión con él; puede cambiarlo un administrador
account-shortcuts = Atajos de una sola tecla
account-shortcuts-hint = Las letras y cifras actúan por sí solas, por ejemplo N y después C. Ctrl K funciona siempre.
language-of-browser = El del navegador
password-current = Contraseña actual
password-new = Contraseña nueva
password-hint = Al menos 15 caracteres; varias palabras se recuerdan mejor
password-change = Cambiar la contraseña
password-ends-sessions = Cierra todas las demás sesiones
password-wrong = Esta no es su contraseña
password-set-title = Elija su contraseña
password-set = Guardar la contraseña
sessions = Dónde ha iniciado sesión
sessions-caption = Sesiones, primero las más recientes
sessions-end-others = Cerrar todas las demás
session-device = Dispositivo
session-seen = Último uso
session-since = desde el
session-now = ahora
session-own = Esta
session-end = Cerrar sesión
session-unknown = Navegador desconocido
actions = Acciones
saved-account = Cuenta guardada
saved-password = Contraseña cambiada
saved-sessions = Sesión cerrada

users = Usuarios
user-new = Nuevo usuario
user-add = Añadir usuario
user-name = Nombre
user-email-hint = Inicia sesión con él
user-email-taken = Otro usuario inicia sesión con esta dirección
user-role = Rol
user-state = Estado
user-active = Activo
user-invited = Aún sin contraseña
user-disabled = Desactivado
user-you = Usted
user-your-password = Su propia contraseña
user-your-password-hint = Se pide de nuevo cuando han pasado más de diez minutos desde la última vez
user-role-ends-sessions = Otro rol cierra todas las sesiones del usuario
user-link-follows = Después recibirá un enlace para entregar; vale 72 horas
user-last-administrator = Es el último administrador: nombre antes a otro
user-access = Acceso
user-demo-stays = Un usuario de la demostración conserva su correo, su rol y su contraseña: la página de acceso los necesita.
user-access-hint = Un enlace nuevo para la contraseña funciona una vez, durante 30 minutos. Quien se desactiva sale de inmediato; su nombre permanece en el historial.
user-new-link = Enlace nuevo para la contraseña
user-sign-out = Cerrar todas sus sesiones
user-disable = Desactivar
user-enable = Activar de nuevo
user-link-title = Enlace para la contraseña
user-link-hand = Entregue este enlace a { $name }.
user-link-until = Funciona una vez, hasta el
user-link-copy = Copiar el enlace
user-link-once = Solo se muestra ahora. Si se pierde, cree otro en la página del usuario.
user-link-done = Hecho
saved-user = Usuario guardado
