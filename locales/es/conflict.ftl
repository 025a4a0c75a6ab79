# Dos personas han cambiado lo mismo.
conflict-changed-by = { $name } ha cambiado estos datos { $when }.
conflict-changed = Estos datos se han cambiado { $when }.
conflict-choose = No se ha guardado nada de lo suyo. Elija en cada campo qué versión vale y guarde.
conflict-caption = Campos en que las dos versiones difieren
conflict-field = Campo
conflict-yours = La suya
conflict-theirs = Guardada entretanto
conflict-before = Antes: { $value }
conflict-save = Guardar esta elección
conflict-discard = Descartar lo mío
