# Deleting a customer for good.
erase-title = Supprimer { $name } ?
erase-crumb = Supprimer
erase-for-good = Le client disparaît définitivement du registre, de la recherche et des exports. C’est irréversible.
erase-what = Sont effacés : nom, identifiants fiscaux, coordonnées bancaires, notes et tout le reste de la fiche.
erase-addresses = { $count ->
    [one] { $count } adresse est effacée.
    [many] { $count } d’adresses sont effacées.
   *[other] { $count } adresses sont effacées.
}
erase-contacts = { $count ->
    [one] { $count } contact est effacé, avec téléphone et e-mail.
    [many] { $count } de contacts sont effacés, avec téléphones et e-mails.
   *[other] { $count } contacts sont effacés, avec téléphones et e-mails.
}
erase-links = Ses rattachements à des entreprises, personnes, société mère et filiales sont retirés ; ces clients restent.
erase-history = Les valeurs de son historique sont effacées. Reste la trace des modifications : quand et par qui.
erase-imports = Les fichiers des imports terminés sont effacés aussi : ils peuvent contenir le client.
erase-stays = Le numéro { $number } reste et ne sera plus jamais utilisé.
erase-rather = Un doute ? Un client inactif ne gêne plus et revient en un clic.
erase-set-inactive = Rendre inactif plutôt
erase-do = Supprimer définitivement
erase-keep = Garder le client
saved-erased = Client supprimé définitivement
