# The tags of the business, a section of Settings.
tags-about = Les étiquettes naissent en les saisissant chez un client ou un contact. Ici, on les renomme, les réunit et les supprime, et tous ceux qui les portent suivent.
tags-none = Pas encore d’étiquettes.
tag-name = Nom
tag-name-hint = 40 caractères au plus, sans virgule
tag-no-comma = Une étiquette ne contient pas de virgule
tag-contacts = Contacts
tag-rename = Renommer { $name }
tag-name-taken = Une étiquette porte déjà ce nom
tag-taken = L’étiquette { $name } existe déjà.
tag-join-who = { $count ->
    [one] { $count } client la porterait à la place.
    [many] { $count } de clients la porteraient à la place.
   *[other] { $count } clients la porteraient à la place.
}
tag-join-who-contacts = { $count ->
    [one] { $count } contact la porterait à la place.
    [many] { $count } de contacts la porteraient à la place.
   *[other] { $count } contacts la porteraient à la place.
}
tag-join-do = Réunir avec { $name }
tag-join = Réunir avec une autre étiquette
tag-join-about = Qui porte cette étiquette portera l’autre ; celle-ci disparaît.
tag-into = Avec
tag-borne = { $count ->
    [one] { $count } client la porte.
    [many] { $count } de clients la portent.
   *[other] { $count } clients la portent.
}
tag-borne-contacts = { $count ->
    [one] { $count } contact la porte.
    [many] { $count } de contacts la portent.
   *[other] { $count } contacts la portent.
}
tag-views = { $count ->
    [one] { $count } vue enregistrée filtre selon elle et ne montrera personne.
    [many] { $count } de vues enregistrées filtrent selon elle et ne montreront personne.
   *[other] { $count } vues enregistrées filtrent selon elle et ne montreront personne.
}
tag-delete-title = Supprimer { $name } ?
tag-delete-about = Elle est retirée à tous.
tag-delete-again = Entre-temps, ceux qui la portent ont changé, comme indiqué ci-dessous. Rien n’est encore supprimé.
tag-delete-do = Supprimer l’étiquette
tag-keep = Garder l’étiquette
tag-long-view = Une vue enregistrée qui filtre selon cette étiquette deviendrait trop longue
tag-changing = Cette étiquette est en cours de modification ; réessayez dans un instant
tag-changing-mark = En cours
saved-tag = Étiquette renommée
saved-tag-joined = Étiquettes réunies
saved-tag-deleted = Étiquette supprimée
job-tag = Modification d’une étiquette
job-tag-done = L’étiquette est modifiée
job-tag-failed = L’étiquette est restée telle quelle
job-to-tags = Aller aux étiquettes
job-tag-gone = Entre-temps, quelqu’un d’autre a modifié l’étiquette.
job-tag-taken = Entre-temps, une autre étiquette a pris le nouveau nom. Vous pouvez les réunir.
job-tag-long-view = { tag-long-view }.
