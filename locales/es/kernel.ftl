# Tiempo relativo. "ago-" es pasado, "in-" es futuro.
ago-now = ahora mismo
ago-today = hoy
ago-yesterday = ayer
ago-tomorrow = mañana
ago-minutes = { $count ->
    [one] hace { $count } minuto
    [many] hace { $count } de minutos
   *[other] hace { $count } minutos
}
ago-hours = { $count ->
    [one] hace { $count } hora
    [many] hace { $count } de horas
   *[other] hace { $count } horas
}
ago-days = { $count ->
    [one] hace { $count } día
    [many] hace { $count } de días
   *[other] hace { $count } días
}
ago-weeks = { $count ->
    [one] hace { $count } semana
    [many] hace { $count } de semanas
   *[other] hace { $count } semanas
}
ago-months = { $count ->
    [one] hace { $count } mes
    [many] hace { $count } de meses
   *[other] hace { $count } meses
}
ago-years = { $count ->
    [one] hace { $count } año
    [many] hace { $count } de años
   *[other] hace { $count } años
}
in-minutes = { $count ->
    [one] dentro de { $count } minuto
    [many] dentro de { $count } de minutos
   *[other] dentro de { $count } minutos
}
in-hours = { $count ->
    [one] dentro de { $count } hora
    [many] dentro de { $count } de horas
   *[other] dentro de { $count } horas
}
in-days = { $count ->
    [one] dentro de { $count } día
    [many] dentro de { $count } de días
   *[other] dentro de { $count } días
}
in-weeks = { $count ->
    [one] dentro de { $count } semana
    [many] dentro de { $count } de semanas
   *[other] dentro de { $count } semanas
}
in-months = { $count ->
    [one] dentro de { $count } mes
    [many] dentro de { $count } de meses
   *[other] dentro de { $count } meses
}
in-years = { $count ->
    [one] dentro de { $count } año
    [many] dentro de { $count } de años
   *[other] dentro de { $count } años
}

# Números y fechas escritos.
number-empty = Escribe un número.
number-not-a-number = Escribe un número como { $example }.
number-ambiguous = Se puede leer de dos maneras: escribe { $large } o { $small }.
number-too-many-decimals = { $count ->
    [0] Escribe un número entero, sin decimales.
    [one] Escribe como máximo { $count } decimal.
    [many] Escribe como máximo { $count } de decimales.
   *[other] Escribe como máximo { $count } decimales.
}
number-negative = Escribe cero o un número mayor.
number-too-large = Este número es demasiado grande.
date-empty = Elige una fecha.
date-not-a-date = Esta fecha no existe en el calendario.
date-out-of-range = Elige una fecha entre 1900 y 2199.
