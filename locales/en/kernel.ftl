# Relative time. "ago-" is past, "in-" is to come.
ago-now = just now
ago-today = today
ago-yesterday = yesterday
ago-tomorrow = tomorrow
ago-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
ago-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
ago-weeks = { $count ->
    [one] { $count } week ago
   *[other] { $count } weeks ago
}
ago-months = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
}
ago-years = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}
in-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
in-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
in-weeks = { $count ->
    [one] in { $count } week
   *[other] in { $count } weeks
}
in-months = { $count ->
    [one] in { $count } month
   *[other] in { $count } months
}
in-years = { $count ->
    [one] in { $count } year
   *[other] in { $count } years
}

# Typed numbers and dates.
number-empty = Type a number.
number-not-a-number = Type a number such as { $example }.
number-ambiguous = This can mean two things: type { $large } or { $small }.
number-too-many-decimals = { $count ->
    [0] Type a whole number, without decimals.
    [one] Type { $count } decimal at most.
   *[other] Type { $count } decimals at most.
}
number-negative = Type zero or more.
number-too-large = This number is too large.
date-empty = Choose a date.
date-not-a-date = This date is not in the calendar.
date-out-of-range = Choose a date between 1900 and 2199.
