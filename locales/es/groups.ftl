# Grupos de clientes y sus descuentos.
groups-caption = Grupos por nombre
groups-none = Todavía no hay grupos
groups-none-text = Un grupo reúne a los clientes que tienen el mismo descuento.
group-new = Nuevo grupo
group-create = Crear grupo
group-name = Nombre
group-name-taken = Otro grupo ya se llama así
group-members = Miembros
group-members-count = { $count ->
    [one] { $count } miembro
    [many] { $count } de miembros
   *[other] { $count } miembros
}
group-members-caption = Miembros por nombre
group-members-none = Todavía no hay nadie en este grupo. Un cliente se asigna al grupo desde su ficha.
group-discount = Descuento
group-no-discount = Sin descuento
group-discount-help = Se aplica solo en cada pedido nuevo de un miembro.
group-discount-change = Cambiar descuento
group-discount-never = Este grupo nunca ha tenido descuento.
group-discount-holds = Ese día ya es este, y a partir del { $day } pasa a { $percent }. Para mantenerlo, introdúzcalo desde el { $day }.
group-percent = Porcentaje
group-percent-hint = De 0 a 100, con dos decimales como máximo
group-percent-too-high = Como máximo el 100 por ciento
group-valid-from = Válido desde
group-from-past = Puede empezar hoy como muy pronto: los pedidos anteriores conservan su descuento
group-reason = Motivo
group-reason-hint = Queda en el historial del descuento
group-changes = Cambios del descuento, desde la fecha más reciente
group-change-state = Estado
group-change-coming = Próximo
group-change-in-force = Vigente
group-change-past = Pasado
group-change-replaced = Sustituido
group-change-by = Registrado por
group-next = Próximo cambio
group-next-from = { $percent } desde el { $day }
group-from-day = desde el { $day }
group-rename = Cambiar el nombre
group-delete-title = ¿Eliminar { $name }?
group-delete-members = { $count ->
    [one] Hay { $count } cliente en este grupo.
    [many] Hay { $count } de clientes en este grupo.
   *[other] Hay { $count } clientes en este grupo.
}
group-delete-first = Se puede eliminar después de moverlos.
group-move-to = Mover todos a
group-to-none = Ningún grupo
group-has-members = Elija adónde van los miembros
group-delete-what = El grupo desaparece para siempre de todas las listas. Lo que se escribió mientras existía conserva su nombre.
group-delete-do = Eliminar el grupo
group-move-and-delete = Mover todos y eliminar el grupo
group-keep = Conservar el grupo
saved-group = Grupo guardado
saved-group-new = Grupo creado
saved-group-discount = Descuento guardado
saved-group-deleted = Grupo eliminado
