# Modificare molti clienti insieme.
bulk-title = Modifica multipla
bulk-heading = { $count ->
    [one] Modifica { $count } cliente
    [many] Modifica { $count } clienti
   *[other] Modifica { $count } clienti
}
bulk-text = Ciò che non tocchi resta com’è. Per 24 ore puoi annullare.
bulk-what = Che cosa modificare
bulk-keep = Lascia com’è
bulk-add-tags = Aggiungi etichette
bulk-remove-tags = Togli etichette
bulk-change = { $count ->
    [one] Modifica { $count } cliente
    [many] Modifica { $count } clienti
   *[other] Modifica { $count } clienti
}
bulk-nothing-chosen = Scegli almeno una cosa da modificare.
bulk-list-changed = Nel frattempo l’elenco è cambiato. Controlla il numero qui sopra e conferma di nuovo.
bulk-too-many = Si possono modificare al massimo { $most } clienti insieme. Restringi l’elenco con i filtri.
bulk-too-many-tags = Clienti che avrebbero più di { $most } etichette: { $count }. Prima togline alcune, oppure aggiungine meno.
bulk-choice-gone = Nel frattempo un gruppo o un’altra voce scelta è stata eliminata. Scegli di nuovo.
bulk-waiting = Modifica dei clienti in corso
bulk-undoing = Annullamento in corso
bulk-failed = Nessun cliente è stato modificato
bulk-done = { $count ->
    [one] { $count } cliente modificato
    [many] { $count } clienti modificati
   *[other] { $count } clienti modificati
}
bulk-done-some = { $count } clienti modificati, { $same } erano già così
bulk-undone = { $count ->
    [one] Modifica annullata per { $count } cliente
    [many] Modifica annullata per { $count } clienti
   *[other] Modifica annullata per { $count } clienti
}
bulk-undone-some = Annullata per { $count } clienti; { $kept } sono stati modificati dopo e restano come sono
bulk-undo-text = Annulla ridà a ogni cliente i valori precedenti, dove nessuno li ha cambiati dopo. È possibile per 24 ore.
bulk-undo-late = Questa modifica non si può più annullare.
bulk-back = Torna all’elenco

# Esportare clienti.
export-title = Esporta
export-heading = { $count ->
    [one] { $count } cliente
    [many] { $count } clienti
   *[other] { $count } clienti
}
export-columns = Colonne
export-everything = Tutto
export-everything-text = Tutti i dati di ogni cliente; si può reimportare
export-list = Le colonne dell’elenco
export-list-text = Numero, nome e ciò che l’elenco mostra
export-format = Formato
export-kept = Resta annotato chi esporta che cosa e quando.
export-ready = La cartella Excel è pronta. Resta disponibile per un giorno.
export-fetch = Scarica la cartella Excel
export-gone = La cartella Excel non è più disponibile. Esporta di nuovo.
export-erased = Nel frattempo un cliente di questa esportazione è stato eliminato per sempre. Esporta di nuovo.
book-title = Rubrica
book-address = Indirizzo
book-print = Stampala con il browser.
book-more = Sono mostrati solo i primi 5.000. Restringi l’elenco o esportalo.
