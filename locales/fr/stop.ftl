# Whether one may sell to a customer.
section-stop = Blocage ou avertissement
section-edit-stop = Modifier le blocage ou l’avertissement
stop-level = Niveau
stop-level-none = Aucun
stop-level-warning = Avertissement
stop-level-stop = Blocage
stop-level-hint = Un avertissement s’affiche partout où l’on choisit le client ; un blocage interdit toute nouvelle vente.
stop-note = Motif
stop-note-hint = S’affiche à côté du nom du client
stop-banner-stop = Blocage : aucune nouvelle vente à ce client.
stop-banner-warning = Avertissement.
stop-copy = Vous dupliquez { $name }, qui porte la mention : { $level }.
stop-copy-open = Ouvrir l’original
