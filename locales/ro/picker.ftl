# Choosing a customer.
picker-person = Căutați o persoană
picker-company = Căutați o firmă
picker-hint = Nume, număr, telefon sau e-mail
picker-search = Căutați
picker-start = Scrieți cel puțin două caractere.
picker-regular = Cei mai folosiți
picker-nobody = Niciun rezultat pentru „{ $typed }”
picker-found = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultate
   *[other] { $count } de rezultate
}
picker-inactive = Inactiv, nu poate fi ales
picker-linked = Deja asociată
picker-below = Deja sub această firmă

# The company above a company.
parent-title = Firma-mamă și filialele
parent-edit = Modificați firma-mamă
parent-parent = Firma-mamă
parent-subsidiaries = Filiale
parent-choose = Alegeți
parent-now = În prezent:
parent-remove = Fără firmă-mamă
parent-circle = Această firmă se află sub cea pe care o modificați, deci nu poate fi și firma ei mamă.
parent-no-company = Doar o firmă poate fi firmă-mamă.
parent-inactive = Această firmă este inactivă. Activați-o mai întâi, în fișa ei.
parent-stale = Între timp altcineva a schimbat firma-mamă. Verificați și alegeți din nou.
saved-parent = Firma-mamă a fost salvată
saved-parent-gone = Firma-mamă a fost eliminată
