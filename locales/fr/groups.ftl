# Groupes de clients et leurs remises.
groups-caption = Groupes par nom
groups-none = Aucun groupe pour l’instant
groups-none-text = Un groupe réunit les clients qui ont la même remise.
group-new = Nouveau groupe
group-create = Créer le groupe
group-name = Nom
group-name-taken = Un autre groupe porte déjà ce nom
group-members = Membres
group-members-count = { $count ->
    [one] { $count } membre
    [many] { $count } de membres
   *[other] { $count } membres
}
group-members-caption = Membres par nom
group-members-none = Personne n’est encore dans ce groupe. Un client y est placé depuis sa fiche.
group-discount = Remise
group-no-discount = Aucune remise
group-discount-help = S’applique d’elle-même à chaque nouvelle commande d’un membre.
group-discount-change = Modifier la remise
group-discount-never = Ce groupe n’a jamais eu de remise.
group-discount-holds = Il vaut déjà cela ce jour-là, et passe à { $percent } le { $day }. Pour le maintenir, saisissez-le à partir du { $day }.
group-percent = Pourcentage
group-percent-hint = De 0 à 100, deux décimales au plus
group-percent-too-high = 100 pour cent au plus
group-valid-from = Valable à partir du
group-from-past = Elle peut commencer aujourd’hui au plus tôt : les commandes antérieures gardent leur remise
group-reason = Motif
group-reason-hint = Reste dans l’historique de la remise
group-changes = Modifications de la remise, de la plus récente à la plus ancienne
group-change-state = État
group-change-coming = À venir
group-change-in-force = En vigueur
group-change-past = Passée
group-change-replaced = Remplacée
group-change-by = Saisie par
group-next = Prochaine modification
group-next-from = { $percent } à partir du { $day }
group-from-day = à partir du { $day }
group-rename = Renommer
group-delete-title = Supprimer { $name } ?
group-delete-members = { $count ->
    [one] { $count } client est dans ce groupe.
    [many] { $count } de clients sont dans ce groupe.
   *[other] { $count } clients sont dans ce groupe.
}
group-delete-first = Il peut être supprimé une fois les membres déplacés.
group-move-to = Déplacer tous vers
group-to-none = Aucun groupe
group-has-members = Choisissez où vont les membres
group-delete-what = Le groupe disparaît définitivement de toutes les listes. Ce qui a été écrit de son temps garde son nom.
group-delete-do = Supprimer le groupe
group-move-and-delete = Déplacer tous et supprimer le groupe
group-keep = Garder le groupe
saved-group = Groupe enregistré
saved-group-new = Groupe créé
saved-group-discount = Remise enregistrée
saved-group-deleted = Groupe supprimé
