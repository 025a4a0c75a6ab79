# Choosing a customer.
picker-person = Cerca una persona
picker-company = Cerca un’azienda
picker-hint = Nome, numero, telefono o e-mail
picker-search = Cerca
picker-start = Scrivi almeno due caratteri.
picker-regular = I più usati
picker-nobody = Nessun risultato per «{ $typed }»
picker-found = { $count ->
    [one] { $count } risultato
    [many] { $count } di risultati
   *[other] { $count } risultati
}
picker-inactive = Non attivo, non si può scegliere
picker-linked = Già collegata
picker-below = Già sotto questa azienda

# The company above a company.
parent-title = Capogruppo e controllate
parent-edit = Modifica la capogruppo
parent-parent = Capogruppo
parent-subsidiaries = Controllate
parent-choose = Scegli
parent-now = Attualmente:
parent-remove = Nessuna capogruppo
parent-circle = Questa azienda sta sotto quella che stai modificando, quindi non può esserne la capogruppo.
parent-no-company = Solo un’azienda può essere capogruppo.
parent-inactive = Questa azienda non è attiva. Va prima riattivata, nella sua scheda.
parent-stale = Nel frattempo qualcun altro ha cambiato la capogruppo. Controlla e scegli di nuovo.
saved-parent = Capogruppo salvata
saved-parent-gone = Capogruppo rimossa
