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
register-by-change = par dernière modification
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
