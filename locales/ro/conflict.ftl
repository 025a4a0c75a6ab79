# Două persoane au modificat același lucru.
conflict-changed-by = { $name } a modificat aceste date { $when }.
conflict-changed = Aceste date au fost modificate { $when }.
conflict-choose = Nimic din ce ați scris nu a fost salvat. Alegeți la fiecare câmp versiunea care rămâne, apoi salvați.
conflict-caption = Câmpurile în care cele două versiuni diferă
conflict-field = Câmp
conflict-yours = A dumneavoastră
conflict-theirs = Salvată între timp
conflict-before = Înainte: { $value }
conflict-save = Salvează alegerea
conflict-discard = Renunță la modificările mele
