# El escaneo de códigos.
scan-title = Escanear
scan-photo = Foto de la tarjeta o del código
scan-photo-hint = Código QR, EAN o Code 128, en JPEG o PNG, 10 MB como máximo
scan-read = Leer el código
scan-code = O escriba el código
scan-open = Abrir
scan-camera = Sostenga el código delante de la cámara.
scan-by-photo = Hacer una foto en su lugar
scan-nothing = Haga o elija primero una foto
scan-no-picture = No es una imagen JPEG o PNG que se pueda leer
scan-too-large = Esta imagen tiene más de 40 millones de píxeles; haga una más pequeña
scan-no-code = No se puede leer ningún código en esta foto. Ponga la tarjeta plana y con buena luz, haga que el código llene la imagen e inténtelo de nuevo, o escriba el código abajo.
