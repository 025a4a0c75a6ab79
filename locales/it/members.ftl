# The tab Persons of a company, the companies of a person.
member-link-one = Collega una persona
member-link = Collega
member-new = Nuova persona
member-new-hint = Entra in anagrafica come cliente e fa parte di questa azienda da oggi.
member-none = Nessuna persona fa ancora parte di questa azienda.
member-past = { $count ->
    [one] { $count } persona in passato
    [many] { $count } di persone in passato
   *[other] { $count } persone in passato
}
member-edit = Modifica { $name }
member-edit-term = Modifica ruolo e periodo
member-actions = Azioni per { $name }
member-end = Lascia oggi
member-remove = Rimuovi, collegata per errore
member-role = Ruolo
member-role-hint = Che cosa fa in azienda
member-from = Dal
member-from-hint = Il primo giorno; vuoto se non si conosce
member-until = Al
member-until-hint = L’ultimo giorno; vuoto finché dura
member-between = dal { $from } al { $until }
member-since = dal { $from }
member-up-to = fino al { $until }
member-overlaps = In questo periodo la persona fa già parte dell’azienda
member-inactive = Questa persona non è attiva. Va prima riattivata, nella sua scheda.
member-ends-early = Precede il primo giorno
member-companies = Aziende
member-belongs = Fa parte di

saved-member = Ruolo e periodo salvati
saved-member-linked = Persona collegata
saved-member-new = Nuova persona collegata
saved-member-ended = La persona non fa più parte dell’azienda
saved-member-removed = Collegamento rimosso
