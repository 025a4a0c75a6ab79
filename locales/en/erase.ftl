# Deleting a customer for good.
erase-title = Delete { $name }?
erase-crumb = Delete
erase-for-good = The customer disappears from the register, from search and from exports for good. This cannot be undone.
erase-what = Erased: name, tax identifiers, bank details, notes and everything else on the sheet.
erase-addresses = { $count ->
    [one] Erased: { $count } address.
   *[other] Erased: { $count } addresses.
}
erase-contacts = { $count ->
    [one] Erased: { $count } contact, with phone and e-mail.
   *[other] Erased: { $count } contacts, with phones and e-mails.
}
erase-links = Its links to companies, persons, parent and subsidiaries are removed; those customers stay.
erase-history = The values in its history are erased. That something was changed, when and by whom, stays.
erase-imports = Finished import files are erased too: they may hold the customer.
erase-stays = The number { $number } stays and is never used again.
erase-rather = Not sure? An inactive customer is out of the way and comes back with one click.
erase-set-inactive = Set inactive instead
erase-do = Delete for good
erase-keep = Keep the customer
saved-erased = Customer deleted for good
