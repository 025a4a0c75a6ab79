# Connexion, compte personnel, utilisateurs et rôles.
sign-in-title = Se connecter
sign-in-remember = Rester connecté sur cet appareil
sign-in-wrong = Adresse e-mail ou mot de passe incorrect
sign-in-paused-minutes = { $minutes ->
    [one] Trop de tentatives : connexion suspendue pendant une minute
    [many] Trop de tentatives : connexion suspendue pendant { $minutes } de minutes
   *[other] Trop de tentatives : connexion suspendue pendant { $minutes } minutes
}
sign-in-paused-hours = { $hours ->
    [one] Trop de tentatives : connexion suspendue pendant une heure
    [many] Trop de tentatives : connexion suspendue pendant { $hours } d’heures
   *[other] Trop de tentatives : connexion suspendue pendant { $hours } heures
}
sign-in-late = Votre session a expiré. Reconnectez-vous : vous retrouverez votre saisie, rien n’est encore enregistré.
sign-in-demo = Essayer en tant que
sign-in-demo-password = Le mot de passe des quatre :
late-form-title = Rien n’est encore enregistré
late-form-text = Votre session avait expiré. Voici votre formulaire tel que vous l’aviez rempli : vérifiez-le et enregistrez de nouveau.
late-form-button = Retour à mon formulaire
language = Langue
user-email = E-mail
user-password = Mot de passe
password-show = Afficher le mot de passe
password-common = Trop facile à deviner : c’est un mot de passe courant ou une suite simple
password-names = Trop facile à deviner : sans les noms et les mots de ce programme, il reste trop peu

role-administrator = Administrateur
role-manager = Responsable
role-accountant = Comptable
role-support = Assistance
role-administrator-hint = Tout ; lui seul gère les utilisateurs et les paramètres
role-manager-hint = Tout sauf les utilisateurs et les paramètres
role-accountant-hint = Clients, tout ce qui touche à l’argent, importation et exportation
role-support-hint = Clients, adresses, contacts et notes ; pas d’argent
capability-own-account = Son propre compte : mot de passe, langue, sessions
capability-read-customers = Voir les clients, leurs adresses, contacts et historique
capability-edit-customers = Ajouter et modifier clients, adresses, contacts, notes et statut
capability-read-accounting = Voir la section Comptabilité : compte, conditions, plafond, IBAN
capability-edit-accounting = Modifier la section Comptabilité, sauf le plafond de crédit
capability-set-credit-limit = Modifier l’encours autorisé
capability-manage-groups = Créer, modifier et supprimer des groupes et y placer des clients
capability-stop-customers = Bloquer des clients ou avertir à leur sujet
capability-merge-customers = Fusionner deux clients qui n’en font qu’un, et l’annuler
capability-erase-customers = Supprimer définitivement des clients
capability-import-customers = Importer des clients depuis un fichier
capability-bulk-change = Modifier plusieurs clients à la fois
capability-export-customers = Exporter des clients, imprimer le carnet d’adresses
capability-share-views = Enregistrer des vues du fichier clients pour d’autres
capability-manage-users = Ajouter, modifier et désactiver des utilisateurs
capability-manage-settings = Modifier les paramètres de l’entreprise
roles-title = Ce que chaque rôle permet
roles-own = Votre rôle :
roles-right = Droit
yes = Oui
no = Non
menu-roles = Rôles

account-about = À propos de moi
account-email-hint = Sert à vous connecter ; un administrateur peut la changer
account-shortcuts = Raccourcis à une seule touche
account-shortcuts-hint = Les lettres et les chiffres agissent seuls, par exemple N puis C. Ctrl K fonctionne dans tous les cas.
language-of-browser = Celle du navigateur
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-hint = Au moins 15 caractères ; plusieurs mots se retiennent mieux
password-change = Changer le mot de passe
password-ends-sessions = Ferme toutes vos autres sessions
password-wrong = Ce n’est pas votre mot de passe
password-set-title = Choisissez votre mot de passe
password-set = Enregistrer le mot de passe
sessions = Où vous êtes connecté
sessions-caption = Sessions, les plus récentes d’abord
sessions-end-others = Déconnecter toutes les autres
session-device = Appareil
session-seen = Dernière utilisation
session-since = depuis le
session-now = maintenant
session-own = Celle-ci
session-end = Déconnecter
session-unknown = Navigateur inconnu
actions = Actions
saved-account = Compte enregistré
saved-password = Mot de passe changé
saved-sessions = Session fermée

users = Utilisateurs
user-new = Nouvel utilisateur
user-add = Ajouter l’utilisateur
user-name = Nom
user-email-hint = Sert à se connecter
user-email-taken = Un autre utilisateur se connecte avec cette adresse
user-role = Rôle
user-state = État
user-active = Actif
user-invited = Pas encore de mot de passe
user-disabled = Désactivé
user-you = Vous
user-your-password = Votre propre mot de passe
user-your-password-hint = Redemandé si vous l’avez donné il y a plus de dix minutes
user-role-ends-sessions = Un autre rôle ferme toutes les sessions de l’utilisateur
user-link-follows = Vous recevez ensuite un lien à remettre, valable 72 heures
user-last-administrator = C’est le dernier administrateur : nommez-en d’abord un autre
user-access = Accès
user-demo-stays = Un utilisateur de la démonstration garde son adresse e-mail, son rôle et son mot de passe : la page de connexion en a besoin.
user-access-hint = Un nouveau lien de mot de passe fonctionne une fois, pendant 30 minutes. Un utilisateur désactivé est déconnecté aussitôt ; l’historique garde son nom.
user-new-link = Nouveau lien de mot de passe
user-sign-out = Fermer toutes ses sessions
user-disable = Désactiver
user-enable = Réactiver
user-link-title = Lien pour le mot de passe
user-link-hand = Remettez ce lien à { $name }.
user-link-until = Il fonctionne une fois, jusqu’au
user-link-copy = Copier le lien
user-link-once = Il n’est affiché que maintenant. S’il se perd, créez-en un autre sur la page de l’utilisateur.
user-link-done = Terminé
saved-user = Utilisateur enregistré
