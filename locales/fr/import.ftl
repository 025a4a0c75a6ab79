# The import of customers from a file.

## The steps.

import-title = Importer des clients
import-steps = Étapes
import-step-upload = Envoi
import-step-columns = Colonnes
import-step-check = Contrôle
import-step-import = Importation
import-step-done = , terminé

## Upload.

import-choose-file = Choisissez un fichier CSV ou Excel, ou déposez-le ici
import-file-hint = Jusqu’à 100 000 lignes et 25 Mo, en CSV ou Excel (.xlsx ; la première feuille contenant des données). La première ligne contient les noms des colonnes. Les exports d’Odoo, Dolibarr, Google Contacts et Outlook sont reconnus.
import-encoding = Encodage du texte
import-encoding-hint = À choisir seulement si les lettres accentuées sont fausses.
import-encoding-auto = Reconnaître
import-encoding-western = Europe occidentale
import-encoding-central = Europe centrale
import-upload = Envoyer et associer les colonnes
import-template = Modèle CSV
import-template-xlsx = Modèle Excel
import-earlier = Importations précédentes
import-earlier-caption = Vos importations précédentes, la plus récente d’abord
import-file = Fichier
import-when = Quand
import-rows = Lignes
import-new = Nouveaux
import-state = État
import-state-uploaded = Envoyé
import-state-checking = En cours de contrôle
import-state-checked = Contrôlé
import-state-running = En cours d’importation
import-state-done = Importé
import-state-failed = Échoué
import-state-undoing = Annulation en cours
import-state-undone = Annulé
import-error-no-file = Choisissez un fichier

## Why a file cannot be read.

import-file-too-big = Le fichier dépasse 25 Mo. Divisez-le en plusieurs fichiers.
import-file-empty = Le fichier est vide.
import-file-header-only = Il y a un en-tête à la ligne { $lines } et aucune ligne en dessous.
import-file-workbook = Ce type de fichier ne peut pas être lu. Enregistrez-le comme classeur Excel (.xlsx) sans mot de passe, ou en CSV, et envoyez celui-ci.
import-file-broken-workbook = Le classeur est endommagé et ne peut pas être lu. Ouvrez-le dans le tableur, enregistrez-le à nouveau et envoyez celui-ci.
import-file-big-workbook = Le classeur contient plus que ce qui peut être importé. Divisez-le, ou enregistrez en CSV la feuille des clients.
import-file-broken-text = Il y a des caractères illisibles ({ $encoding }), ligne { $lines }. Choisissez l’encodage ci-dessous et renvoyez le fichier.
import-file-unclear-encoding = Les lettres accentuées de la ligne { $lines } peuvent se lire de deux façons. Choisissez l’encodage ci-dessous et renvoyez le fichier.
import-file-nul = Il y a un caractère NUL à la ligne { $lines }, qu’aucun texte ne contient. Exportez à nouveau le fichier.
import-file-open-quote = Le guillemet ouvert à la ligne { $lines } n’est jamais fermé.
import-file-text-after-quote = Du texte suit un guillemet fermant à la ligne { $lines }. Les guillemets dans une cellule se doublent.
import-file-too-many-cells = L’en-tête a { $expected } colonnes ; il y a davantage de cellules à la ligne { $lines }.
import-file-too-many-columns = Il y a plus de 1 000 colonnes à la ligne { $lines }.
import-file-too-many-rows = Il y a plus de 100 000 lignes ; la ligne { $lines } est la première de trop. Divisez le fichier.
import-file-big-table = Les colonnes multipliées par les lignes font plus de 4 000 000 de cellules ; la ligne { $lines } est la première de trop. Divisez le fichier, ou retirez les colonnes inutiles.

## Match columns.

