# The trail in words: what was changed, how, and the values that are codes.
action-created = Créé
action-changed = Modifié
action-deleted = Supprimé
action-erased = Effacé définitivement

# What it is that was changed.
table-customers = Client
table-members = Fonction dans une entreprise
table-identifiers = Identifiant fiscal
table-addresses = Adresse
table-contacts = Contact
table-contact_points = Téléphone, e-mail ou site

# Values.
value-yes = Oui
value-no = Non
value-gone = n’existe plus
value-tax-treatment-domestic = National
value-tax-treatment-intra-eu = Intracommunautaire
value-tax-treatment-export = Exportation
value-tax-treatment-exempt = Exonéré
value-tax-treatment-reverse-charge = Autoliquidation
value-point-email = E-mail
value-point-phone = Téléphone
value-point-website = Site web
value-purpose-general = Général
value-purpose-invoices = Factures
value-purpose-reminders = Relances
value-purpose-mobile = Mobile
value-purpose-work = Travail
value-purpose-home = Domicile
value-purpose-fax = Fax
value-role-administrator = Administrateur
value-role-manager = Responsable
value-role-accountant = Comptable
value-role-support = Assistance
value-map-google = Google Maps
value-map-openstreetmap = OpenStreetMap
value-end-of-month-none = Non
value-end-of-month-before-days = Fin de mois, puis les jours
value-end-of-month-after-days = Les jours, puis fin de mois
value-people-as-contacts = Contacts de l’entreprise
value-people-as-persons = Personnes
value-import-uploaded = Chargé
value-import-checking = En cours de contrôle
value-import-checked = Contrôlé
value-import-running = En cours
value-import-done = Terminé
value-import-failed = Échoué
value-import-undoing = Annulation en cours
value-import-undone = Annulé
weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mer.
weekday-short-4 = jeu.
weekday-short-5 = ven.
weekday-short-6 = sam.
weekday-short-7 = dim.

# The fields of a customer.
field-customers-number = Numéro
field-customers-kind = Type
field-customers-status = Statut
field-customers-civility_id = Civilité
field-customers-given_name = Prénom
field-customers-family_name = Nom
field-customers-legal_name = Raison sociale
field-customers-legal_form_id = Forme juridique
field-customers-trade_name = Nom commercial
field-customers-country = Pays
field-customers-external_id = Clé dans un autre logiciel
field-customers-reference = Référence
field-customers-language = Langue
field-customers-tags = Étiquettes
field-customers-salesperson_id = Commercial
field-customers-group_id = Groupe
field-customers-stop_level = Blocage ou avertissement
field-customers-stop_note = Motif du blocage ou de l’avertissement
field-customers-parent_id = Société mère
field-customers-note = Note
field-customers-einvoice_address = Adresse de facturation électronique
field-customers-pec = E-mail certifié (PEC)
field-customers-tax_treatment = Régime de TVA
field-customers-currency = Devise
field-customers-account_number = Compte comptable
field-customers-payment_method_id = Mode de paiement
field-customers-payment_terms_id = Conditions de paiement
field-customers-credit_limit = Plafond de crédit
field-customers-iban = IBAN
field-customers-bic = BIC
field-customers-carrier_id = Transporteur
field-customers-delivery_instructions = Consignes de livraison
field-customers-delivery_days = Jours de livraison
field-customers-delivery_from = Livraison à partir de
field-customers-delivery_until = Livraison jusqu’à
field-customers-minimum_order = Commande minimale
field-customers-merged_into = Fusionné dans

# Of a person in a company.
field-members-company_id = Entreprise
field-members-person_id = Personne
field-members-role = Fonction
field-members-from_date = Du
field-members-until_date = Au

# Of a tax identifier.
field-identifiers-kind = Type
field-identifiers-country = Pays
field-identifiers-value = Numéro
field-identifiers-vat_payer = Assujetti à la TVA
field-identifiers-shared = Commun à plusieurs clients

