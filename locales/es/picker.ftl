# Choosing a customer.
picker-person = Buscar una persona
picker-company = Buscar una empresa
picker-hint = Nombre, número, teléfono o correo
picker-search = Buscar
picker-start = Escriba al menos dos caracteres.
picker-regular = Los más usados
picker-nobody = Nadie coincide con «{ $typed }»
picker-found = { $count ->
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}
picker-inactive = Inactivo, no se puede elegir
picker-linked = Ya vinculada
picker-below = Ya depende de esta empresa

# The company above a company.
parent-title = Matriz y filiales
parent-edit = Editar la empresa matriz
parent-parent = Empresa matriz
parent-subsidiaries = Filiales
parent-choose = Elegir
parent-now = Actualmente:
parent-remove = Sin empresa matriz
parent-circle = Esta empresa depende de la que está editando, así que no puede ser su matriz.
parent-no-company = Solo una empresa puede ser matriz.
parent-inactive = Esta empresa está inactiva. Actívela antes en su ficha.
parent-stale = Mientras tanto otra persona ha cambiado la empresa matriz. Revíselo y elija de nuevo.
saved-parent = Empresa matriz guardada
saved-parent-gone = Empresa matriz quitada
