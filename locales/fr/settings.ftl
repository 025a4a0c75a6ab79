# La page Entreprise des Paramètres, la première configuration, les lignes habituelles des listes.
settings-company = Entreprise
settings-name = Nom
settings-country = Pays
settings-country-hint = Proposé aux nouveaux clients
settings-time-zone = Fuseau horaire
settings-time-zone-hint = Décide du jour courant et de toutes les heures affichées
settings-currency = Devise de base
settings-currency-hint = La devise de votre comptabilité
settings-language = Langue
settings-language-hint = Des documents, si le client n’en a pas choisi
settings-map = Les cartes s’ouvrent dans
settings-identity = Identité
settings-identity-about = Telle que vos documents vous présentent
settings-name-hint = Dans le menu et partout où le nom court suffit
settings-legal-name = Raison sociale
settings-legal-name-hint = Si elle diffère du nom
settings-legal-form = Forme juridique
settings-registration = Registre du commerce
settings-registration-hint = Numéro et ville (RCS), tels qu’ils figurent sur vos documents
settings-address = Adresse
settings-share-capital = Capital social
settings-address-about = Dans le pays choisi plus haut
settings-email = E-mail
settings-phone = Téléphone
settings-website = Site web
settings-sdi = Code SDI
settings-sdi-hint = 7 caractères, où arrivent les factures de vos fournisseurs
settings-sdi-wrong = Un code SDI a 7 lettres et chiffres
settings-formats = Région et formats
settings-customer-languages = Langues pour les clients
settings-customer-languages-hint = Proposées comme langue des documents d’un client ; la vôtre l’est toujours
settings-documents = Documents
settings-document-note = Note de bas de page
settings-document-note-hint = Figure au bas de chaque document
settings-map-hint = Seulement quand quelqu’un demande le plan d’une adresse
settings-logo = Logo
settings-bank = Comptes bancaires
settings-payment-methods = Modes de paiement
settings-payment-terms = Conditions de paiement
settings-carriers = Transporteurs
settings-titles = Civilités
settings-legal-forms = Formes juridiques
settings-tags = Étiquettes
settings-numbers = Numérotation

logo-none = Pas encore de logo : le menu montre le symbole du programme.
logo-alt = Le logo de votre entreprise
logo-file = Choisissez une image
logo-hint = PNG ou JPEG, 512 Ko et 4 mégapixels au plus
logo-upload = Utiliser comme logo
logo-remove = Retirer le logo
logo-nothing = Choisissez d’abord une image
logo-too-heavy = Ce fichier dépasse 512 Ko : enregistrez l’image en plus petit
logo-too-large = Cette image dépasse 4 mégapixels : enregistrez-la en plus petit
logo-no-picture = Ce n’est pas une image PNG ou JPEG entière
saved-logo = Logo enregistré
saved-logo-gone = Logo retiré

bank-none = Aucun compte pour l’instant.
bank-add = Ajouter un compte
bank-edit = Modifier le compte
bank-label = Nom du compte
bank-label-hint = Comme vous l’appelez
bank-iban = IBAN
bank-bic = BIC
bank-name = Banque
bank-holder = Titulaire
bank-holder-hint = Si ce n’est pas votre entreprise
bank-currency = Devise
bank-main = Compte principal
bank-make-main = Rendre principal
bank-twice = Ce compte est déjà dans la liste
bank-delete-title = Supprimer { $name } ?
bank-delete-about = Les documents ne pourront plus l’indiquer. Cette action est irréversible.
bank-delete-heir = { $name } devient le compte principal.
bank-delete-last = Il ne restera aucun compte.
bank-delete-do = Supprimer le compte
bank-keep = Garder le compte
saved-bank = Compte enregistré
saved-bank-added = Compte ajouté
saved-bank-main = Compte principal changé
saved-bank-moved = Compte déplacé
saved-bank-deleted = Compte retiré

list-name = Nom
list-customers = Clients
list-customers-count = { $count ->
    [one] { $count } client
    [many] { $count } de clients
   *[other] { $count } clients
}
list-state = État
list-used = En usage
list-unused = Hors d’usage
list-unused-text = Ce qui est hors d’usage n’est plus proposé et reste aux clients qui l’ont.
list-up = Monter : { $name }
list-down = Descendre : { $name }
list-delete = Supprimer : { $name }
list-stop-using = Ne plus utiliser
list-use-again = Utiliser à nouveau
list-add = Ajouter une entrée
list-edit = Modifier l’entrée
list-name-taken = Une autre entrée porte ce nom
list-kept = Impossible de supprimer { $name }.
list-kept-why = { $count ->
    [one] { $count } client l’a. Vous pouvez la mettre hors d’usage.
    [many] { $count } de clients l’ont. Vous pouvez la mettre hors d’usage.
   *[other] { $count } clients l’ont. Vous pouvez la mettre hors d’usage.
}
saved-list = Entrée enregistrée
saved-list-added = Entrée ajoutée
saved-list-moved = Entrée déplacée
saved-list-used = L’entrée est à nouveau en usage
saved-list-unused = L’entrée est hors d’usage
saved-list-deleted = Entrée supprimée

terms-months = Mois
terms-days = Jours
terms-end-of-month = Fin de mois
terms-days-count = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}
terms-months-count = { $count ->
    [one] { $count } mois
    [many] { $count } de mois
   *[other] { $count } mois
}
terms-example = Une facture du { $today } est due le { $due }.
terms-number-wrong = Un nombre entier de 0 à { $most }

numbers-about = Chaque nouveau client reçoit le numéro suivant. Un numéro n’est donné qu’une fois, même si le client est supprimé ; les trous ne sont pas une erreur. La série peut être relevée, par exemple pour commencer après les numéros d’un programme précédent, jamais abaissée.
numbers-next = Numéro suivant
numbers-raise = Relever la série
numbers-hint = Au moins celui ci-dessus
numbers-not-a-number = Saisissez un numéro, comme C-00412 ou 412
numbers-too-high = Au plus { $most }
numbers-given = Les numéros précédents sont déjà donnés ; le suivant est { $next }
numbers-busy = Des clients sont en cours de création, peut-être par un import. Réessayez quand il sera terminé.
saved-numbers = Série relevée
saved-settings = Paramètres enregistrés

setup-title = Configurez votre fichier clients
setup-about = Deux questions sur l’entreprise, trois sur vous. Tout peut être changé ensuite.
setup-company = Nom de l’entreprise
setup-country = Pays
setup-country-hint = Propose le fuseau horaire, la devise et la langue
setup-your-name = Votre nom
setup-your-email = Votre e-mail
setup-password = Mot de passe
setup-password-hint = Au moins 15 caractères ; plusieurs mots se retiennent mieux
setup-create = Créer le fichier clients

usual-bank-transfer = Virement bancaire
usual-direct-debit = Prélèvement
usual-card = Carte bancaire
usual-cash = Espèces
usual-on-receipt = À réception
usual-15-days = 15 jours
usual-30-days = 30 jours
usual-30-days-end-of-month = 30 jours fin de mois
usual-60-days = 60 jours
usual-own-delivery = Livraison propre
usual-courier = Transporteur
usual-collection = Retrait par le client
usual-mr = M.
usual-ms = Mme
usual-dr = Dr

password-too-short = Au moins { $least } caractères
password-too-long = Au plus { $most } caractères
