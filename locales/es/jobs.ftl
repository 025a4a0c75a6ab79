# Work that outlives a request, as its page tells of it.
job-checking = Comprobando las filas
job-checked = Las filas están comprobadas
job-check-failed = La comprobación no se pudo hacer
job-importing = Importando los clientes
job-imported = Los clientes están importados
job-import-failed = No se importó nada
job-progress = { $done } de { $total } filas
job-rows = { $count ->
    [one] Se leyó una fila
    [many] Se leyeron { $count } filas
   *[other] Se leyeron { $count } filas
}
job-waiting = Esperando para empezar
job-leave = Puede salir de esta página; el trabajo continúa.
job-to-check = Ver lo encontrado
job-to-result = Ver el resultado
job-to-columns = Volver a las columnas
job-failure-crashed = El trabajo se interrumpió varias veces. No quedó nada de él; avise a quien gestiona el programa.
job-failure-internal = Algo salió mal y no quedó nada. Inténtelo de nuevo; si vuelve a ocurrir, comuníquelo.
job-failure-meanwhile = Entretanto alguien introdujo un cliente de este archivo. No se importó nada: compruebe las filas de nuevo.
job-failure-choice-gone = Entretanto se borró una forma o condición de pago u otra opción. No se importó nada: compruebe las filas de nuevo.
job-failure-file-gone = El archivo ya no se conserva. Vuelva a subirlo.
job-undoing = Deshaciendo la importación
job-undone = La importación está deshecha
job-undo-failed = La importación no se ha deshecho
job-customers = { $count ->
    [one] Un cliente procesado
   *[other] { $count } clientes procesados
}
job-progress-customers = { $done } de { $total } clientes
job-bulk = Cambiando los clientes
job-bulk-done = Los clientes están cambiados
job-bulk-failed = No se cambió nada
job-bulk-undo = Deshaciendo el cambio
job-bulk-undone = El cambio está deshecho
job-bulk-undo-failed = No se deshizo nada
job-export = Escribiendo el libro de Excel
job-export-done = El libro de Excel está listo
job-export-failed = No se creó ningún libro
