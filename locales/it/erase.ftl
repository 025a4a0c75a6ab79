# Deleting a customer for good.
erase-title = Eliminare { $name }?
erase-crumb = Elimina
erase-for-good = Il cliente sparisce per sempre dal registro, dalla ricerca e dalle esportazioni. Non si può annullare.
erase-what = Si cancellano: nome, identificativi fiscali, coordinate bancarie, note e tutto il resto della scheda.
erase-addresses = { $count ->
    [one] Si cancella { $count } indirizzo.
    [many] Si cancellano { $count } di indirizzi.
   *[other] Si cancellano { $count } indirizzi.
}
erase-contacts = { $count ->
    [one] Si cancella { $count } contatto, con telefono ed e-mail.
    [many] Si cancellano { $count } di contatti, con telefoni ed e-mail.
   *[other] Si cancellano { $count } contatti, con telefoni ed e-mail.
}
erase-links = I collegamenti ad aziende, persone, capogruppo e controllate vengono rimossi; quei clienti restano.
erase-history = I valori nella cronologia si cancellano. Resta che cosa è avvenuto, quando e per mano di chi.
erase-imports = Si cancellano anche i file delle importazioni concluse: possono contenere il cliente.
erase-stays = Il numero { $number } resta e non si usa mai più.
erase-rather = In dubbio? Un cliente inattivo non dà fastidio e torna con un clic.
erase-set-inactive = Rendi inattivo
erase-do = Elimina per sempre
erase-keep = Tieni il cliente
saved-erased = Cliente eliminato per sempre
