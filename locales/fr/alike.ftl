# Who may be in the register already.
alike-title = Ce client existe peut-être déjà
alike-identifier = Même numéro fiscal
alike-email = Même e-mail
alike-phone = Même téléphone
alike-reference = Même référence de carte
alike-external-id = Même clé dans un autre logiciel
alike-name = Nom proche, même ville
alike-revive = Réactiver et ouvrir
alike-about = S’il s’agit de quelqu’un d’autre, créez le nouveau client. Rien n’est encore enregistré.
alike-anyway = Créer quand même
alike-sheet-title = Peut-être le même client