import-columns-intro = { $count ->
    [one] { $file }, une ligne. Indiquez ce que contient chaque colonne ; le prochain fichier avec les mêmes colonnes sera associé de la même façon.
    [many] { $file }, { $count } lignes. Indiquez ce que contient chaque colonne ; le prochain fichier avec les mêmes colonnes sera associé de la même façon.
   *[other] { $file }, { $count } lignes. Indiquez ce que contient chaque colonne ; le prochain fichier avec les mêmes colonnes sera associé de la même façon.
}
import-read-as = Lu comme { $encoding }, cellules séparées par « { $separator } ».
import-read-sheet = Lu dans la feuille « { $sheet } ».
import-encoding-again = Si les lettres accentuées sont fausses ici, choisissez un autre encodage et relisez le fichier. Vos associations restent.
import-read-again = Relire
import-error-encoding = Le fichier ne peut pas être lu avec cet encodage
import-columns-caption = Colonnes du fichier
import-column = Colonne
import-column-unnamed = Colonne { $number }
import-sample-rows = Exemples de lignes
import-goes-to = Va dans
import-recognised = Associée
import-left-out = Exclue
import-limit-managers = Non importé : seul un responsable fixe l’encours autorisé.
import-leave-out = Exclure
import-defaults = Quand une ligne ne dit rien
import-country = Pays
import-country-hint = Détermine la lecture des numéros fiscaux, téléphones et codes postaux.
import-language = Langue
import-language-hint = Des documents et du courrier.
import-language-company = Comme l’entreprise
import-both = Une ligne avec une entreprise et le nom d’une personne
import-both-contact = est une entreprise avec ce contact
import-both-person = est une personne
import-unsaid = Les lignes qui ne disent pas s’il s’agit d’une personne ou d’une entreprise
import-unsaid-read = sont ce qu’indiquent leurs noms et numéros
import-unsaid-persons = sont des personnes
import-unsaid-companies = sont des entreprises
import-back = Retour
import-check-rows = Contrôler les lignes
import-known = Qui est déjà dans le fichier clients
import-mode = Ces clients
import-mode-create = restent tels quels ; seuls les nouveaux clients sont créés
import-mode-both = sont mis à jour, et les nouveaux clients sont créés
import-mode-update = sont mis à jour ; les lignes de tous les autres sont ignorées
import-match-by = Reconnus par
import-match-by-surest = Le plus sûr : identifiant externe, sinon numéro fiscal, e-mail, nom avec téléphone ou ville
import-match-by-hint = La mise à jour ne change que les colonnes associées ; une cellule vide laisse la valeur telle quelle.
import-error-columns = Les colonnes ne correspondent pas au fichier. Rechargez la page.
import-error-no-name = Associez au moins une colonne à un nom
import-error-no-key = Associez une colonne à « { $field } » ou choisissez une autre clé
import-error-twice = La colonne { $column } va déjà dans « { $field } »
import-target = { $field } ({ $place })
import-place-billing = facturation
import-place-shipping = livraison
import-place-work = travail
import-place-home = domicile
import-place-other = autre

## What a column may hold.

import-field-kind = Particulier ou entreprise
import-field-is_company = Est une entreprise
import-field-civility = Civilité
import-field-given_name = Prénom
import-field-middle_name = Deuxième prénom
import-field-family_name = Nom de famille
import-field-name_suffix = Suffixe du nom
import-field-full_name = Nom complet
import-field-family_first = Nom complet, nom de famille en premier
import-field-legal_name = Raison sociale
import-field-trade_name = Nom commercial
import-field-legal_form = Forme juridique
import-field-contact_name = Personne à contacter
import-field-job_title = Fonction
import-field-parent_company = Entreprise de rattachement
import-field-number = Notre numéro
import-field-external_id = ID externe
import-field-reference = Numéro de carte
import-field-account_number = Compte comptable
import-field-tax_id = Numéro fiscal
import-field-vat = N° de TVA
import-field-siren = SIREN
import-field-siret = SIRET
import-field-codice_fiscale = Codice fiscale
import-field-nif = NIF
import-field-cui = CUI
import-field-cnp = CNP
import-field-prof_id_1 = Identifiant professionnel 1
import-field-prof_id_2 = Identifiant professionnel 2
import-field-sdi_code = Code SDI
import-field-pec = E-mail certifié (PEC)
import-field-email = E-mail
import-field-phone = Téléphone
import-field-work_phone = Téléphone professionnel
import-field-mobile = Portable
import-field-home_phone = Téléphone du domicile
import-field-other_phone = Autre téléphone
import-field-fax = Fax
import-field-phone_label = Usage du téléphone
import-field-website = Site web
import-field-address_label = Nom de l’adresse
import-field-address_use = Usage de l’adresse
import-field-street = Rue
import-field-street2 = Complément d’adresse
import-field-po_box = Boîte postale
import-field-postal_code = Code postal
import-field-city = Ville
import-field-region = Département
import-field-country = Pays
import-field-formatted_address = Adresse complète
import-field-language = Langue
import-field-currency = Devise
import-field-iban = IBAN
import-field-payment_terms = { settings-payment-terms }
import-field-payment_method = { customer-payment-method }
import-field-credit_limit = Plafond de crédit
import-field-salesperson = Commercial
import-field-tags = Étiquettes
import-field-note = Note
import-field-status = Actif ou non

## Check.

