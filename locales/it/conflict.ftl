# Due persone hanno modificato la stessa cosa.
conflict-changed-by = { $name } ha modificato questi dati { $when }.
conflict-changed = Questi dati sono stati modificati { $when }.
conflict-choose = Nulla di ciò che hai scritto è stato salvato. Scegli per ogni campo la versione che vale, poi salva.
conflict-caption = Campi in cui le due versioni sono diverse
conflict-field = Campo
conflict-yours = La tua
conflict-theirs = Salvata nel frattempo
conflict-before = Prima: { $value }
conflict-save = Salva questa scelta
conflict-discard = Scarta le mie modifiche
