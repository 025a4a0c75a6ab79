# Deleting a customer for good.
erase-title = Ștergeți { $name }?
erase-crumb = Ștergere
erase-for-good = Clientul dispare definitiv din registru, din căutare și din exporturi. Operațiunea nu poate fi anulată.
erase-what = Se șterg: numele, codurile fiscale, datele bancare, notele și tot restul fișei.
erase-addresses = { $count ->
    [one] Se șterge { $count } adresă.
    [few] Se șterg { $count } adrese.
   *[other] Se șterg { $count } de adrese.
}
erase-contacts = { $count ->
    [one] Se șterge { $count } contact, cu telefon și e-mail.
    [few] Se șterg { $count } contacte, cu telefoane și adrese de e-mail.
   *[other] Se șterg { $count } de contacte, cu telefoane și adrese de e-mail.
}
erase-links = Legăturile cu firme, persoane, firma-mamă și filiale sunt eliminate; acei clienți rămân.
erase-history = Valorile din istoric se șterg. Rămâne doar că s-a modificat ceva, când și de cine.
erase-imports = Se șterg și fișierele importurilor încheiate: pot conține clientul.
erase-stays = Numărul { $number } rămâne și nu se mai folosește niciodată.
erase-rather = Nu sunteți sigur? Un client inactiv nu încurcă și revine cu un clic.
erase-set-inactive = Treceți la inactiv
erase-do = Șterge definitiv
erase-keep = Păstrează clientul
saved-erased = Client șters definitiv
