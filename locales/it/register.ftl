# L’elenco dei clienti.
register-persons = Persone
register-companies = Aziende
register-all = Tutti
register-everybody = Persone e aziende
register-kind = Tipo di cliente
register-search = Cerca in questo elenco
register-customer = Cliente
register-number = Numero
register-tags = Etichette
register-phone = Telefono
register-email = E-mail
register-changed = Modificato
register-status = Stato
register-actions = Azioni
register-actions-for = Azioni per { $name }
register-manage = Gestisci
register-by-name = per nome
register-by-number = per numero
register-by-column = per «{ $column }»
register-count-person = { $count ->
    [one] { $count } persona
    [many] { $count } di persone
   *[other] { $count } persone
}
register-count-company = { $count ->
    [one] { $count } azienda
    [many] { $count } di aziende
   *[other] { $count } aziende
}
register-count-all = { $count ->
    [one] { $count } cliente
    [many] { $count } di clienti
   *[other] { $count } clienti
}
register-more-person = Almeno { $count } persone
register-more-company = Almeno { $count } aziende
register-more-all = Almeno { $count } clienti
register-similar = { $count ->
    [one] Nessun risultato esatto per «{ $typed }»; { $count } nome simile
    [many] Nessun risultato esatto per «{ $typed }»; { $count } di nomi simili
   *[other] Nessun risultato esatto per «{ $typed }»; { $count } nomi simili
}
register-none = Nessun risultato
register-pages = Pagine
register-per-page = Per pagina
register-first = Prima pagina
register-previous = Pagina precedente
register-next = Pagina successiva
register-last = Ultima pagina
register-not-available = , non disponibile
register-position = da { $from } a { $to } di { $total }
register-position-more = da { $from } a { $to } di almeno { $total }
register-unused = Ancora nessun cliente
register-unused-text = Inserite il primo a mano, oppure importateli tutti da un file CSV o Excel.
register-no-such-kind = Qui non c’è ancora nessuno
register-no-such-kind-text = L’anagrafica contiene clienti, ma nessuno di questo tipo.
register-show-all = Mostra tutti
register-nobody = Nessuno corrisponde a «{ $typed }»
register-among-persons = Ricerca tra le persone.
register-among-companies = Ricerca tra le aziende.
register-among-all = Ricerca tra tutti i clienti.
register-clear = Annulla la ricerca
register-search-all = Cerca fra tutti

# Filtri, colonne, viste salvate.
register-filters = Filtri
register-columns = Colonne
register-columns-text = Che cosa mostra l’elenco accanto al nome
register-usual-columns = Colonne predefinite
register-apply = Applica
register-clear-filters = Togli tutti i filtri
register-remove-filter = , togli il filtro
register-any = Qualsiasi
register-none-set = Nessuno
register-me = Io
register-mine = I miei
register-stop = Blocco o avviso
register-tag = Etichetta
register-city = Città
register-reference = Riferimento
register-created = Inserito il
register-last-change = Ultima modifica
register-changed-within = { $days ->
    [one] Nell’ultimo giorno
    [many] Negli ultimi { $days } giorni
   *[other] Negli ultimi { $days } giorni
}
register-changed-before = { $days ->
    [one] Non da { $days } giorno
    [many] Non da { $days } giorni
   *[other] Non da { $days } giorni
}
register-no-hits = Nessuno corrisponde a questi filtri
register-no-hits-text = Togli un filtro o cerca fra tutti.
register-without = Senza

view-tabs = Viste salvate
view-everyone = Tutti
view-save = Salva questa vista
view-all = Tutte le viste
view-none = Nessuna vista salvata
view-none-text = Filtra l’anagrafica e salva con un nome ciò che vedi.
view-name = Nome
view-audience = Chi la vede
view-private = Solo io
view-everybody = Tutti gli utenti
view-by = di { $name }
view-replace = Sostituisci la vista con questo nome
view-name-taken = Hai già una vista con questo nome. Scegli un altro nome o spunta sotto per sostituirla.
view-too-many = Hai già il numero massimo di viste. Eliminane prima una.
view-too-long = Questo elenco ha più filtri di quanti una vista ne conservi. Togli qualche etichetta.
view-delete = Elimina la vista
view-delete-name = Eliminare la vista «{ $name }»?
view-delete-private = La vedi solo tu. I clienti restano come sono.
view-delete-everybody = La vedono tutti gli utenti e scompare per tutti. I clienti restano come sono.
view-delete-role = La vedono gli utenti con ruolo «{ $role }» e scompare anche per loro. I clienti restano come sono.
saved-view = Vista salvata
saved-view-deleted = Vista eliminata

beside-previous = Cliente precedente
beside-next = Cliente successivo
beside-place = { $place } di { $total }
register-whole-list = Tutto l’elenco
register-select-all = Seleziona tutte le righe della pagina
register-select = Seleziona { $name }
register-selection = Selezione
register-selected = selezionati
