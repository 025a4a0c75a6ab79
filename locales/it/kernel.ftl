# Tempo relativo. "ago-" è passato, "in-" è futuro.
ago-now = adesso
ago-today = oggi
ago-yesterday = ieri
ago-tomorrow = domani
ago-minutes = { $count ->
    [one] { $count } minuto fa
    [many] { $count } di minuti fa
   *[other] { $count } minuti fa
}
ago-hours = { $count ->
    [one] { $count } ora fa
    [many] { $count } di ore fa
   *[other] { $count } ore fa
}
ago-days = { $count ->
    [one] { $count } giorno fa
    [many] { $count } di giorni fa
   *[other] { $count } giorni fa
}
ago-weeks = { $count ->
    [one] { $count } settimana fa
    [many] { $count } di settimane fa
   *[other] { $count } settimane fa
}
ago-months = { $count ->
    [one] { $count } mese fa
    [many] { $count } di mesi fa
   *[other] { $count } mesi fa
}
ago-years = { $count ->
    [one] { $count } anno fa
    [many] { $count } di anni fa
   *[other] { $count } anni fa
}
in-minutes = { $count ->
    [one] tra { $count } minuto
    [many] tra { $count } di minuti
   *[other] tra { $count } minuti
}
in-hours = { $count ->
    [one] tra { $count } ora
    [many] tra { $count } di ore
   *[other] tra { $count } ore
}
in-days = { $count ->
    [one] tra { $count } giorno
    [many] tra { $count } di giorni
   *[other] tra { $count } giorni
}
in-weeks = { $count ->
    [one] tra { $count } settimana
    [many] tra { $count } di settimane
   *[other] tra { $count } settimane
}
in-months = { $count ->
    [one] tra { $count } mese
    [many] tra { $count } di mesi
   *[other] tra { $count } mesi
}
in-years = { $count ->
    [one] tra { $count } anno
    [many] tra { $count } di anni
   *[other] tra { $count } anni
}

# Numeri e date inseriti.
number-empty = Inserisci un numero.
number-not-a-number = Inserisci un numero come { $example }.
number-ambiguous = Si può leggere in due modi: scrivi { $large } oppure { $small }.
number-too-many-decimals = { $count ->
    [0] Inserisci un numero intero, senza decimali.
    [one] Inserisci al massimo { $count } decimale.
    [many] Inserisci al massimo { $count } di decimali.
   *[other] Inserisci al massimo { $count } decimali.
}
number-negative = Inserisci zero o un numero maggiore.
number-too-large = Questo numero è troppo grande.
date-empty = Scegli una data.
date-not-a-date = Questa data non esiste nel calendario.
date-out-of-range = Scegli una data tra il 1900 e il 2199.
