# Work that outlives a request, as its page tells of it.
job-checking = Contrôle des lignes
job-checked = Les lignes sont contrôlées
job-check-failed = Le contrôle n’a pas abouti
job-importing = Importation des clients
job-imported = Les clients sont importés
job-import-failed = Rien n’a été importé
job-progress = { $done } lignes sur { $total }
job-rows = { $count ->
    [one] Une ligne a été lue
    [many] { $count } lignes ont été lues
   *[other] { $count } lignes ont été lues
}
job-waiting = En attente de démarrage
job-leave = Vous pouvez quitter cette page ; le travail continue.
job-to-check = Voir ce qui a été trouvé
job-to-result = Voir le résultat
job-to-columns = Revenir aux colonnes
job-failure-crashed = Le travail s’est interrompu plusieurs fois. Rien n’en a été gardé ; prévenez la personne qui gère le programme.
job-failure-internal = Une erreur s’est produite et rien n’a été gardé. Réessayez ; si cela se reproduit, signalez-le.
job-failure-meanwhile = Entre-temps, quelqu’un a saisi un client de ce fichier. Rien n’a été importé : contrôlez à nouveau les lignes.
job-failure-choice-gone = Entre-temps, un mode ou une condition de paiement ou un autre choix a été supprimé. Rien n’a été importé : contrôlez à nouveau les lignes.
job-failure-file-gone = Le fichier n’est plus conservé. Envoyez-le à nouveau.
job-undoing = Annulation de l’import
job-undone = L’import est annulé
job-undo-failed = L’import n’a pas été annulé
job-customers = { $count ->
    [one] Un client traité
   *[other] { $count } clients traités
}
job-progress-customers = { $done } clients sur { $total }
job-bulk = Modification des clients
job-bulk-done = Les clients sont modifiés
job-bulk-failed = Rien n’a été modifié
job-bulk-undo = Annulation de la modification
job-bulk-undone = La modification est annulée
job-bulk-undo-failed = Rien n’a été annulé
job-export = Écriture du classeur
job-export-done = Le classeur est prêt
job-export-failed = Aucun classeur n’a été créé
