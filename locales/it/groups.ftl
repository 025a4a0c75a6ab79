# Gruppi di clienti e i loro sconti.
groups-caption = Gruppi per nome
groups-none = Ancora nessun gruppo
groups-none-text = Un gruppo riunisce i clienti che hanno lo stesso sconto.
group-new = Nuovo gruppo
group-create = Crea gruppo
group-name = Nome
group-name-taken = Un altro gruppo si chiama già così
group-members = Membri
group-members-count = { $count ->
    [one] { $count } membro
    [many] { $count } di membri
   *[other] { $count } membri
}
group-members-caption = Membri per nome
group-members-none = Nel gruppo non c’è ancora nessuno. Un cliente si assegna al gruppo dalla sua scheda.
group-discount = Sconto
group-no-discount = Nessuno sconto
group-discount-help = Si applica da solo a ogni nuovo ordine di un membro.
group-discount-change = Modifica sconto
group-discount-never = Questo gruppo non ha mai avuto uno sconto.
group-discount-holds = In quel giorno vale già così, e dal { $day } diventa { $percent }. Per mantenerlo, inseriscilo dal { $day }.
group-percent = Percentuale
group-percent-hint = Da 0 a 100, al massimo due decimali
group-percent-too-high = Al massimo il 100 per cento
group-valid-from = Valido dal
group-from-past = Può decorrere al più presto da oggi: gli ordini precedenti mantengono il loro sconto
group-reason = Motivo
group-reason-hint = Resta nello storico dello sconto
group-changes = Modifiche dello sconto, dalla data più recente
group-change-state = Stato
group-change-coming = In arrivo
group-change-in-force = In vigore
group-change-past = Passato
group-change-replaced = Sostituito
group-change-by = Inserito da
group-next = Prossima modifica
group-next-from = { $percent } dal { $day }
group-from-day = dal { $day }
group-rename = Rinomina
group-delete-title = Eliminare { $name }?
group-delete-members = { $count ->
    [one] In questo gruppo c’è { $count } cliente.
    [many] In questo gruppo ci sono { $count } di clienti.
   *[other] In questo gruppo ci sono { $count } clienti.
}
group-delete-first = Si può eliminare dopo averli spostati.
group-move-to = Sposta tutti in
group-to-none = Nessun gruppo
group-has-members = Scegliere dove spostare i membri
group-delete-what = Il gruppo sparisce per sempre da tutti gli elenchi. Ciò che è stato scritto finché esisteva ne conserva il nome.
group-delete-do = Elimina il gruppo
group-move-and-delete = Sposta tutti ed elimina il gruppo
group-keep = Mantieni il gruppo
saved-group = Gruppo salvato
saved-group-new = Gruppo creato
saved-group-discount = Sconto salvato
saved-group-deleted = Gruppo eliminato
