# La cornice di ogni pagina: menu, barra in alto, finestre, avvisi, errori.
skip-to-content = Vai al contenuto
menu = Menu
menu-close = Chiudi il menu
menu-main = Principale
menu-customers = Clienti
menu-register = Anagrafica
menu-groups = Gruppi
menu-import = Importazione
menu-administration = Amministrazione
menu-users = Utenti e ruoli
menu-settings = Impostazioni
menu-account = Il mio profilo
customer-new = Nuovo cliente
kind-person = Persona
kind-company = Azienda
new = Nuovo
search-hint = Nome, partita IVA, telefono, tessera
theme = Tema
theme-device = Dispositivo
theme-light = Chiaro
theme-dark = Scuro
sign-out = Esci
demo-label = Dimostrazione
demo-notice = Dimostrazione con dati inventati: non inserire nulla di reale.
close = Chiudi
edit = Modifica
save = Salva
cancel = Annulla
undo = Ripristina

palette = Cerca o esegui un comando
palette-hint = Nome, numero, tessera… oppure > per i comandi
palette-recent = Aperti di recente
palette-here = In questa pagina
palette-commands = Comandi
palette-count = { $count ->
    [one] { $count } risultato
    [many] { $count } di risultati
   *[other] { $count } risultati
}
palette-nothing = Nessun risultato per «{ $typed }»
palette-theme-device = Tema del dispositivo
palette-theme-light = Tema chiaro
palette-theme-dark = Tema scuro

keys-title = Scorciatoie da tastiera
keys-everywhere = Ovunque
keys-search = Cerca
keys-this = Questo elenco
keys-close = Chiude ciò che sta in primo piano
keys-lists = Elenchi
keys-rows = Riga seguente o precedente
keys-tick = Seleziona la riga
keys-tick-range = Seleziona tutte le righe dall’ultima selezionata
keys-open = Apri
keys-open-tab = Apri in una nuova scheda
keys-filter = Filtra
keys-views = Viste salvate
keys-pages = Pagina precedente o seguente
keys-sheet = Cliente
keys-tabs = Schede
keys-neighbours = Cliente precedente o seguente
keys-back = Torna all’elenco
keys-forms = Moduli
keys-picker = Apri l’elenco o il calendario di un campo

leave-title = Uscire senza salvare?
leave-text = Le modifiche fatte in questo modulo andranno perse.
leave-leave = Esci
leave-stay = Resta

toast-offline = Nessuna connessione: non è stato salvato nulla. Riprova.
toast-failed = Qualcosa è andato storto: non è stato salvato nulla. Riprova.
toast-copied = Copiato
toast-restored = Ciò che avevi scritto è di nuovo nel modulo
saved-nothing-yet = La sessione era scaduta: non è ancora stato salvato nulla. Controlla il modulo e salva di nuovo.

error-required = Campo obbligatorio
error-characters = Contiene caratteri che non si possono digitare
error-too-long = { $most ->
    [one] Al massimo un carattere
    [many] Al massimo { $most } di caratteri
   *[other] Al massimo { $most } caratteri
}
error-choice = Scegli una voce dell’elenco
error-at-field = { $field }: { $message }
errors-to-fix = { $count ->
    [one] Una cosa da correggere prima di salvare
    [many] { $count } di cose da correggere prima di salvare
   *[other] { $count } cose da correggere prima di salvare
}

error-code = Errore { $status }
error-reference = Se lo segnali, indica il numero { $id }.
error-to-register = Vai all’anagrafica
error-sign-in-title = Accedi
error-sign-in-text = La sessione è scaduta.
error-forbidden-title = Il tuo ruolo non lo permette
error-forbidden-text = Un amministratore può cambiare ciò che il tuo ruolo può fare, oppure farlo per te.
error-forged-title = Questo modulo non può essere accettato
error-forged-text = Non proviene da una pagina di questa sessione. Riapri la pagina e invialo da lì.
error-not-found-title = Qui non c’è nulla
error-not-found-text = L’indirizzo può essere scritto male, oppure ciò che mostrava è stato eliminato. I numeri non vengono mai riutilizzati.
error-method-title = Questo indirizzo non accetta richieste di questo tipo
error-method-text = Torna indietro e usa i pulsanti della pagina.
error-bad-request-title = Non è stato possibile capire la richiesta
error-bad-request-text = Torna indietro, ricarica la pagina e ripeti l’operazione.
error-conflict-title = Qualcuno è stato più veloce
error-conflict-text = Ciò che stavi modificando è cambiato nel frattempo. Le tue modifiche non sono state salvate: ricarica la pagina e confronta.
error-resumed-title = Non è stato fatto nulla
error-resumed-text = La sessione era scaduta prima dell’invio. Riapri la pagina e ripeti l’operazione.
error-already-sent-title = Questo modulo è già stato inviato
error-already-sent-text = La prima volta è stato salvato con un altro contenuto. Apri ciò che è stato salvato e modificalo lì.
error-already-sent-link = Apri ciò che è stato salvato
error-too-large-title = È troppo grande
error-too-large-text = Invia meno testo o un file più piccolo.
error-too-many-title = Troppe richieste
error-too-many-text = Aspetta qualche secondo e riprova.
error-unavailable-title = Il database non risponde
error-unavailable-text = Non è stato salvato nulla. Riprova tra qualche secondo; se il problema dura, avvisa chi gestisce il programma.
error-internal-title = Qualcosa è andato storto
error-internal-text = Non è stato salvato nulla. Riprova; se succede ancora, segnalalo.

offline-title = Nessuna connessione
offline-text = Clientela non è raggiungibile e non è stato salvato nulla. Controlla la connessione e riprova.
offline-again = Riprova
