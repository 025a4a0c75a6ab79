# Deux personnes ont modifié la même chose.
conflict-changed-by = { $name } a modifié ces données { $when }.
conflict-changed = Ces données ont été modifiées { $when }.
conflict-choose = Rien de votre saisie n’a été enregistré. Choisissez pour chaque champ la version à garder, puis enregistrez.
conflict-caption = Champs où les deux versions diffèrent
conflict-field = Champ
conflict-yours = La vôtre
conflict-theirs = Enregistrée entre-temps
conflict-before = Avant : { $value }
conflict-save = Enregistrer ce choix
conflict-discard = Abandonner la mienne
