# La lista de clientes.
register-persons = Personas
register-companies = Empresas
register-all = Todos
register-everybody = Personas y empresas
register-kind = Tipo de cliente
register-search = Buscar en esta lista
register-customer = Cliente
register-number = Número
register-tags = Etiquetas
register-phone = Teléfono
register-email = Correo electrónico
register-changed = Modificado
register-status = Estado
register-actions = Acciones
register-actions-for = Acciones para { $name }
register-manage = Gestionar
register-by-name = por nombre
register-by-number = por número
register-by-column = por «{ $column }»
register-count-person = { $count ->
    [one] { $count } persona
    [many] { $count } de personas
   *[other] { $count } personas
}
register-count-company = { $count ->
    [one] { $count } empresa
    [many] { $count } de empresas
   *[other] { $count } empresas
}
register-count-all = { $count ->
    [one] { $count } cliente
    [many] { $count } de clientes
   *[other] { $count } clientes
}
register-more-person = Al menos { $count } personas
register-more-company = Al menos { $count } empresas
register-more-all = Al menos { $count } clientes
register-similar = { $count ->
    [one] Nada coincide exactamente con «{ $typed }»; { $count } nombre parecido
    [many] Nada coincide exactamente con «{ $typed }»; { $count } de nombres parecidos
   *[other] Nada coincide exactamente con «{ $typed }»; { $count } nombres parecidos
}
register-none = Sin resultados
register-pages = Páginas
register-per-page = Por página
register-first = Primera página
register-previous = Página anterior
register-next = Página siguiente
register-last = Última página
register-not-available = , no disponible
register-position = { $from } a { $to } de { $total }
register-position-more = { $from } a { $to } de al menos { $total }
register-unused = Todavía no hay clientes
register-unused-text = Dé de alta el primero a mano o impórtelos todos desde un archivo CSV o Excel.
register-no-such-kind = Aquí todavía no hay nadie
register-no-such-kind-text = El registro tiene clientes, pero ninguno de este tipo.
register-show-all = Mostrar todos
register-nobody = Nadie coincide con «{ $typed }»
register-among-persons = Se ha buscado entre las personas.
register-among-companies = Se ha buscado entre las empresas.
register-among-all = Se ha buscado entre todos los clientes.
register-clear = Borrar la búsqueda
register-search-all = Buscar en todos

# Filtros, columnas, vistas guardadas.
register-filters = Filtros
register-columns = Columnas
register-columns-text = Qué muestra la lista junto al nombre
register-usual-columns = Columnas habituales
register-apply = Aplicar
register-clear-filters = Quitar todos los filtros
register-remove-filter = , quitar el filtro
register-any = Cualquiera
register-none-set = Ninguno
register-me = Yo
register-mine = Los míos
register-stop = Bloqueo o aviso
register-tag = Etiqueta
register-city = Ciudad
register-reference = Referencia
register-created = Alta
register-last-change = Último cambio
register-changed-within = { $days ->
    [one] En el último día
    [many] En los últimos { $days } días
   *[other] En los últimos { $days } días
}
register-changed-before = { $days ->
    [one] Sin cambios desde hace { $days } día
    [many] Sin cambios desde hace { $days } días
   *[other] Sin cambios desde hace { $days } días
}
register-no-hits = Nadie cumple estos filtros
register-no-hits-text = Quite un filtro o busque entre todos.
register-without = Sin

view-tabs = Vistas guardadas
view-everyone = Todos
view-save = Guardar esta vista
view-all = Todas las vistas
view-none = Todavía no hay vistas guardadas
view-none-text = Filtre el registro y guarde con un nombre lo que ve.
view-name = Nombre
view-audience = Quién la ve
view-private = Solo yo
view-everybody = Todos los usuarios
view-by = de { $name }
view-replace = Sustituir la vista de este nombre
view-name-taken = Ya tiene una vista con este nombre. Elija otro o marque abajo para sustituirla.
view-too-many = Ya tiene el máximo de vistas. Elimine antes una.
view-too-long = Esta lista tiene más filtros de los que guarda una vista. Quite algunas etiquetas.
view-delete = Eliminar la vista
view-delete-name = ¿Eliminar la vista «{ $name }»?
view-delete-private = Solo usted la ve. Los clientes quedan como están.
view-delete-everybody = La ven todos los usuarios y desaparece para todos. Los clientes quedan como están.
view-delete-role = La ven los usuarios con el rol «{ $role }» y desaparece también para ellos. Los clientes quedan como están.
saved-view = Vista guardada
saved-view-deleted = Vista eliminada

beside-previous = Cliente anterior
beside-next = Cliente siguiente
beside-place = { $place } de { $total }
register-whole-list = Toda la lista
register-select-all = Seleccionar todas las filas de la página
register-select = Seleccionar { $name }
register-selection = Selección
register-selected = seleccionados
