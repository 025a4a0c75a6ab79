# Timp relativ. „ago-” este trecut, „in-” este viitor.
ago-now = chiar acum
ago-today = azi
ago-yesterday = ieri
ago-tomorrow = mâine
ago-minutes = { $count ->
    [one] acum { $count } minut
    [few] acum { $count } minute
   *[other] acum { $count } de minute
}
ago-hours = { $count ->
    [one] acum { $count } oră
    [few] acum { $count } ore
   *[other] acum { $count } de ore
}
ago-days = { $count ->
    [one] acum { $count } zi
    [few] acum { $count } zile
   *[other] acum { $count } de zile
}
ago-weeks = { $count ->
    [one] acum { $count } săptămână
    [few] acum { $count } săptămâni
   *[other] acum { $count } de săptămâni
}
ago-months = { $count ->
    [one] acum { $count } lună
    [few] acum { $count } luni
   *[other] acum { $count } de luni
}
ago-years = { $count ->
    [one] acum { $count } an
    [few] acum { $count } ani
   *[other] acum { $count } de ani
}
in-minutes = { $count ->
    [one] peste { $count } minut
    [few] peste { $count } minute
   *[other] peste { $count } de minute
}
in-hours = { $count ->
    [one] peste { $count } oră
    [few] peste { $count } ore
   *[other] peste { $count } de ore
}
in-days = { $count ->
    [one] peste { $count } zi
    [few] peste { $count } zile
   *[other] peste { $count } de zile
}
in-weeks = { $count ->
    [one] peste { $count } săptămână
    [few] peste { $count } săptămâni
   *[other] peste { $count } de săptămâni
}
in-months = { $count ->
    [one] peste { $count } lună
    [few] peste { $count } luni
   *[other] peste { $count } de luni
}
in-years = { $count ->
    [one] peste { $count } an
    [few] peste { $count } ani
   *[other] peste { $count } de ani
}

# Numere și date introduse.
number-empty = Introduceți un număr.
number-not-a-number = Introduceți un număr precum { $example }.
number-ambiguous = Se poate citi în două feluri: scrieți { $large } sau { $small }.
number-too-many-decimals = { $count ->
    [0] Introduceți un număr întreg, fără zecimale.
    [one] Introduceți cel mult { $count } zecimală.
    [few] Introduceți cel mult { $count } zecimale.
   *[other] Introduceți cel mult { $count } de zecimale.
}
number-negative = Introduceți zero sau mai mult.
number-too-large = Acest număr este prea mare.
date-empty = Alegeți o dată.
date-not-a-date = Această dată nu există în calendar.
date-out-of-range = Alegeți o dată între 1900 și 2199.
