# La liste des clients.
register-persons = Particuliers
register-companies = Entreprises
register-all = Tous
register-everybody = Particuliers et entreprises
register-kind = Type de client
register-search = Rechercher dans cette liste
register-customer = Client
register-number = Numéro
register-tags = Étiquettes
register-phone = Téléphone
register-email = E-mail
register-changed = Modifié
register-status = Statut
register-actions = Actions
register-actions-for = Actions pour { $name }
register-manage = Gérer
register-by-name = par nom
register-by-number = par numéro
register-by-column = par « { $column } »
register-count-person = { $count ->
    [one] { $count } particulier
    [many] { $count } de particuliers
   *[other] { $count } particuliers
}
register-count-company = { $count ->
    [one] { $count } entreprise
    [many] { $count } d’entreprises
   *[other] { $count } entreprises
}
register-count-all = { $count ->
    [one] { $count } client
    [many] { $count } de clients
   *[other] { $count } clients
}
register-more-person = Au moins { $count } particuliers
register-more-company = Au moins { $count } entreprises
register-more-all = Au moins { $count } clients
register-similar = { $count ->
    [one] Aucun résultat exact pour « { $typed } » ; { $count } nom proche
    [many] Aucun résultat exact pour « { $typed } » ; { $count } de noms proches
   *[other] Aucun résultat exact pour « { $typed } » ; { $count } noms proches
}
register-none = Aucun résultat
register-pages = Pages
register-per-page = Par page
register-first = Première page
register-previous = Page précédente
register-next = Page suivante
register-last = Dernière page
register-not-available = , indisponible
register-position = { $from } à { $to } sur { $total }
register-position-more = { $from } à { $to } sur au moins { $total }
register-unused = Aucun client pour l’instant
register-unused-text = Saisissez le premier à la main, ou importez-les tous depuis un fichier CSV ou Excel.
register-no-such-kind = Personne ici pour l’instant
register-no-such-kind-text = Le registre contient des clients, mais aucun de ce type.
register-show-all = Afficher tout le monde
register-nobody = Personne ne correspond à « { $typed } »
register-among-persons = Recherche parmi les particuliers.
register-among-companies = Recherche parmi les entreprises.
register-among-all = Recherche parmi tous les clients.
register-clear = Effacer la recherche
register-search-all = Chercher partout

# Filtres, colonnes, vues enregistrées.
register-filters = Filtres
register-columns = Colonnes
register-columns-text = Ce que la liste affiche à côté du nom
register-usual-columns = Colonnes habituelles
register-apply = Appliquer
register-clear-filters = Retirer tous les filtres
register-remove-filter = , retirer le filtre
register-any = Indifférent
register-none-set = Aucun
register-me = Moi
register-mine = Les miens
register-stop = Blocage ou avertissement
register-tag = Étiquette
register-city = Ville
register-reference = Référence
register-created = Créé le
register-last-change = Dernière modification
register-changed-within = { $days ->
    [one] Depuis { $days } jour au plus
    [many] Au cours des { $days } derniers jours
   *[other] Au cours des { $days } derniers jours
}
register-changed-before = { $days ->
    [one] Pas depuis { $days } jour
    [many] Pas depuis { $days } jours
   *[other] Pas depuis { $days } jours
}
register-no-hits = Personne ne correspond à ces filtres
register-no-hits-text = Retirez un filtre ou cherchez parmi tous les clients.
register-without = Sans

view-tabs = Vues enregistrées
view-everyone = Tous
view-save = Enregistrer cette vue
view-all = Toutes les vues
view-none = Aucune vue enregistrée
view-none-text = Filtrez le fichier clients, puis enregistrez sous un nom ce que vous voyez.
view-name = Nom
view-audience = Qui la voit
view-private = Moi seul
view-everybody = Tous les utilisateurs
view-by = de { $name }
view-replace = Remplacer la vue de ce nom
view-name-taken = Vous avez déjà une vue de ce nom. Choisissez-en un autre ou cochez ci-dessous pour la remplacer.
view-too-many = Vous avez déjà le nombre maximal de vues. Supprimez-en une d’abord.
view-too-long = Cette liste a plus de filtres qu’une vue n’en conserve. Retirez quelques étiquettes.
view-delete = Supprimer la vue
view-delete-name = Supprimer la vue « { $name } » ?
view-delete-private = Vous seul la voyez. Les clients restent tels quels.
view-delete-everybody = Tous les utilisateurs la voient et elle disparaît pour tous. Les clients restent tels quels.
view-delete-role = Les utilisateurs ayant le rôle « { $role } » la voient et elle disparaît aussi pour eux. Les clients restent tels quels.
saved-view = Vue enregistrée
saved-view-deleted = Vue supprimée

beside-previous = Client précédent
beside-next = Client suivant
beside-place = { $place } sur { $total }
register-whole-list = Toute la liste
register-select-all = Sélectionner toutes les lignes de la page
register-select = Sélectionner { $name }
register-selection = Sélection
register-selected = sélectionnés
