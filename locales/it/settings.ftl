# La pagina Azienda delle Impostazioni, la prima configurazione, le voci usuali degli elenchi.
settings-company = Azienda
settings-name = Nome
settings-country = Paese
settings-country-hint = È quello proposto per i nuovi clienti
settings-time-zone = Fuso orario
settings-time-zone-hint = Decide che giorno è oggi e tutti gli orari mostrati
settings-currency = Valuta di base
settings-currency-hint = La valuta della contabilità
settings-language = Lingua
settings-language-hint = Dei documenti, se il cliente non ne ha una propria
settings-map = Le mappe si aprono in
settings-identity = Identità
settings-identity-about = Come ti presentano i documenti
settings-name-hint = Nel menu e dovunque basti il nome breve
settings-legal-name = Ragione sociale
settings-legal-name-hint = Se è diversa dal nome
settings-legal-form = Forma giuridica
settings-registration = Registro delle imprese
settings-registration-hint = Numero e sede (REA), come compare sui tuoi documenti
settings-address = Indirizzo
settings-share-capital = Capitale sociale
settings-address-about = Nel paese scelto sopra
settings-email = E-mail
settings-phone = Telefono
settings-website = Sito web
settings-sdi = Codice destinatario (SDI)
settings-sdi-hint = 7 caratteri: qui arrivano le fatture dei tuoi fornitori
settings-sdi-wrong = Il codice destinatario ha 7 lettere e cifre
settings-formats = Area e formati
settings-customer-languages = Lingue per i clienti
settings-customer-languages-hint = Proposte come lingua dei documenti di un cliente; la tua lo è sempre
settings-documents = Documenti
settings-document-note = Nota a piè di pagina
settings-document-note-hint = Compare in fondo a ogni documento
settings-map-hint = Solo quando qualcuno chiede la mappa di un indirizzo
settings-logo = Logo
settings-bank = Conti bancari
settings-payment-methods = Modalità di pagamento
settings-payment-terms = Condizioni di pagamento
settings-carriers = Corrieri
settings-titles = Titoli
settings-legal-forms = Forme giuridiche
settings-tags = Etichette
settings-numbers = Numerazione

logo-none = Non c’è ancora un logo: il menu mostra il simbolo del programma.
logo-alt = Il logo della tua azienda
logo-file = Scegli un’immagine
logo-hint = PNG o JPEG, al massimo 512 KB e 4 megapixel
logo-upload = Usa come logo
logo-remove = Rimuovi il logo
logo-nothing = Scegli prima un’immagine
logo-too-heavy = Il file supera 512 KB: salva l’immagine più piccola
logo-too-large = L’immagine supera 4 megapixel: salvala più piccola
logo-no-picture = Non è un’immagine PNG o JPEG integra
saved-logo = Logo salvato
saved-logo-gone = Logo rimosso

bank-none = Ancora nessun conto.
bank-add = Aggiungi conto
bank-edit = Modifica conto
bank-label = Nome del conto
bank-label-hint = Come lo chiamate voi
bank-iban = IBAN
bank-bic = BIC
bank-name = Banca
bank-holder = Intestatario
bank-holder-hint = Se non è la tua azienda
bank-currency = Valuta
bank-main = Conto principale
bank-make-main = Rendi principale
bank-twice = Questo conto è già nell’elenco
bank-delete-title = Eliminare { $name }?
bank-delete-about = I documenti non potranno più indicarlo. Non si può annullare.
bank-delete-heir = { $name } diventa il conto principale.
bank-delete-last = Non resterà nessun conto.
bank-delete-do = Elimina il conto
bank-keep = Tieni il conto
saved-bank = Conto salvato
saved-bank-added = Conto aggiunto
saved-bank-main = Conto principale cambiato
saved-bank-moved = Conto spostato
saved-bank-deleted = Conto rimosso

list-name = Nome
list-customers = Clienti
list-customers-count = { $count ->
    [one] { $count } cliente
    [many] { $count } di clienti
   *[other] { $count } clienti
}
list-state = Stato
list-used = In uso
list-unused = Non più in uso
list-unused-text = Ciò che non è più in uso non viene proposto, e resta dov’è ai clienti che lo hanno.
list-up = Sposta su: { $name }
list-down = Sposta giù: { $name }
list-delete = Elimina: { $name }
list-stop-using = Non usare più
list-use-again = Usa di nuovo
list-add = Aggiungi voce
list-edit = Modifica voce
list-name-taken = Un’altra voce si chiama così
list-kept = Non è possibile eliminare { $name }.
list-kept-why = { $count ->
    [one] La usa { $count } cliente. Puoi metterla fuori uso.
    [many] La usano { $count } di clienti. Puoi metterla fuori uso.
   *[other] La usano { $count } clienti. Puoi metterla fuori uso.
}
saved-list = Voce salvata
saved-list-added = Voce aggiunta
saved-list-moved = Voce spostata
saved-list-used = La voce è di nuovo in uso
saved-list-unused = La voce non è più in uso
saved-list-deleted = Voce eliminata

terms-months = Mesi
terms-days = Giorni
terms-end-of-month = Fine mese
terms-days-count = { $count ->
    [one] { $count } giorno
    [many] { $count } di giorni
   *[other] { $count } giorni
}
terms-months-count = { $count ->
    [one] { $count } mese
    [many] { $count } di mesi
   *[other] { $count } mesi
}
terms-example = Una fattura del { $today } scade il { $due }.
terms-number-wrong = Un numero intero da 0 a { $most }

numbers-about = Ogni nuovo cliente riceve il numero successivo. Un numero è assegnato una volta sola, anche se il cliente viene eliminato; i salti non sono un errore. La serie si può alzare, per esempio per partire dopo i numeri di un programma precedente, mai abbassare.
numbers-next = Numero successivo
numbers-raise = Alza la serie
numbers-hint = Almeno quello qui sopra
numbers-not-a-number = Scrivi un numero, come C-00412 o 412
numbers-too-high = Al massimo { $most }
numbers-given = I numeri precedenti sono già assegnati; il prossimo è { $next }
numbers-busy = Si stanno creando dei clienti, forse con un’importazione. Riprova quando è finita.
saved-numbers = Serie alzata
saved-settings = Impostazioni salvate

setup-title = Configuri la sua anagrafica
setup-about = Due domande sull’azienda, tre su di lei. Tutto si può cambiare in seguito.
setup-company = Nome dell’azienda
setup-country = Paese
setup-country-hint = Propone fuso orario, valuta e lingua
setup-your-name = Il suo nome
setup-your-email = La sua e-mail
setup-password = Password
setup-password-hint = Almeno 15 caratteri; più parole insieme si ricordano meglio
setup-create = Crea l’anagrafica

usual-bank-transfer = Bonifico bancario
usual-direct-debit = Addebito diretto SEPA
usual-card = Carta
usual-cash = Contanti
usual-on-receipt = Rimessa diretta
usual-15-days = 15 giorni
usual-30-days = 30 giorni
usual-30-days-end-of-month = 30 giorni fine mese
usual-60-days = 60 giorni
usual-own-delivery = Consegna propria
usual-courier = Corriere
usual-collection = Ritiro del cliente
usual-mr = Sig.
usual-ms = Sig.ra
usual-dr = Dott.

password-too-short = Almeno { $least } caratteri
password-too-long = Al massimo { $most } caratteri
