# Scanning codes.
scan-title = Scan
scan-photo = Photo of the card or code
scan-photo-hint = QR code, EAN or Code 128, as JPEG or PNG, at most 10 MB
scan-read = Read the code
scan-code = Or type the code
scan-open = Open
scan-camera = Hold the code in front of the camera.
scan-by-photo = Take a photo instead
scan-nothing = Take or choose a photo first
scan-no-picture = This is no JPEG or PNG picture that can be read
scan-too-large = This picture has more than 40 million pixels; take a smaller one
scan-no-code = No code can be read on this photo. Hold the card flat and in good light, let the code fill the picture, and try again; or type the code below.
