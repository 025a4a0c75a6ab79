# Whether one may sell to a customer.
section-stop = Bloqueo o aviso
section-edit-stop = Editar bloqueo o aviso
stop-level = Nivel
stop-level-none = Ninguno
stop-level-warning = Aviso
stop-level-stop = Bloqueo
stop-level-hint = Un aviso se muestra donde se elija al cliente; un bloqueo impide nuevas ventas.
stop-note = Motivo
stop-note-hint = Se muestra junto al nombre del cliente
stop-banner-stop = Bloqueo: sin nuevas ventas a este cliente.
stop-banner-warning = Aviso.
stop-copy = Está duplicando { $name }, que tiene una marca: { $level }.
stop-copy-open = Abrir el original
