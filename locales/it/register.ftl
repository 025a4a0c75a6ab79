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
register-by-change = per ultima modifica
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
