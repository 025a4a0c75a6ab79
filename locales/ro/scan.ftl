# Scanarea codurilor.
scan-title = Scanează
scan-photo = Fotografia cardului sau a codului
scan-photo-hint = Cod QR, EAN sau Code 128, în format JPEG sau PNG, cel mult 10 MB
scan-read = Citește codul
scan-code = Sau scrieți codul
scan-open = Deschide
scan-camera = Țineți codul în fața camerei.
scan-by-photo = Fă în schimb o fotografie
scan-nothing = Faceți sau alegeți mai întâi o fotografie
scan-no-picture = Nu este o imagine JPEG sau PNG care să poată fi citită
scan-too-large = Imaginea are peste 40 de milioane de pixeli; faceți una mai mică
scan-no-code = Pe această fotografie nu se poate citi niciun cod. Țineți cardul drept și bine luminat, codul să umple imaginea, și încercați din nou, sau scrieți codul mai jos.
