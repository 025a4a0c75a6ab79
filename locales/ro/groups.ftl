# Grupuri de clienți și reducerile lor.
groups-caption = Grupuri după nume
groups-none = Încă niciun grup
groups-none-text = Un grup reunește clienții care au aceeași reducere.
group-new = Grup nou
group-create = Creează grupul
group-name = Nume
group-name-taken = Alt grup se numește deja așa
group-members = Membri
group-members-count = { $count ->
    [one] { $count } membru
    [few] { $count } membri
   *[other] { $count } de membri
}
group-members-caption = Membri după nume
group-members-none = În acest grup nu este încă nimeni. Un client se adaugă în grup din fișa lui.
group-discount = Reducere
group-no-discount = Fără reducere
group-discount-help = Se aplică singură la fiecare comandă nouă a unui membru.
group-discount-change = Modifică reducerea
group-discount-never = Acest grup nu a avut niciodată o reducere.
group-discount-holds = În acea zi este deja acesta, iar din { $day } devine { $percent }. Pentru a-l păstra, introduceți-l din { $day }.
group-percent = Procent
group-percent-hint = De la 0 la 100, cel mult două zecimale
group-percent-too-high = Cel mult 100 la sută
group-valid-from = Valabilă din
group-from-past = Poate începe cel mai devreme azi: comenzile anterioare își păstrează reducerea
group-reason = Motiv
group-reason-hint = Rămâne în istoricul reducerii
group-changes = Modificările reducerii, de la data cea mai recentă
group-change-state = Stare
group-change-coming = Urmează
group-change-in-force = În vigoare
group-change-past = Trecută
group-change-replaced = Înlocuită
group-change-by = Introdusă de
group-next = Următoarea modificare
group-next-from = { $percent } din { $day }
group-from-day = din { $day }
group-rename = Redenumește
group-delete-title = Ștergeți { $name }?
group-delete-members = { $count ->
    [one] În acest grup este { $count } client.
    [few] În acest grup sunt { $count } clienți.
   *[other] În acest grup sunt { $count } de clienți.
}
group-delete-first = Se poate șterge după ce sunt mutați.
group-move-to = Mută-i pe toți în
group-to-none = Niciun grup
group-has-members = Alegeți unde se mută membrii
group-delete-what = Grupul dispare definitiv din toate listele. Ce s-a scris cât a existat îi păstrează numele.
group-delete-do = Șterge grupul
group-move-and-delete = Mută-i pe toți și șterge grupul
group-keep = Păstrează grupul
saved-group = Grup salvat
saved-group-new = Grup creat
saved-group-discount = Reducere salvată
saved-group-deleted = Grup șters
