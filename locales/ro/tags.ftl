# The tags of the business, a section of Settings.
tags-about = Etichetele apar când sunt scrise la un client sau la un contact. Aici se redenumesc, se unesc și se șterg, iar cine le poartă le urmează.
tags-none = Încă nu există etichete.
tag-name = Nume
tag-name-hint = Cel mult 40 de caractere, fără virgulă
tag-no-comma = O etichetă nu conține virgulă
tag-contacts = Contacte
tag-rename = Redenumește { $name }
tag-name-taken = Există o etichetă cu acest nume
tag-taken = Eticheta { $name } există deja.
tag-join-who = { $count ->
    [one] { $count } client ar purta-o în schimb.
    [few] { $count } clienți ar purta-o în schimb.
   *[other] { $count } de clienți ar purta-o în schimb.
}
tag-join-who-contacts = { $count ->
    [one] { $count } contact ar purta-o în schimb.
    [few] { $count } contacte ar purta-o în schimb.
   *[other] { $count } de contacte ar purta-o în schimb.
}
tag-join-do = Unește cu { $name }
tag-join = Unește cu altă etichetă
tag-join-about = Cine poartă această etichetă o va purta pe cealaltă; aceasta dispare.
tag-into = Cu
tag-borne = { $count ->
    [one] { $count } client o poartă.
    [few] { $count } clienți o poartă.
   *[other] { $count } de clienți o poartă.
}
tag-borne-contacts = { $count ->
    [one] { $count } contact o poartă.
    [few] { $count } contacte o poartă.
   *[other] { $count } de contacte o poartă.
}
tag-views = { $count ->
    [one] { $count } vizualizare salvată filtrează după ea și nu va arăta pe nimeni.
    [few] { $count } vizualizări salvate filtrează după ea și nu vor arăta pe nimeni.
   *[other] { $count } de vizualizări salvate filtrează după ea și nu vor arăta pe nimeni.
}
tag-delete-title = Ștergeți { $name }?
tag-delete-about = Se ia de la toți.
tag-delete-again = Între timp s-a schimbat cine o poartă, după cum scrie mai jos. Nu s-a șters nimic.
tag-delete-do = Șterge eticheta
tag-keep = Păstrează eticheta
tag-long-view = O vizualizare salvată care filtrează după această etichetă ar deveni prea lungă
tag-changing = Această etichetă se modifică acum; încercați din nou imediat
tag-changing-mark = În modificare
saved-tag = Etichetă redenumită
saved-tag-joined = Etichete unite
saved-tag-deleted = Etichetă ștearsă
job-tag = Se modifică o etichetă
job-tag-done = Eticheta este modificată
job-tag-failed = Eticheta a rămas cum era
job-to-tags = Mergi la etichete
job-tag-gone = Între timp altcineva a modificat eticheta.
job-tag-taken = Între timp o altă etichetă a primit noul nume. Le puteți uni.
job-tag-long-view = { tag-long-view }.
