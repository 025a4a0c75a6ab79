# Temps relatif. « ago- » est passé, « in- » est à venir.
ago-now = à l’instant
ago-today = aujourd’hui
ago-yesterday = hier
ago-tomorrow = demain
ago-minutes = { $count ->
    [one] il y a { $count } minute
    [many] il y a { $count } de minutes
   *[other] il y a { $count } minutes
}
ago-hours = { $count ->
    [one] il y a { $count } heure
    [many] il y a { $count } d’heures
   *[other] il y a { $count } heures
}
ago-days = { $count ->
    [one] il y a { $count } jour
    [many] il y a { $count } de jours
   *[other] il y a { $count } jours
}
ago-weeks = { $count ->
    [one] il y a { $count } semaine
    [many] il y a { $count } de semaines
   *[other] il y a { $count } semaines
}
ago-months = { $count ->
    [one] il y a { $count } mois
    [many] il y a { $count } de mois
   *[other] il y a { $count } mois
}
ago-years = { $count ->
    [one] il y a { $count } an
    [many] il y a { $count } d’années
   *[other] il y a { $count } ans
}
in-minutes = { $count ->
    [one] dans { $count } minute
    [many] dans { $count } de minutes
   *[other] dans { $count } minutes
}
in-hours = { $count ->
    [one] dans { $count } heure
    [many] dans { $count } d’heures
   *[other] dans { $count } heures
}
in-days = { $count ->
    [one] dans { $count } jour
    [many] dans { $count } de jours
   *[other] dans { $count } jours
}
in-weeks = { $count ->
    [one] dans { $count } semaine
    [many] dans { $count } de semaines
   *[other] dans { $count } semaines
}
in-months = { $count ->
    [one] dans { $count } mois
    [many] dans { $count } de mois
   *[other] dans { $count } mois
}
in-years = { $count ->
    [one] dans { $count } an
    [many] dans { $count } d’années
   *[other] dans { $count } ans
}

# Nombres et dates saisis.
number-empty = Saisissez un nombre.
number-not-a-number = Saisissez un nombre comme { $example }.
number-ambiguous = Ceci peut se lire de deux façons : saisissez { $large } ou { $small }.
number-too-many-decimals = { $count ->
    [0] Saisissez un nombre entier, sans décimales.
    [one] Saisissez { $count } décimale au plus.
    [many] Saisissez { $count } de décimales au plus.
   *[other] Saisissez { $count } décimales au plus.
}
number-negative = Saisissez zéro ou plus.
number-too-large = Ce nombre est trop grand.
date-empty = Choisissez une date.
date-not-a-date = Cette date n’existe pas dans le calendrier.
date-out-of-range = Choisissez une date entre 1900 et 2199.
