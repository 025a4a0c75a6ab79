# Who may be in the register already.
alike-title = Puede que este cliente ya exista
alike-identifier = Mismo número fiscal
alike-email = Mismo correo electrónico
alike-phone = Mismo teléfono
alike-reference = Mismo código de tarjeta
alike-external-id = Misma clave en otro programa
alike-name = Nombre parecido, misma ciudad
alike-revive = Reactivar y abrir
alike-about = Si es otro, crea el cliente nuevo. Todavía no se ha guardado nada.
alike-anyway = Crear de todos modos
alike-sheet-title = Puede que sea el mismo cliente
