# Modificarea mai multor clienți deodată.
bulk-title = Modificare în masă
bulk-heading = { $count ->
    [one] Modificați { $count } client
    [few] Modificați { $count } clienți
   *[other] Modificați { $count } de clienți
}
bulk-text = Ce lăsați neschimbat rămâne așa cum este. Se poate anula timp de 24 de ore.
bulk-what = Ce se modifică
bulk-keep = Rămâne cum este
bulk-add-tags = Adaugă etichete
bulk-remove-tags = Elimină etichete
bulk-change = { $count ->
    [one] Modifică { $count } client
    [few] Modifică { $count } clienți
   *[other] Modifică { $count } de clienți
}
bulk-nothing-chosen = Alegeți cel puțin un lucru de modificat.
bulk-list-changed = Între timp lista s-a schimbat. Verificați numărul de mai sus și confirmați din nou.
bulk-too-many = Se pot modifica cel mult { $most } clienți deodată. Restrângeți lista cu filtre.
bulk-too-many-tags = Clienți care ar avea mai mult de { $most } etichete: { $count }. Eliminați mai întâi câteva sau adăugați mai puține.
bulk-choice-gone = Între timp un grup sau altă opțiune aleasă a fost ștearsă. Alegeți din nou.
bulk-waiting = Clienții sunt în curs de modificare
bulk-undoing = Modificarea este în curs de anulare
bulk-failed = Nu s-a modificat nimic
bulk-done = { $count ->
    [one] { $count } client modificat
    [few] { $count } clienți modificați
   *[other] { $count } de clienți modificați
}
bulk-done-some = Clienți modificați: { $count }; erau deja așa: { $same }
bulk-undone = { $count ->
    [one] Modificarea a fost anulată la { $count } client
    [few] Modificarea a fost anulată la { $count } clienți
   *[other] Modificarea a fost anulată la { $count } de clienți
}
bulk-undone-some = Clienți la care s-a anulat: { $count }; modificați între timp și lăsați așa: { $kept }
bulk-undo-text = Anularea redă fiecărui client valorile vechi, acolo unde nimeni nu le-a schimbat între timp. Este posibilă timp de 24 de ore.
bulk-undo-late = Această modificare nu mai poate fi anulată.
bulk-back = Înapoi la listă

# Exportul clienților.
export-title = Exportă
export-heading = { $count ->
    [one] { $count } client
    [few] { $count } clienți
   *[other] { $count } de clienți
}
export-columns = Coloane
export-everything = Tot
export-everything-text = Toate datele fiecărui client; se poate importa din nou
export-list = Coloanele listei
export-list-text = Numărul, numele și ce arată lista
export-format = Format
export-kept = Se notează cine exportă, ce și când.
export-ready = Registrul Excel este gata. Se păstrează o zi.
export-fetch = Descarcă registrul Excel
export-gone = Registrul Excel nu se mai păstrează. Exportați din nou.
export-erased = Între timp un client din acest export a fost șters definitiv. Exportați din nou.
book-title = Agendă de adrese
book-address = Adresă
book-print = Tipăriți-o din browser.
book-more = Sunt afișați doar primii 5.000. Restrângeți lista sau exportați-o.
