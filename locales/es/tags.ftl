# The tags of the business, a section of Settings.
tags-about = Las etiquetas se crean al escribirlas en un cliente o contacto. Aquí se renombran, se unen y se eliminan, y quien las lleva las sigue.
tags-none = Aún no hay etiquetas.
tag-name = Nombre
tag-name-hint = Como máximo 40 caracteres, sin comas
tag-no-comma = Una etiqueta no lleva comas
tag-contacts = Contactos
tag-rename = Renombrar { $name }
tag-name-taken = Ya existe una etiqueta con este nombre
tag-taken = La etiqueta { $name } ya existe.
tag-join-who = { $count ->
    [one] La llevaría { $count } cliente.
    [many] La llevarían { $count } de clientes.
   *[other] La llevarían { $count } clientes.
}
tag-join-who-contacts = { $count ->
    [one] La llevaría { $count } contacto.
    [many] La llevarían { $count } de contactos.
   *[other] La llevarían { $count } contactos.
}
tag-join-do = Unir con { $name }
tag-join = Unir con otra etiqueta
tag-join-about = Quien lleva esta etiqueta llevará la otra; esta desaparece.
tag-into = Con
tag-borne = { $count ->
    [one] La lleva { $count } cliente.
    [many] La llevan { $count } de clientes.
   *[other] La llevan { $count } clientes.
}
tag-borne-contacts = { $count ->
    [one] La lleva { $count } contacto.
    [many] La llevan { $count } de contactos.
   *[other] La llevan { $count } contactos.
}
tag-views = { $count ->
    [one] { $count } vista guardada filtra por ella y no mostrará a nadie.
    [many] { $count } de vistas guardadas filtran por ella y no mostrarán a nadie.
   *[other] { $count } vistas guardadas filtran por ella y no mostrarán a nadie.
}
tag-delete-title = ¿Eliminar { $name }?
tag-delete-about = Se le quita a todos.
tag-delete-again = Entretanto ha cambiado quién la lleva, como se indica abajo. Aún no se ha eliminado nada.
tag-delete-do = Eliminar la etiqueta
tag-keep = Conservar la etiqueta
tag-long-view = Una vista guardada que filtra por esta etiqueta sería demasiado larga
tag-changing = Esta etiqueta se está cambiando; inténtelo en un momento
tag-changing-mark = Cambiando
saved-tag = Etiqueta renombrada
saved-tag-joined = Etiquetas unidas
saved-tag-deleted = Etiqueta eliminada
job-tag = Cambiando una etiqueta
job-tag-done = La etiqueta está cambiada
job-tag-failed = La etiqueta queda como estaba
job-to-tags = Ir a las etiquetas
job-tag-gone = Entretanto otra persona ha cambiado la etiqueta.
job-tag-taken = Entretanto otra etiqueta ha recibido el nombre nuevo. Puede unirlas.
job-tag-long-view = { tag-long-view }.
