# Deleting a customer for good.
erase-title = ¿Eliminar { $name }?
erase-crumb = Eliminar
erase-for-good = El cliente desaparece para siempre del registro, de la búsqueda y de las exportaciones. No se puede deshacer.
erase-what = Se borran: nombre, identificadores fiscales, datos bancarios, notas y todo lo demás de la ficha.
erase-addresses = { $count ->
    [one] Se borra { $count } dirección.
    [many] Se borran { $count } de direcciones.
   *[other] Se borran { $count } direcciones.
}
erase-contacts = { $count ->
    [one] Se borra { $count } contacto, con teléfono y correo.
    [many] Se borran { $count } de contactos, con teléfonos y correos.
   *[other] Se borran { $count } contactos, con teléfonos y correos.
}
erase-links = Se quitan sus vínculos con empresas, personas, matriz y filiales; esos clientes se quedan.
erase-history = Se borran los valores de su historial. Queda constancia de qué se hizo, cuándo y quién.
erase-imports = Se borran también los archivos de importaciones terminadas: pueden contener al cliente.
erase-stays = El número { $number } se conserva y no se vuelve a usar.
erase-rather = ¿Dudas? Un cliente inactivo no molesta y vuelve con un clic.
erase-set-inactive = Desactivar en su lugar
erase-do = Eliminar para siempre
erase-keep = Conservar el cliente
saved-erased = Cliente eliminado para siempre
