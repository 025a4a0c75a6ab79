# Work that outlives a request, as its page tells of it.
job-checking = Controllo delle righe
job-checked = Le righe sono controllate
job-check-failed = Il controllo non è riuscito
job-importing = Importazione dei clienti
job-imported = I clienti sono importati
job-import-failed = Non è stato importato nulla
job-progress = { $done } righe su { $total }
job-rows = { $count ->
    [one] È stata letta una riga
    [many] Sono state lette { $count } righe
   *[other] Sono state lette { $count } righe
}
job-waiting = In attesa di iniziare
job-leave = Puoi lasciare questa pagina; il lavoro continua.
job-to-check = Vedi cosa è stato trovato
job-to-result = Vedi il risultato
job-to-columns = Torna alle colonne
job-failure-crashed = Il lavoro si è interrotto più volte. Non ne è rimasto nulla; avvisa chi gestisce il programma.
job-failure-internal = Qualcosa è andato storto e non ne è rimasto nulla. Riprova; se succede ancora, segnalalo.
job-failure-meanwhile = Nel frattempo qualcuno ha inserito un cliente di questo file. Non è stato importato nulla: controlla di nuovo le righe.
job-failure-choice-gone = Nel frattempo una modalità o condizione di pagamento o un’altra voce è stata eliminata. Non è stato importato nulla: controlla di nuovo le righe.
job-failure-file-gone = Il file non è più conservato. Caricalo di nuovo.
job-undoing = Annullamento dell’importazione
job-undone = L’importazione è annullata
job-undo-failed = L’importazione non è stata annullata
job-customers = { $count ->
    [one] Un cliente elaborato
   *[other] { $count } clienti elaborati
}
job-progress-customers = { $done } di { $total } clienti
job-bulk = Modifica dei clienti
job-bulk-done = I clienti sono modificati
job-bulk-failed = Nessun cliente è stato modificato
job-bulk-undo = Annullamento della modifica
job-bulk-undone = La modifica è annullata
job-bulk-undo-failed = Nulla è stato annullato
job-export = Scrittura della cartella Excel
job-export-done = La cartella Excel è pronta
job-export-failed = Nessuna cartella è stata creata
