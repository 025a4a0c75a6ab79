# The tab Persons of a company, the companies of a person.
member-link-one = Vincular una persona
member-link = Vincular
member-new = Nueva persona
member-new-hint = Entra en el registro como cliente y pertenece a esta empresa desde hoy.
member-none = Todavía no hay ninguna persona en esta empresa.
member-past = { $count ->
    [one] { $count } persona anterior
    [many] { $count } de personas anteriores
   *[other] { $count } personas anteriores
}
member-edit = Editar { $name }
member-edit-term = Editar cargo y periodo
member-actions = Acciones para { $name }
member-end = Deja la empresa hoy
member-remove = Quitar, vinculada por error
member-role = Cargo
member-role-hint = Qué hace en la empresa
member-from = Desde
member-from-hint = El primer día; vacío si no se sabe
member-until = Hasta
member-until-hint = El último día; vacío mientras continúe
member-between = del { $from } al { $until }
member-since = desde el { $from }
member-up-to = hasta el { $until }
member-overlaps = En ese periodo la persona ya pertenece a la empresa
member-inactive = Esta persona está inactiva. Actívela antes en su ficha.
member-ends-early = Es anterior al primer día
member-companies = Empresas
member-belongs = Pertenece a

saved-member = Cargo y periodo guardados
saved-member-linked = Persona vinculada
saved-member-new = Nueva persona vinculada
saved-member-ended = La persona ya no pertenece a la empresa
saved-member-removed = Vínculo eliminado
