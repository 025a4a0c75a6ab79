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
register-by-change = por última modificación
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
