# Cadrul fiecărei pagini: meniu, bara de sus, dialoguri, mesaje, erori.
skip-to-content = Salt la conținut
menu = Meniu
menu-close = Închide meniul
menu-main = Principal
menu-customers = Clienți
menu-register = Registru
menu-groups = Grupuri
menu-import = Import
menu-administration = Administrare
menu-users = Utilizatori și roluri
menu-settings = Setări
menu-account = Contul meu
customer-new = Client nou
kind-person = Persoană
kind-company = Firmă
new = Nou
search-hint = Nume, CUI, telefon, card
theme = Temă
theme-device = Dispozitiv
theme-light = Luminoasă
theme-dark = Întunecată
sign-out = Deconectare
demo-label = Demonstrație
demo-notice = Demonstrație cu date inventate: nu introduceți nimic real.
close = Închide
edit = Modifică
save = Salvează
cancel = Renunță
undo = Anulează

palette = Caută sau execută o comandă
palette-hint = Nume, număr, card… sau > pentru comenzi
palette-recent = Deschiși recent
palette-here = Pe această pagină
palette-commands = Comenzi
palette-count = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultate
   *[other] { $count } de rezultate
}
palette-nothing = Niciun rezultat pentru „{ $typed }”
palette-theme-device = Tema dispozitivului
palette-theme-light = Temă luminoasă
palette-theme-dark = Temă întunecată

keys-title = Comenzi rapide de la tastatură
keys-everywhere = Peste tot
keys-search = Caută
keys-this = Această listă
keys-close = Închide ce este deasupra
keys-lists = Liste
keys-rows = Rândul următor sau anterior
keys-tick = Bifează rândul
keys-tick-range = Bifează toate rândurile de la ultimul bifat
keys-open = Deschide
keys-open-tab = Deschide într-o filă nouă
keys-filter = Filtrează
keys-views = Vizualizări salvate
keys-pages = Pagina anterioară sau următoare
keys-sheet = Client
keys-tabs = File
keys-neighbours = Clientul anterior sau următor
keys-back = Înapoi la listă
keys-forms = Formulare
keys-picker = Deschide lista sau calendarul unui câmp

leave-title = Ieșiți fără să salvați?
leave-text = Ce ați modificat în acest formular se va pierde.
leave-leave = Ieși
leave-stay = Rămâi

toast-offline = Fără conexiune, nu s-a salvat nimic. Încercați din nou.
toast-failed = Ceva nu a mers, nu s-a salvat nimic. Încercați din nou.
toast-copied = Copiat
toast-restored = Ce ați scris este din nou în formular
saved-nothing-yet = Sesiunea expirase: încă nu s-a salvat nimic. Verificați formularul și salvați din nou.

error-required = Completați acest câmp
error-characters = Conține caractere care nu pot fi introduse
error-too-long = { $most ->
    [one] Cel mult un caracter
    [few] Cel mult { $most } caractere
   *[other] Cel mult { $most } de caractere
}
error-choice = Alegeți o opțiune din listă
error-at-field = { $field }: { $message }
errors-to-fix = { $count ->
    [one] Un lucru de corectat înainte de salvare
    [few] { $count } lucruri de corectat înainte de salvare
   *[other] { $count } de lucruri de corectat înainte de salvare
}

error-code = Eroarea { $status }
error-reference = Dacă o raportați, menționați numărul { $id }.
error-to-register = La registru
error-sign-in-title = Autentificați-vă
error-sign-in-text = Sesiunea a expirat.
error-forbidden-title = Rolul dumneavoastră nu permite acest lucru
error-forbidden-text = Un administrator poate schimba ce permite rolul sau poate face acest lucru în locul dumneavoastră.
error-forged-title = Acest formular nu poate fi acceptat
error-forged-text = Nu provine dintr-o pagină a acestei sesiuni. Deschideți pagina din nou și trimiteți-l de acolo.
error-not-found-title = Aici nu este nimic
error-not-found-text = Adresa poate fi scrisă greșit sau ceea ce arăta a fost șters. Numerele nu se refolosesc niciodată.
error-method-title = Această adresă nu primește o astfel de cerere
error-method-text = Mergeți înapoi și folosiți butoanele paginii.
error-bad-request-title = Cererea nu a putut fi înțeleasă
error-bad-request-text = Mergeți înapoi, reîncărcați pagina și repetați operația.
error-conflict-title = Altcineva a fost mai rapid
error-conflict-text = Ce modificați s-a schimbat între timp. Nu s-a salvat nimic din ce ați scris: reîncărcați pagina și comparați.
error-resumed-title = Nu s-a făcut nimic
error-resumed-text = Sesiunea expirase înainte de trimitere. Deschideți pagina din nou și repetați operația.
error-already-sent-title = Acest formular a fost deja trimis
error-already-sent-text = Prima dată a fost salvat cu alt conținut. Deschideți ce s-a salvat și modificați acolo.
error-already-sent-link = Deschide ce s-a salvat
error-too-large-title = Este prea mare
error-too-large-text = Trimiteți mai puțin text sau un fișier mai mic.
error-too-many-title = Prea multe cereri
error-too-many-text = Așteptați câteva secunde și încercați din nou.
error-unavailable-title = Baza de date nu răspunde
error-unavailable-text = Nu s-a salvat nimic. Încercați din nou peste câteva secunde; dacă problema persistă, anunțați persoana care administrează programul.
error-internal-title = Ceva nu a mers
error-internal-text = Nu s-a salvat nimic. Încercați din nou; dacă se repetă, raportați problema.

offline-title = Fără conexiune
offline-text = Clientela nu poate fi accesată și nu s-a salvat nimic. Verificați conexiunea și încercați din nou.
offline-again = Încearcă din nou
