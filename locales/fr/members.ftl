# The tab Persons of a company, the companies of a person.
member-link-one = Rattacher une personne
member-link = Rattacher
member-new = Nouvelle personne
member-new-hint = Devient un client du fichier et fait partie de cette entreprise à partir d’aujourd’hui.
member-none = Aucune personne ne fait encore partie de cette entreprise.
member-past = { $count ->
    [one] { $count } personne par le passé
    [many] { $count } de personnes par le passé
   *[other] { $count } personnes par le passé
}
member-edit = Modifier { $name }
member-edit-term = Modifier la fonction et la période
member-actions = Actions pour { $name }
member-end = Part aujourd’hui
member-remove = Retirer, rattachée par erreur
member-role = Fonction
member-role-hint = Ce que la personne fait dans l’entreprise
member-from = Du
member-from-hint = Le premier jour ; vide si on ne le connaît pas
member-until = Au
member-until-hint = Le dernier jour ; vide tant que cela dure
member-between = du { $from } au { $until }
member-since = depuis le { $from }
member-up-to = jusqu’au { $until }
member-overlaps = Cette personne fait déjà partie de l’entreprise à cette période
member-inactive = Cette personne est inactive. Réactivez-la d’abord sur sa fiche.
member-ends-early = Antérieur au premier jour
member-companies = Entreprises
member-belongs = Fait partie de

saved-member = Fonction et période enregistrées
saved-member-linked = Personne rattachée
saved-member-new = Nouvelle personne rattachée
saved-member-ended = La personne ne fait plus partie de l’entreprise
saved-member-removed = Rattachement retiré
