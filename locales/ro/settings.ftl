# Pagina Firmă din Setări, prima configurare, rândurile obișnuite ale listelor.
settings-company = Firmă
settings-name = Denumire
settings-country = Țară
settings-country-hint = Cu ea încep clienții noi
settings-time-zone = Fus orar
settings-time-zone-hint = Hotărăște ce zi este azi și toate orele afișate
settings-currency = Moneda de bază
settings-currency-hint = Moneda în care țineți contabilitatea
settings-language = Limbă
settings-language-hint = A documentelor, când clientul nu are una proprie
settings-map = Hărțile se deschid în
settings-identity = Identitate
settings-identity-about = Așa cum apare în documente
settings-name-hint = În meniu și oriunde ajunge numele scurt
settings-legal-name = Denumire juridică
settings-legal-name-hint = Dacă diferă de nume
settings-legal-form = Formă juridică
settings-registration = Registrul comerțului
settings-registration-hint = Număr și loc, așa cum apar în documente
settings-address = Adresă
settings-share-capital = Capital social
settings-address-about = În țara aleasă mai sus
settings-email = E-mail
settings-phone = Telefon
settings-website = Site web
settings-sdi = Cod SDI
settings-sdi-hint = 7 caractere, unde ajung facturile furnizorilor
settings-sdi-wrong = Codul SDI are 7 litere și cifre
settings-formats = Regiune și formate
settings-customer-languages = Limbi pentru clienți
settings-customer-languages-hint = Oferite ca limbă a documentelor unui client; a dumneavoastră este mereu
settings-documents = Documente
settings-document-note = Notă de subsol
settings-document-note-hint = Apare la sfârșitul fiecărui document
settings-map-hint = Numai când cineva cere harta unei adrese
settings-logo = Logo
settings-bank = Conturi bancare
settings-payment-methods = Modalități de plată
settings-payment-terms = Condiții de plată
settings-carriers = Transportatori
settings-titles = Formule de adresare
settings-legal-forms = Forme juridice
settings-tags = Etichete
settings-numbers = Numerotare

logo-none = Nu există încă un logo: meniul arată simbolul programului.
logo-alt = Logoul firmei dumneavoastră
logo-file = Alegeți o imagine
logo-hint = PNG sau JPEG, cel mult 512 KB și 4 megapixeli
logo-upload = Folosește ca logo
logo-remove = Elimină logoul
logo-nothing = Alegeți întâi o imagine
logo-too-heavy = Fișierul depășește 512 KB: salvați imaginea mai mică
logo-too-large = Imaginea depășește 4 megapixeli: salvați-o mai mică
logo-no-picture = Nu este o imagine PNG sau JPEG întreagă
saved-logo = Logo salvat
saved-logo-gone = Logo eliminat

bank-none = Încă niciun cont.
bank-add = Adaugă cont
bank-edit = Modifică contul
bank-label = Numele contului
bank-label-hint = Cum îi spuneți dumneavoastră
bank-iban = IBAN
bank-bic = BIC
bank-name = Banca
bank-holder = Titular
bank-holder-hint = Dacă nu este firma dumneavoastră
bank-currency = Monedă
bank-main = Cont principal
bank-make-main = Fă principal
bank-twice = Acest cont este deja în listă
bank-delete-title = Ștergeți { $name }?
bank-delete-about = Documentele nu îl vor mai putea indica. Nu se poate anula.
bank-delete-heir = { $name } devine contul principal.
bank-delete-last = Nu va mai rămâne niciun cont.
bank-delete-do = Șterge contul
bank-keep = Păstrează contul
saved-bank = Cont salvat
saved-bank-added = Cont adăugat
saved-bank-main = Cont principal schimbat
saved-bank-moved = Cont mutat
saved-bank-deleted = Cont eliminat

list-name = Nume
list-customers = Clienți
list-customers-count = { $count ->
    [one] { $count } client
    [few] { $count } clienți
   *[other] { $count } de clienți
}
list-state = Stare
list-used = În uz
list-unused = Scos din uz
list-unused-text = Ce este scos din uz nu se mai oferă și rămâne la clienții care îl au.
list-up = Mută mai sus: { $name }
list-down = Mută mai jos: { $name }
list-delete = Șterge: { $name }
list-stop-using = Scoate din uz
list-use-again = Folosește din nou
list-add = Adaugă
list-edit = Modifică
list-name-taken = Altă intrare poartă acest nume
list-kept = { $name } nu se poate șterge.
list-kept-why = { $count ->
    [one] { $count } client o are. O puteți scoate din uz.
    [few] { $count } clienți o au. O puteți scoate din uz.
   *[other] { $count } de clienți o au. O puteți scoate din uz.
}
saved-list = Salvat
saved-list-added = Adăugat
saved-list-moved = Mutat
saved-list-used = Din nou în uz
saved-list-unused = Scos din uz
saved-list-deleted = Șters

terms-months = Luni
terms-days = Zile
terms-end-of-month = Sfârșitul lunii
terms-days-count = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
terms-months-count = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
terms-example = O factură din { $today } e scadentă la { $due }.
terms-number-wrong = Un număr întreg de la 0 la { $most }

numbers-about = Fiecare client nou primește numărul următor. Un număr se dă o singură dată, chiar dacă clientul este șters; golurile nu sunt o greșeală. Seria se poate ridica, de exemplu pentru a începe după numerele unui program anterior, niciodată coborî.
numbers-next = Numărul următor
numbers-raise = Ridică seria
numbers-hint = Cel puțin cel de mai sus
numbers-not-a-number = Scrieți un număr, ca C-00412 sau 412
numbers-too-high = Cel mult { $most }
numbers-given = Numerele dinainte sunt deja date; următorul este { $next }
numbers-busy = Se creează chiar acum clienți, poate printr-un import. Încercați din nou după ce se termină.
saved-numbers = Serie ridicată
saved-settings = Setările au fost salvate

setup-title = Configurați registrul de clienți
setup-about = Două întrebări despre firmă, trei despre dumneavoastră. Totul se poate schimba ulterior.
setup-company = Denumirea firmei
setup-country = Țară
setup-country-hint = Propune fusul orar, moneda și limba
setup-your-name = Numele dumneavoastră
setup-your-email = E-mailul dumneavoastră
setup-password = Parolă
setup-password-hint = Cel puțin 15 caractere; mai multe cuvinte se țin minte mai ușor
setup-create = Creează registrul

usual-bank-transfer = Transfer bancar
usual-direct-debit = Debitare directă
usual-card = Card
usual-cash = Numerar
usual-on-receipt = La primire
usual-15-days = 15 zile
usual-30-days = 30 de zile
usual-30-days-end-of-month = 30 de zile, sfârșit de lună
usual-60-days = 60 de zile
usual-own-delivery = Livrare proprie
usual-courier = Curier
usual-collection = Ridicare de către client
usual-mr = Dl
usual-ms = Dna
usual-dr = Dr.

password-too-short = Cel puțin { $least } caractere
password-too-long = Cel mult { $most } de caractere
