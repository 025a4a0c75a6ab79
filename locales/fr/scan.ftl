# La lecture des codes.
scan-title = Scanner
scan-photo = Photo de la carte ou du code
scan-photo-hint = Code QR, EAN ou Code 128, en JPEG ou PNG, 10 Mo au plus
scan-read = Lire le code
scan-code = Ou saisissez le code
scan-open = Ouvrir
scan-camera = Tenez le code devant l’appareil photo.
scan-by-photo = Prendre plutôt une photo
scan-nothing = Prenez ou choisissez d’abord une photo
scan-no-picture = Ce n’est pas une image JPEG ou PNG lisible
scan-too-large = Cette image a plus de 40 millions de pixels ; prenez-en une plus petite
scan-no-code = Aucun code lisible sur cette photo. Posez la carte à plat et bien éclairée, faites que le code remplisse l’image et réessayez, ou saisissez le code ci-dessous.