# Of an address.
field-addresses-label = Nom de l’adresse
field-addresses-recipient = Destinataire
field-addresses-street = Rue
field-addresses-street2 = Deuxième ligne
field-addresses-postal_code = Code postal
field-addresses-city = Ville
field-addresses-region = Département
field-addresses-country = Pays
field-addresses-billing = Pour la facturation
field-addresses-default_billing = Par défaut pour la facturation
field-addresses-shipping = Pour la livraison
field-addresses-default_shipping = Par défaut pour la livraison

# Of a contact, and of a phone, an e-mail address or a site.
field-contacts-given_name = Prénom
field-contacts-family_name = Nom
field-contacts-role = Fonction
field-contacts-language = Langue
field-contacts-tags = Étiquettes
field-contacts-main = Contact principal
field-contacts-gets_invoices = Reçoit les factures
field-contacts-gets_reminders = Reçoit les relances
field-contacts-note = Note
field-contact_points-contact_id = Contact
field-contact_points-kind = Type
field-contact_points-typed = Numéro ou adresse
field-contact_points-purpose = Usage

# Of users, of the business and of its lists.
field-users-name = Nom
field-users-email = E-mail
field-users-role = Rôle
field-users-language = Langue
field-users-shortcuts = Raccourcis à une seule touche
field-users-password_changed_at = Mot de passe changé le
field-users-disabled_at = Désactivé le
field-users-demo = Démonstration
field-company-name = Nom
field-company-country = Pays
field-company-time_zone = Fuseau horaire
field-company-currency = Devise
field-company-language = Langue
field-company-map_provider = Cartes
field-company-demo = Démonstration
field-customer_groups-name = Nom
field-customer_groups-deleted_at = Supprimé le
field-group_discounts-group_id = Groupe
field-group_discounts-percent = Remise
field-group_discounts-valid_from = Valable à partir du
field-group_discounts-reason = Motif
field-payment_methods-name = Nom
field-payment_methods-position = Position
field-payment_methods-active = En usage
field-payment_terms-name = Nom
field-payment_terms-months = Mois
field-payment_terms-days = Jours
field-payment_terms-end_of_month = Fin de mois
field-payment_terms-position = Position
field-payment_terms-active = En usage
field-carriers-name = Nom
field-carriers-position = Position
field-carriers-active = En usage
field-civilities-name = Nom
field-civilities-position = Position
field-civilities-active = En usage
field-legal_forms-country = Pays
field-legal_forms-name = Nom
field-legal_forms-position = Position
field-legal_forms-active = En usage
field-imports-user_id = Utilisateur
field-imports-file_name = Fichier
field-imports-country = Pays
field-imports-language = Langue
field-imports-people_as = Les personnes deviennent
field-imports-state = État
field-imports-rows = Lignes
field-imports-new_rows = Nouvelles
field-imports-known_rows = Déjà connues
field-imports-faulty_rows = En erreur
field-imports-finished_at = Terminé le

# The tab.
history-caption = Modifications, de la plus récente à la plus ancienne
history-when = Quand
history-who = Qui
history-what = Quoi
history-kind = Type
history-change = Modification
history-user = Utilisateur
history-field = Champ
history-period = Période
history-from = Du
history-to = Au
history-apply = Afficher
history-system = Système
history-import = par import
history-import-undone = import annulé
history-old = avant :
history-new = après :
history-remove-filter = , retirer le filtre
history-clear = Tout effacer
history-entered = Les données saisies
history-fields = { $count ->
    [one] { $count } champ
    [many] { $count } de champs
   *[other] { $count } champs
}
history-older = Modifications plus anciennes
history-newest = Modifications les plus récentes
history-pages = Pages
history-none = Aucune modification de ce genre
history-none-text = Retirez un filtre pour en voir davantage.
history-empty = Aucune modification pour l’instant
history-undo-of = Annuler cette modification
saved-undone = Modification annulée
history-undo-changed = Cela ne peut plus être annulé : les mêmes données ont été modifiées depuis.
history-undo-late = Cela ne peut plus être annulé : plus de 24 heures ont passé.
history-undo-final = Un nouveau client ne s’annule pas : il se supprime, depuis sa page.
history-undo-taken = Cela ne peut pas être annulé : ce qu’il faut n’existe plus, ou un autre client l’utilise.
