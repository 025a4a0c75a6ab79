# The tab Persons of a company, the companies of a person.
member-link-one = Asociați o persoană
member-link = Asociați
member-new = Persoană nouă
member-new-hint = Intră în registru ca client și face parte din această firmă începând de azi.
member-none = Nicio persoană nu face încă parte din această firmă.
member-past = { $count ->
    [one] { $count } persoană din trecut
    [few] { $count } persoane din trecut
   *[other] { $count } de persoane din trecut
}
member-edit = Modificați { $name }
member-edit-term = Modificați rolul și perioada
member-actions = Acțiuni pentru { $name }
member-end = Pleacă azi
member-remove = Eliminați, asociată din greșeală
member-role = Rol
member-role-hint = Ce face persoana în firmă
member-from = De la
member-from-hint = Prima zi; gol dacă nu se știe
member-until = Până la
member-until-hint = Ultima zi; gol cât timp continuă
member-between = de la { $from } până la { $until }
member-since = din { $from }
member-up-to = până la { $until }
member-overlaps = În această perioadă persoana face deja parte din firmă
member-inactive = Această persoană este inactivă. Activați-o mai întâi, în fișa ei.
member-ends-early = Este înainte de prima zi
member-companies = Firme
member-belongs = Face parte din

saved-member = Rolul și perioada au fost salvate
saved-member-linked = Persoana a fost asociată
saved-member-new = Persoana nouă a fost asociată
saved-member-ended = Persoana nu mai face parte din firmă
saved-member-removed = Asocierea a fost eliminată
