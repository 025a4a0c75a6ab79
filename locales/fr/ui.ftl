# Le cadre de chaque page : menu, barre du haut, boîtes de dialogue, messages, erreurs.
skip-to-content = Aller au contenu
menu = Menu
menu-close = Fermer le menu
menu-main = Principal
menu-customers = Clients
menu-register = Fichier clients
menu-groups = Groupes
menu-import = Importation
menu-administration = Administration
menu-users = Utilisateurs et rôles
menu-settings = Paramètres
menu-account = Mon compte
customer-new = Nouveau client
kind-person = Personne
kind-company = Entreprise
new = Nouveau
search-hint = Nom, nº de TVA, téléphone, carte
theme = Thème
theme-device = Appareil
theme-light = Clair
theme-dark = Sombre
sign-out = Se déconnecter
demo-label = Démonstration
demo-notice = Démonstration avec des données fictives : ne saisissez rien de réel.
close = Fermer
edit = Modifier
save = Enregistrer
cancel = Annuler
undo = Rétablir

palette = Chercher ou lancer une commande
palette-hint = Nom, numéro, carte… ou > pour les commandes
palette-recent = Ouverts récemment
palette-here = Sur cette page
palette-commands = Commandes
palette-count = { $count ->
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}
palette-nothing = Aucun résultat pour « { $typed } »
palette-theme-device = Thème de l’appareil
palette-theme-light = Thème clair
palette-theme-dark = Thème sombre

keys-title = Raccourcis clavier
keys-everywhere = Partout
keys-search = Chercher
keys-this = Cette liste
keys-close = Fermer ce qui est au premier plan
keys-lists = Listes
keys-rows = Ligne suivante ou précédente
keys-tick = Cocher la ligne
keys-tick-range = Cocher toutes les lignes depuis la dernière cochée
keys-open = Ouvrir
keys-open-tab = Ouvrir dans un nouvel onglet
keys-filter = Filtrer
keys-views = Vues enregistrées
keys-pages = Page précédente ou suivante
keys-sheet = Client
keys-tabs = Onglets
keys-neighbours = Client précédent ou suivant
keys-back = Retour à la liste
keys-forms = Formulaires
keys-picker = Ouvrir la liste ou le calendrier d’un champ

leave-title = Quitter sans enregistrer ?
leave-text = Ce que vous avez modifié dans ce formulaire sera perdu.
leave-leave = Quitter
leave-stay = Rester

toast-offline = Pas de connexion, rien n’a été enregistré. Réessayez.
toast-failed = Une erreur s’est produite, rien n’a été enregistré. Réessayez.
toast-copied = Copié
toast-restored = Votre saisie est de nouveau dans le formulaire
saved-nothing-yet = Votre session avait expiré : rien n’est encore enregistré. Vérifiez le formulaire et enregistrez de nouveau.

error-required = Veuillez remplir ce champ
error-characters = Contient des caractères impossibles à saisir
error-too-long = { $most ->
    [one] { $most } caractère au plus
    [many] { $most } de caractères au plus
   *[other] { $most } caractères au plus
}
error-choice = Choisissez un élément de la liste
error-at-field = { $field } : { $message }
errors-to-fix = { $count ->
    [one] { $count } point à corriger avant d’enregistrer
    [many] { $count } de points à corriger avant d’enregistrer
   *[other] { $count } points à corriger avant d’enregistrer
}

error-code = Erreur { $status }
error-reference = Si vous le signalez, indiquez le numéro { $id }.
error-to-register = Vers le fichier clients
error-sign-in-title = Veuillez vous connecter
error-sign-in-text = Votre session a expiré.
error-forbidden-title = Votre rôle ne le permet pas
error-forbidden-text = Un administrateur peut changer ce que votre rôle permet, ou le faire pour vous.
error-forged-title = Ce formulaire ne peut pas être accepté
error-forged-text = Il ne vient pas d’une page de cette session. Rouvrez la page et envoyez-le de là.
error-not-found-title = Il n’y a rien ici
error-not-found-text = L’adresse est peut-être mal écrite, ou ce qu’elle montrait a été supprimé. Les numéros ne sont jamais réutilisés.
error-method-title = Cette adresse n’accepte pas une telle requête
error-method-text = Revenez en arrière et utilisez les boutons de la page.
error-bad-request-title = La requête n’a pas pu être comprise
error-bad-request-text = Revenez en arrière, rechargez la page et refaites l’opération.
error-conflict-title = Quelqu’un a été plus rapide
error-conflict-text = Ce que vous modifiiez a changé entre-temps. Rien de votre saisie n’a été enregistré : rechargez la page et comparez.
error-resumed-title = Rien n’a été fait
error-resumed-text = Votre session avait expiré avant l’envoi. Rouvrez la page et refaites l’opération.
error-already-sent-title = Ce formulaire a déjà été envoyé
error-already-sent-text = Il a été enregistré la première fois avec un autre contenu. Ouvrez ce qui a été enregistré et modifiez-le là.
error-already-sent-link = Ouvrir ce qui a été enregistré
error-too-large-title = C’est trop volumineux
error-too-large-text = Envoyez moins de texte ou un fichier plus petit.
error-too-many-title = Trop de requêtes
error-too-many-text = Attendez quelques secondes et réessayez.
error-unavailable-title = La base de données ne répond pas
error-unavailable-text = Rien n’a été enregistré. Réessayez dans quelques secondes ; si cela dure, prévenez la personne qui gère le programme.
error-internal-title = Une erreur s’est produite
error-internal-text = Rien n’a été enregistré. Réessayez ; si cela se reproduit, signalez-le.

offline-title = Pas de connexion
offline-text = Clientela est injoignable et rien n’a été enregistré. Vérifiez la connexion, puis réessayez.
offline-again = Réessayer
