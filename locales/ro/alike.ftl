# Who may be in the register already.
alike-title = S-ar putea ca acest client să existe deja
alike-identifier = Același cod fiscal
alike-email = Același e-mail
alike-phone = Același telefon
alike-reference = Același cod card
alike-external-id = Aceeași cheie în alt program
alike-name = Nume asemănător, același oraș
alike-revive = Reactivează și deschide
alike-about = Dacă este altcineva, creează clientul nou. Încă nu s-a salvat nimic.
alike-anyway = Creează oricum
alike-sheet-title = Poate fi același client
