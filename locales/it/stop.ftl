# Whether one may sell to a customer.
section-stop = Blocco o avviso
section-edit-stop = Modifica blocco o avviso
stop-level = Livello
stop-level-none = Nessuno
stop-level-warning = Avviso
stop-level-stop = Blocco
stop-level-hint = Un avviso compare ovunque si sceglie il cliente; un blocco vieta nuove vendite.
stop-note = Motivo
stop-note-hint = Compare accanto al nome del cliente
stop-banner-stop = Blocco: nessuna nuova vendita a questo cliente.
stop-banner-warning = Avviso.
stop-copy = Stai duplicando { $name }, che ha una nota: { $level }.
stop-copy-open = Apri l’originale
