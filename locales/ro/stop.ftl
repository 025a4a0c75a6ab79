# Whether one may sell to a customer.
section-stop = Blocare sau avertisment
section-edit-stop = Modificați blocarea sau avertismentul
stop-level = Nivel
stop-level-none = Niciunul
stop-level-warning = Avertisment
stop-level-stop = Blocare
stop-level-hint = Avertismentul apare oriunde se alege clientul; blocarea interzice vânzările noi.
stop-note = Motiv
stop-note-hint = Apare lângă numele clientului
stop-banner-stop = Blocare: fără vânzări noi către acest client.
stop-banner-warning = Avertisment.
stop-copy = Duplicați { $name }, care are un marcaj: { $level }.
stop-copy-open = Deschideți originalul
