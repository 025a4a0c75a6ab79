# La scansione dei codici.
scan-title = Scansiona
scan-photo = Foto della tessera o del codice
scan-photo-hint = Codice QR, EAN o Code 128, in JPEG o PNG, al massimo 10 MB
scan-read = Leggi il codice
scan-code = Oppure scrivi il codice
scan-open = Apri
scan-camera = Tieni il codice davanti alla fotocamera.
scan-by-photo = Scatta invece una foto
scan-nothing = Scatta o scegli prima una foto
scan-no-picture = Non è un’immagine JPEG o PNG leggibile
scan-too-large = Questa immagine ha più di 40 milioni di pixel: scattane una più piccola
scan-no-code = Nessun codice leggibile in questa foto. Tieni la tessera in piano e ben illuminata, fai in modo che il codice riempia l’immagine e riprova, oppure scrivi il codice qui sotto.
