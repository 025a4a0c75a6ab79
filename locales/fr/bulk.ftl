# Modifier plusieurs clients à la fois.
bulk-title = Modification groupée
bulk-heading = { $count ->
    [one] Modifier { $count } client
    [many] Modifier { $count } de clients
   *[other] Modifier { $count } clients
}
bulk-text = Ce que vous laissez reste inchangé. L’opération peut être annulée pendant 24 heures.
bulk-what = Que modifier
bulk-keep = Laisser tel quel
bulk-add-tags = Ajouter des étiquettes
bulk-remove-tags = Retirer des étiquettes
bulk-change = { $count ->
    [one] Modifier { $count } client
    [many] Modifier { $count } de clients
   *[other] Modifier { $count } clients
}
bulk-nothing-chosen = Choisissez au moins une chose à modifier.
bulk-list-changed = Entre-temps, la liste a changé. Vérifiez le nombre ci-dessus et confirmez de nouveau.
bulk-too-many = Au plus { $most } clients peuvent être modifiés à la fois. Restreignez la liste par des filtres.
bulk-too-many-tags = Clients qui auraient plus de { $most } étiquettes : { $count }. Retirez-en d’abord quelques-unes ou ajoutez-en moins.
bulk-choice-gone = Entre-temps, un groupe ou un autre choix a été supprimé. Choisissez de nouveau.
bulk-waiting = Modification des clients en cours
bulk-undoing = Annulation en cours
bulk-failed = Rien n’a été modifié
bulk-done = { $count ->
    [one] { $count } client modifié
    [many] { $count } de clients modifiés
   *[other] { $count } clients modifiés
}
bulk-done-some = { $count } clients modifiés, { $same } l’étaient déjà
bulk-undone = { $count ->
    [one] Modification annulée pour { $count } client
    [many] Modification annulée pour { $count } de clients
   *[other] Modification annulée pour { $count } clients
}
bulk-undone-some = Annulée pour { $count } clients ; { $kept } ont été modifiés depuis et restent tels quels
bulk-undo-text = Annuler rend à chaque client ses anciennes valeurs, là où personne ne les a changées depuis. C’est possible pendant 24 heures.
bulk-undo-late = Cette modification ne peut plus être annulée.
bulk-back = Retour à la liste

# Exporter des clients.
export-title = Exporter
export-heading = { $count ->
    [one] { $count } client
    [many] { $count } de clients
   *[other] { $count } clients
}
export-columns = Colonnes
export-everything = Tout
export-everything-text = Toutes les données de chaque client ; peut être réimporté
export-list = Les colonnes de la liste
export-list-text = Numéro, nom et ce que la liste affiche
export-format = Format
export-kept = Il est consigné qui exporte quoi, et quand.
export-ready = Le classeur est prêt. Il est conservé une journée.
export-fetch = Télécharger le classeur
export-gone = Le classeur n’est plus conservé. Exportez de nouveau.
export-erased = Entre-temps, un client de cet export a été supprimé définitivement. Exportez de nouveau.
book-title = Carnet d’adresses
book-address = Adresse
book-print = Imprimez-le avec votre navigateur.
book-more = Seuls les 5 000 premiers sont affichés. Restreignez la liste ou exportez-la.
