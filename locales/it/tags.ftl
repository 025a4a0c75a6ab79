# The tags of the business, a section of Settings.
tags-about = Le etichette nascono scrivendole in un cliente o in un contatto. Qui si rinominano, si uniscono e si eliminano, e chi le porta segue.
tags-none = Non ci sono ancora etichette.
tag-name = Nome
tag-name-hint = Al massimo 40 caratteri, senza virgole
tag-no-comma = Un’etichetta non contiene virgole
tag-contacts = Contatti
tag-rename = Rinomina { $name }
tag-name-taken = Esiste un’etichetta con questo nome
tag-taken = L’etichetta { $name } esiste già.
tag-join-who = { $count ->
    [one] La porterebbe { $count } cliente.
    [many] La porterebbero { $count } di clienti.
   *[other] La porterebbero { $count } clienti.
}
tag-join-who-contacts = { $count ->
    [one] La porterebbe { $count } contatto.
    [many] La porterebbero { $count } di contatti.
   *[other] La porterebbero { $count } contatti.
}
tag-join-do = Unisci a { $name }
tag-join = Unisci a un’altra etichetta
tag-join-about = Chi porta questa etichetta porterà l’altra; questa scompare.
tag-into = A
tag-borne = { $count ->
    [one] La porta { $count } cliente.
    [many] La portano { $count } di clienti.
   *[other] La portano { $count } clienti.
}
tag-borne-contacts = { $count ->
    [one] La porta { $count } contatto.
    [many] La portano { $count } di contatti.
   *[other] La portano { $count } contatti.
}
tag-views = { $count ->
    [one] { $count } vista salvata filtra per questa etichetta e non mostrerà nessuno.
    [many] { $count } di viste salvate filtrano per questa etichetta e non mostreranno nessuno.
   *[other] { $count } viste salvate filtrano per questa etichetta e non mostreranno nessuno.
}
tag-delete-title = Eliminare { $name }?
tag-delete-about = Viene tolta a tutti.
tag-delete-again = Nel frattempo è cambiato chi la porta, come indicato sotto. Nulla è stato eliminato.
tag-delete-do = Elimina l’etichetta
tag-keep = Tieni l’etichetta
tag-long-view = Una vista salvata che filtra per questa etichetta diventerebbe troppo lunga
tag-changing = Questa etichetta è in corso di modifica; riprova tra poco
tag-changing-mark = In modifica
saved-tag = Etichetta rinominata
saved-tag-joined = Etichette unite
saved-tag-deleted = Etichetta eliminata
job-tag = Modifica di un’etichetta
job-tag-done = L’etichetta è modificata
job-tag-failed = L’etichetta è rimasta com’era
job-to-tags = Vai alle etichette
job-tag-gone = Nel frattempo qualcun altro ha modificato l’etichetta.
job-tag-taken = Nel frattempo un’altra etichetta ha preso il nuovo nome. Puoi unirle.
job-tag-long-view = { tag-long-view }.