import-tally-new = nouveaux
import-tally-changed = à mettre à jour
import-tally-updated = mis à jour
import-tally-same = inchangés
import-tally-known = déjà présents, ignorés
import-tally-absent = absents du fichier clients, ignorés
import-tally-left-out = écartées, ressemblent à des clients
import-tally-faulty = lignes avec erreurs
import-left-out-columns = Colonnes exclues :
import-errors-left-out = Les lignes avec erreurs sont laissées de côté. Corrigez-les dans le fichier et renvoyez-le, ou importez les autres maintenant : qui est déjà présent sera ignoré la fois suivante.
import-errors-file = Erreurs en CSV
import-errors-caption = Lignes avec erreurs
import-more-errors = Ce sont les 50 premières erreurs ; le fichier les contient toutes.
import-line = Ligne
import-customer = Client
import-field = Champ
import-typed = Valeur
import-wrong = Ce qui ne va pas
import-likely-title = { $count ->
    [one] { $count } nouvelle ligne ressemble à un client du fichier clients
    [many] { $count } de nouvelles lignes ressemblent à des clients du fichier clients
   *[other] { $count } nouvelles lignes ressemblent à des clients du fichier clients
}
import-likely-about = Il n’est pas certain que ce soient les mêmes. Elles sont importées comme nouveaux clients, à moins que vous ne les écartiez ; deux clients identiques peuvent aussi être fusionnés plus tard.
import-likely-caption = Nouvelles lignes et clients auxquels elles ressemblent
import-likely-row = Dans le fichier importé
import-likely-customer = Dans le fichier clients
import-likely-why = En commun
import-likely-more = Voici les 50 premières ; le fichier les contient toutes.
import-likely-file = Ressemblances en CSV
import-likely-mend = Les lignes qui ressemblent à des clients ont été écartées. Le fichier indique le client à côté de chacune ; celles qui désignent quelqu’un d’autre peuvent être chargées à nouveau à partir de lui.
import-likely-leave-out = { $count ->
    [one] Écarter { $count } ligne
    [many] Écarter ces { $count } de lignes
   *[other] Écarter ces { $count } lignes
}
import-nothing-new = Il n’y a personne de nouveau à importer dans ce fichier.
import-nothing-changes = Rien n’est nouveau dans ce fichier, et rien ne changerait.
import-run-both = Lancer l’import
import-run = { $count ->
    [one] Importer un client
    [many] Importer { $count } clients
   *[other] Importer { $count } clients
}
import-back-to-columns = Revenir aux colonnes
import-error-taken = Appartient déjà à { $name } ({ $number })
import-error-same-line = La ligne { $line } a la même valeur
import-error-same-customer = Le même client figure déjà à la ligne { $line }
import-error-status = Ceci ne dit ni actif ni inactif
import-error-no-number = Aucun client n’a ce numéro
import-error-ambiguous = Plusieurs clients l’ont : { $numbers }
import-error-is-person = { $number } est une personne, cette ligne décrit une entreprise
import-error-is-company = { $number } est une entreprise, cette ligne décrit une personne
import-error-formula = Ici, une formule du tableur a donné une erreur
import-error-too-many = Il y a ici plus de 50 valeurs ; gardez-en 50 au maximum

## The end.

import-done-title = Résultat
import-done-both = { $file } a été importé
import-done = { $count ->
    [one] Un client de { $file } est dans le registre
    [many] { $count } clients de { $file } sont dans le registre
   *[other] { $count } clients de { $file } sont dans le registre
}
import-errors-mend = Les lignes avec erreurs ont été laissées de côté. Corrigez-les dans ce fichier et envoyez-le : il contient leurs colonnes d’origine.
import-to-register = Vers le registre
import-another = Importer un autre fichier
import-undo = Annuler cet import
import-undo-until = L’import entier peut être annulé jusqu’au
import-undo-late = Plus de 24 heures se sont écoulées : cet import ne peut plus être annulé.
import-undone = L’import de { $file } a été annulé
import-undo-title = Annuler l’import de { $file } ?
import-undo-removed = clients supprimés
import-undo-restored = rétablis
import-undo-kept = laissés tels quels
import-undo-to-remove = clients à supprimer
import-undo-to-restore = à rétablir
import-undo-to-keep = restent tels quels
import-undo-what = Les nouveaux clients sont supprimés définitivement, les clients modifiés retrouvent leurs anciennes valeurs. Ceux que quelqu’un a modifiés depuis restent tels quels.
import-undo-staying = Ceux-ci restent tels quels
import-undo-more = Ce sont les 50 premiers.
import-undo-leave = Tout laisser tel quel
