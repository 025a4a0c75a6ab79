# Accesso, il proprio profilo, utenti e ruoli.
sign-in-title = Accedi
sign-in-remember = Resta connesso su questo dispositivo
sign-in-wrong = E-mail o password errata
sign-in-paused-minutes = { $minutes ->
    [one] Troppi tentativi: accesso sospeso per un minuto
    [many] Troppi tentativi: accesso sospeso per { $minutes } di minuti
   *[other] Troppi tentativi: accesso sospeso per { $minutes } minuti
}
sign-in-paused-hours = { $hours ->
    [one] Troppi tentativi: accesso sospeso per un’ora
    [many] Troppi tentativi: accesso sospeso per { $hours } di ore
   *[other] Troppi tentativi: accesso sospeso per { $hours } ore
}
sign-in-late = La sessione è scaduta. Accedi di nuovo: ritrovi ciò che avevi scritto, non è ancora stato salvato nulla.
sign-in-demo = Prova come
sign-in-demo-password = La password di tutti e quattro:
late-form-title = Non è ancora stato salvato nulla
late-form-text = La sessione era scaduta. Ecco il modulo come lo avevi compilato: controllalo e salva di nuovo.
late-form-button = Torna al mio modulo
language = Lingua
user-email = E-mail
user-password = Password
password-show = Mostra la password
password-common = Troppo facile da indovinare: è una password comune o una sequenza semplice
password-names = Troppo facile da indovinare: tolti i nomi e le parole di questo programma resta troppo poco

role-administrator = Amministratore
role-manager = Responsabile
role-accountant = Contabile
role-support = Assistenza
role-administrator-hint = Tutto; è il solo a gestire utenti e impostazioni
role-manager-hint = Tutto tranne utenti e impostazioni
role-accountant-hint = Clienti, tutto ciò che riguarda il denaro, importazione ed esportazione
role-support-hint = Clienti, indirizzi, contatti e note; niente denaro
capability-own-account = Il proprio profilo: password, lingua, sessioni
capability-read-customers = Vedere i clienti con indirizzi, contatti e cronologia
capability-edit-customers = Aggiungere e modificare clienti, indirizzi, contatti, note e stato
capability-read-accounting = Vedere la sezione Contabilità: conto, condizioni, fido, IBAN
capability-edit-accounting = Modificare la sezione Contabilità, tranne il fido
capability-set-credit-limit = Modificare il fido
capability-manage-groups = Creare, modificare ed eliminare gruppi e assegnarvi i clienti
capability-stop-customers = Bloccare clienti o segnalare un avviso
capability-merge-customers = Unire due clienti che sono lo stesso, e annullarlo
capability-erase-customers = Eliminare definitivamente i clienti
capability-import-customers = Importare clienti da un file
capability-bulk-change = Modificare molti clienti insieme
capability-export-customers = Esportare clienti, stampare la rubrica
capability-share-views = Salvare viste dell’anagrafica per altri
capability-manage-users = Aggiungere, modificare e disattivare utenti
capability-manage-settings = Modificare le impostazioni dell’azienda
roles-title = Che cosa può fare ogni ruolo
roles-own = Il tuo ruolo:
roles-right = Permesso
yes = Sì
no = No
menu-roles = Ruoli

account-about = Su di me
account-email-hint = Serve per accedere; può cambiarla un amministratore
account-shortcuts = Scorciatoie con un solo tasto
account-shortcuts-hint = Lettere e cifre agiscono da sole, per esempio N poi C. Ctrl K funziona in ogni caso.
language-of-browser = Come il browser
password-current = Password attuale
password-new = Nuova password
password-hint = Almeno 15 caratteri; più parole si ricordano meglio
password-change = Cambia password
password-ends-sessions = Chiude tutte le altre sessioni
password-wrong = Questa non è la tua password
password-set-title = Scegli la password
password-set = Imposta la password
sessions = Dove hai effettuato l’accesso
sessions-caption = Sessioni, prima le più recenti
sessions-end-others = Esci da tutti gli altri
session-device = Dispositivo
session-seen = Ultimo uso
session-since = dal
session-now = adesso
session-own = Questa
session-end = Esci
session-unknown = Browser sconosciuto
actions = Azioni
saved-account = Profilo salvato
saved-password = Password cambiata
saved-sessions = Sessione chiusa

users = Utenti
user-new = Nuovo utente
user-add = Aggiungi utente
user-name = Nome
user-email-hint = Serve per accedere
user-email-taken = Un altro utente accede con questo indirizzo
user-role = Ruolo
user-state = Stato
user-active = Attivo
user-invited = Ancora senza password
user-disabled = Disattivato
user-you = Tu
user-your-password = La tua password
user-your-password-hint = Richiesta di nuovo se sono passati più di dieci minuti dall’ultima volta
user-role-ends-sessions = Un altro ruolo chiude tutte le sessioni dell’utente
user-link-follows = Poi ricevi un link da consegnare, valido 72 ore
user-last-administrator = È l’ultimo amministratore: prima nominane un altro
user-access = Accesso
user-demo-stays = Un utente della dimostrazione mantiene e-mail, ruolo e password: la pagina di accesso ne ha bisogno.
user-access-hint = Un nuovo link per la password funziona una sola volta, per 30 minuti. Chi viene disattivato esce subito; nella cronologia il nome resta.
user-new-link = Nuovo link per la password
user-sign-out = Chiudi tutte le sessioni
user-disable = Disattiva
user-enable = Riattiva
user-link-title = Link per la password
user-link-hand = Consegna questo link a { $name }.
user-link-until = Funziona una sola volta, fino al
user-link-copy = Copia il link
user-link-once = Viene mostrato solo adesso. Se va perso, creane uno nuovo nella pagina dell’utente.
user-link-done = Fatto
saved-user = Utente salvato
