# Choosing a customer.
picker-person = Chercher une personne
picker-company = Chercher une entreprise
picker-hint = Nom, numéro, téléphone ou e-mail
picker-search = Chercher
picker-start = Saisissez au moins deux caractères.
picker-regular = Les plus utilisés
picker-nobody = Personne ne correspond à « { $typed } »
picker-found = { $count ->
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}
picker-inactive = Inactif, ne peut pas être choisi
picker-linked = Déjà rattachée
picker-below = Déjà sous cette entreprise

# The company above a company.
parent-title = Société mère et filiales
parent-edit = Modifier la société mère
parent-parent = Société mère
parent-subsidiaries = Filiales
parent-choose = Choisir
parent-now = Actuellement :
parent-remove = Aucune société mère
parent-circle = Cette entreprise dépend de celle que vous modifiez ; elle ne peut donc pas en être la société mère.
parent-no-company = Seule une entreprise peut être société mère.
parent-inactive = Cette entreprise est inactive. Réactivez-la d’abord sur sa fiche.
parent-stale = Quelqu’un d’autre a changé la société mère entre-temps. Vérifiez et choisissez de nouveau.
saved-parent = Société mère enregistrée
saved-parent-gone = Société mère retirée
