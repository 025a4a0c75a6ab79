# Autentificare, contul propriu, utilizatori și roluri.
sign-in-title = Autentificare
sign-in-remember = Rămân conectat pe acest dispozitiv
sign-in-wrong = Adresa de e-mail sau parola este greșită
sign-in-paused-minutes = { $minutes ->
    [one] Prea multe încercări: autentificarea este suspendată un minut
    [few] Prea multe încercări: autentificarea este suspendată { $minutes } minute
   *[other] Prea multe încercări: autentificarea este suspendată { $minutes } de minute
}
sign-in-paused-hours = { $hours ->
    [one] Prea multe încercări: autentificarea este suspendată o oră
    [few] Prea multe încercări: autentificarea este suspendată { $hours } ore
   *[other] Prea multe încercări: autentificarea este suspendată { $hours } de ore
}
sign-in-late = Sesiunea a expirat. Autentificați-vă din nou: regăsiți ce ați scris, încă nu s-a salvat nimic.
sign-in-demo = Încercați ca
sign-in-demo-password = Parola tuturor celor patru:
late-form-title = Încă nu s-a salvat nimic
late-form-text = Sesiunea expirase. Iată formularul așa cum l-ați completat: verificați-l și salvați din nou.
late-form-button = Înapoi la formularul meu
language = Limbă
user-email = E-mail
user-password = Parolă
password-show = Arată parola
password-common = Prea ușor de ghicit: este o parolă frecventă sau un șir simplu
password-names = Prea ușor de ghicit: fără nume și cuvintele acestui program rămâne prea puțin

role-administrator = Administrator
role-manager = Manager
role-accountant = Contabil
role-support = Asistență
role-administrator-hint = Totul; doar el gestionează utilizatorii și setările
role-manager-hint = Totul, cu excepția utilizatorilor și a setărilor
role-accountant-hint = Clienți, tot ce ține de bani, import și export
role-support-hint = Clienți, adrese, contacte și note; fără bani
capability-own-account = Contul propriu: parolă, limbă, sesiuni
capability-read-customers = Vede clienții, adresele, contactele și istoricul lor
capability-edit-customers = Adaugă și modifică clienți, adrese, contacte, note și stare
capability-read-accounting = Vede secțiunea Contabilitate: cont, condiții, limită, IBAN
capability-edit-accounting = Modifică secțiunea Contabilitate, cu excepția limitei de credit
capability-set-credit-limit = Modifică limita de credit
capability-manage-groups = Creează, modifică și șterge grupuri și adaugă clienți în ele
capability-stop-customers = Blocarea clienților sau avertismente despre ei
capability-merge-customers = Unește doi clienți care sunt același și anulează unirea
capability-erase-customers = Șterge definitiv clienți
capability-import-customers = Importă clienți dintr-un fișier
capability-bulk-change = Modificarea mai multor clienți deodată
capability-export-customers = Exportul clienților, tipărirea agendei de adrese
capability-share-views = Salvarea vizualizărilor registrului pentru alții
capability-manage-users = Adaugă, modifică și dezactivează utilizatori
capability-manage-settings = Modifică setările firmei
roles-title = Ce permite fiecare rol
roles-own = Rolul dumneavoastră:
roles-right = Drept
yes = Da
no = Nu
menu-roles = Roluri

account-about = Despre mine
account-email-hint = Cu ea vă autentificați; o poate schimba un administrator
account-shortcuts = Comenzi cu o singură tastă
account-shortcuts-hint = Literele și cifrele acționează singure, de exemplu N apoi C. Ctrl K funcționează oricum.
language-of-browser = Cea a browserului
password-current = Parola actuală
password-new = Parola nouă
password-hint = Cel puțin 15 caractere; mai multe cuvinte se țin minte mai ușor
password-change = Schimbă parola
password-ends-sessions = Vă deconectează de peste tot în rest
password-wrong = Aceasta nu este parola dumneavoastră
password-set-title = Alegeți parola
password-set = Salvează parola
sessions = Unde sunteți conectat
sessions-caption = Sesiuni, cele mai recente întâi
sessions-end-others = Deconectează toate celelalte
session-device = Dispozitiv
session-seen = Ultima utilizare
session-since = din
session-now = acum
session-own = Aceasta
session-end = Deconectează
session-unknown = Browser necunoscut
actions = Acțiuni
saved-account = Cont salvat
saved-password = Parolă schimbată
saved-sessions = Sesiune închisă

users = Utilizatori
user-new = Utilizator nou
user-add = Adaugă utilizatorul
user-name = Nume
user-email-hint = Cu ea se autentifică
user-email-taken = Alt utilizator se autentifică cu această adresă
user-role = Rol
user-state = Stare
user-active = Activ
user-invited = Încă fără parolă
user-disabled = Dezactivat
user-you = Dumneavoastră
user-your-password = Parola dumneavoastră
user-your-password-hint = Se cere din nou dacă ați introdus-o acum mai mult de zece minute
user-role-ends-sessions = Alt rol deconectează utilizatorul de peste tot
user-link-follows = Apoi primiți un link de înmânat, valabil 72 de ore
user-last-administrator = Este ultimul administrator: numiți mai întâi pe altcineva
user-access = Acces
user-demo-stays = Un utilizator al demonstrației își păstrează e-mailul, rolul și parola: pagina de autentificare are nevoie de ele.
user-access-hint = Un link nou pentru parolă funcționează o singură dată, 30 de minute. Cine este dezactivat este deconectat imediat; numele rămâne în istoric.
user-new-link = Link nou pentru parolă
user-sign-out = Deconectează de peste tot
user-disable = Dezactivează
user-enable = Reactivează
user-link-title = Link pentru parolă
user-link-hand = Înmânați acest link: { $name }.
user-link-until = Funcționează o singură dată, până la
user-link-copy = Copiază linkul
user-link-once = Se arată numai acum. Dacă se pierde, creați altul pe pagina utilizatorului.
user-link-done = Gata
saved-user = Utilizator salvat
