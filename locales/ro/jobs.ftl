# Work that outlives a request, as its page tells of it.
job-checking = Se verifică rândurile
job-checked = Rândurile sunt verificate
job-check-failed = Verificarea nu a reușit
job-importing = Se importă clienții
job-imported = Clienții sunt importați
job-import-failed = Nu s-a importat nimic
job-progress = { $done } din { $total } rânduri
job-rows = { $count ->
    [one] S-a citit un rând
    [few] S-au citit { $count } rânduri
   *[other] S-au citit { $count } de rânduri
}
job-waiting = Așteaptă să înceapă
job-leave = Puteți părăsi această pagină; lucrul continuă.
job-to-check = Vezi ce s-a găsit
job-to-result = Vezi rezultatul
job-to-columns = Înapoi la coloane
job-failure-crashed = Lucrul s-a întrerupt de mai multe ori. Nu s-a păstrat nimic din el; anunțați pe cine administrează programul.
job-failure-internal = Ceva nu a mers și nu s-a păstrat nimic. Încercați din nou; dacă se repetă, semnalați.
job-failure-meanwhile = Între timp cineva a introdus un client din acest fișier. Nu s-a importat nimic: verificați din nou rândurile.
job-failure-choice-gone = Între timp s-a șters o modalitate sau o condiție de plată ori altă opțiune. Nu s-a importat nimic: verificați din nou rândurile.
job-failure-file-gone = Fișierul nu mai este păstrat. Încărcați-l din nou.
job-undoing = Se anulează importul
job-undone = Importul este anulat
job-undo-failed = Importul nu a fost anulat
job-customers = { $count ->
    [one] Un client prelucrat
    [few] { $count } clienți prelucrați
   *[other] { $count } de clienți prelucrați
}
job-progress-customers = { $done } din { $total } clienți
job-bulk = Se modifică clienții
job-bulk-done = Clienții sunt modificați
job-bulk-failed = Nu s-a modificat nimic
job-bulk-undo = Se anulează modificarea
job-bulk-undone = Modificarea este anulată
job-bulk-undo-failed = Nu s-a anulat nimic
job-export = Se scrie registrul Excel
job-export-done = Registrul Excel este gata
job-export-failed = Nu s-a creat niciun registru
