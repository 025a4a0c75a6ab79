# Who may be in the register already.
alike-title = This customer might already exist
alike-identifier = Same tax number
alike-email = Same e-mail
alike-phone = Same phone
alike-reference = Same card reference
alike-external-id = Same key in another program
alike-name = Similar name, same city
alike-revive = Set active and open
alike-about = If it is somebody else, create the new customer. Nothing has been saved yet.
alike-anyway = Create anyway
alike-sheet-title = Might be the same customer
