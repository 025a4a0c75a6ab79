# Cambiar muchos clientes a la vez.
bulk-title = Cambio múltiple
bulk-heading = { $count ->
    [one] Cambiar { $count } cliente
    [many] Cambiar { $count } de clientes
   *[other] Cambiar { $count } clientes
}
bulk-text = Lo que no toque queda como está. Durante 24 horas se puede deshacer.
bulk-what = Qué cambiar
bulk-keep = Dejar como está
bulk-add-tags = Añadir etiquetas
bulk-remove-tags = Quitar etiquetas
bulk-change = { $count ->
    [one] Cambiar { $count } cliente
    [many] Cambiar { $count } de clientes
   *[other] Cambiar { $count } clientes
}
bulk-nothing-chosen = Elija al menos una cosa que cambiar.
bulk-list-changed = Mientras tanto la lista ha cambiado. Compruebe el número de arriba y confirme otra vez.
bulk-too-many = Se pueden cambiar como máximo { $most } clientes a la vez. Acote la lista con filtros.
bulk-too-many-tags = Clientes que tendrían más de { $most } etiquetas: { $count }. Quite antes algunas o añada menos.
bulk-choice-gone = Mientras tanto se eliminó un grupo u otra opción elegida. Elija de nuevo.
bulk-waiting = Se están cambiando los clientes
bulk-undoing = Se está deshaciendo el cambio
bulk-failed = No se cambió nada
bulk-done = { $count ->
    [one] { $count } cliente cambiado
    [many] { $count } de clientes cambiados
   *[other] { $count } clientes cambiados
}
bulk-done-some = { $count } clientes cambiados; { $same } ya estaban así
bulk-undone = { $count ->
    [one] Cambio deshecho en { $count } cliente
    [many] Cambio deshecho en { $count } de clientes
   *[other] Cambio deshecho en { $count } clientes
}
bulk-undone-some = Deshecho en { $count } clientes; { $kept } se cambiaron después y quedan como están
bulk-undo-text = Deshacer devuelve a cada cliente sus valores anteriores, donde nadie los cambió después. Es posible durante 24 horas.
bulk-undo-late = Este cambio ya no se puede deshacer.
bulk-back = Volver a la lista

# Exportar clientes.
export-title = Exportar
export-heading = { $count ->
    [one] { $count } cliente
    [many] { $count } de clientes
   *[other] { $count } clientes
}
export-columns = Columnas
export-everything = Todo
export-everything-text = Todos los datos de cada cliente; se puede volver a importar
export-list = Las columnas de la lista
export-list-text = Número, nombre y lo que muestra la lista
export-format = Formato
export-kept = Queda anotado quién exporta qué y cuándo.
export-ready = El libro de Excel está listo. Se guarda un día.
export-fetch = Descargar el libro de Excel
export-gone = El libro de Excel ya no se guarda. Exporte de nuevo.
export-erased = Mientras tanto se eliminó para siempre un cliente de esta exportación. Exporte de nuevo.
book-title = Libreta de direcciones
book-address = Dirección
book-print = Imprímala con el navegador.
book-more = Solo se muestran los primeros 5.000. Acote la lista o expórtela.
