# Lista clienților.
register-persons = Persoane
register-companies = Firme
register-all = Toți
register-everybody = Persoane și firme
register-kind = Tip de client
register-search = Caută în această listă
register-customer = Client
register-number = Număr
register-tags = Etichete
register-phone = Telefon
register-email = E-mail
register-changed = Modificat
register-status = Stare
register-actions = Acțiuni
register-actions-for = Acțiuni pentru { $name }
register-manage = Gestionează
register-by-name = după nume
register-by-number = după număr
register-by-column = după „{ $column }”
register-count-person = { $count ->
    [one] { $count } persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
}
register-count-company = { $count ->
    [one] { $count } firmă
    [few] { $count } firme
   *[other] { $count } de firme
}
register-count-all = { $count ->
    [one] { $count } client
    [few] { $count } clienți
   *[other] { $count } de clienți
}
register-more-person = { $count ->
    [one] Cel puțin { $count } persoană
    [few] Cel puțin { $count } persoane
   *[other] Cel puțin { $count } de persoane
}
register-more-company = { $count ->
    [one] Cel puțin { $count } firmă
    [few] Cel puțin { $count } firme
   *[other] Cel puțin { $count } de firme
}
register-more-all = { $count ->
    [one] Cel puțin { $count } client
    [few] Cel puțin { $count } clienți
   *[other] Cel puțin { $count } de clienți
}
register-similar = { $count ->
    [one] Nimic nu este exact „{ $typed }”; { $count } nume asemănător
    [few] Nimic nu este exact „{ $typed }”; { $count } nume asemănătoare
   *[other] Nimic nu este exact „{ $typed }”; { $count } de nume asemănătoare
}
register-none = Niciun rezultat
register-pages = Pagini
register-per-page = Pe pagină
register-first = Prima pagină
register-previous = Pagina precedentă
register-next = Pagina următoare
register-last = Ultima pagină
register-not-available = , indisponibil
register-position = { $from }–{ $to } din { $total }
register-position-more = { $from }–{ $to } din cel puțin { $total }
register-unused = Niciun client deocamdată
register-unused-text = Introduceți primul client manual sau importați-i pe toți dintr-un fișier CSV sau Excel.
register-no-such-kind = Nimeni aici deocamdată
register-no-such-kind-text = Registrul are clienți, dar niciunul de acest tip.
register-show-all = Arată toți
register-nobody = Nimeni nu corespunde cu „{ $typed }”
register-among-persons = Căutare printre persoane.
register-among-companies = Căutare printre firme.
register-among-all = Căutare printre toți clienții.
register-clear = Șterge căutarea
register-search-all = Caută printre toți

# Filtre, coloane, vizualizări salvate.
register-filters = Filtre
register-columns = Coloane
register-columns-text = Ce arată lista pe lângă nume
register-usual-columns = Coloanele obișnuite
register-apply = Aplică
register-clear-filters = Elimină toate filtrele
register-remove-filter = , elimină filtrul
register-any = Oricare
register-none-set = Niciunul
register-me = Eu
register-mine = Ai mei
register-stop = Blocare sau avertisment
register-tag = Etichetă
register-city = Localitate
register-reference = Referință
register-created = Introdus la
register-last-change = Ultima modificare
register-changed-within = { $days ->
    [one] În ultima zi
    [few] În ultimele { $days } zile
   *[other] În ultimele { $days } de zile
}
register-changed-before = { $days ->
    [one] Nemodificați de o zi
    [few] Nemodificați de { $days } zile
   *[other] Nemodificați de { $days } de zile
}
register-no-hits = Nimeni nu corespunde acestor filtre
register-no-hits-text = Eliminați un filtru sau căutați printre toți clienții.
register-without = Fără

view-tabs = Vizualizări salvate
view-everyone = Toți
view-save = Salvează vizualizarea
view-all = Toate vizualizările
view-none = Nicio vizualizare salvată
view-none-text = Filtrați registrul, apoi salvați sub un nume ceea ce vedeți.
view-name = Nume
view-audience = Cine o vede
view-private = Doar eu
view-everybody = Toți utilizatorii
view-by = de { $name }
view-replace = Înlocuiește vizualizarea cu acest nume
view-name-taken = Aveți deja o vizualizare cu acest nume. Alegeți alt nume sau bifați mai jos pentru a o înlocui.
view-too-many = Aveți deja numărul maxim de vizualizări. Ștergeți mai întâi una.
view-too-long = Această listă are mai multe filtre decât păstrează o vizualizare. Eliminați câteva etichete.
view-delete = Șterge vizualizarea
view-delete-name = Ștergeți vizualizarea „{ $name }”?
view-delete-private = O vedeți doar dumneavoastră. Clienții rămân așa cum sunt.
view-delete-everybody = O văd toți utilizatorii și dispare pentru toți. Clienții rămân așa cum sunt.
view-delete-role = O văd utilizatorii cu rolul „{ $role }” și dispare și pentru ei. Clienții rămân așa cum sunt.
saved-view = Vizualizare salvată
saved-view-deleted = Vizualizare ștearsă

beside-previous = Clientul anterior
beside-next = Clientul următor
beside-place = { $place } din { $total }
register-whole-list = Toată lista
register-select-all = Selectează toate rândurile paginii
register-select = Selectează { $name }
register-selection = Selecție
register-selected = selectați
