# Who may be in the register already.
alike-title = Questo cliente potrebbe esistere già
alike-identifier = Stesso codice fiscale o partita IVA
alike-email = Stessa e-mail
alike-phone = Stesso telefono
alike-reference = Stesso codice tessera
alike-external-id = Stesso codice in un altro programma
alike-name = Nome simile, stessa città
alike-revive = Riattiva e apri
alike-about = Se è qualcun altro, crea il nuovo cliente. Finora non è stato salvato nulla.
alike-anyway = Crea comunque
alike-sheet-title = Potrebbe essere lo stesso cliente
