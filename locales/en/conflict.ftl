# Two people changed the same thing.
conflict-changed-by = { $name } changed this { $when }.
conflict-changed = This was changed { $when }.
conflict-choose = Nothing of yours was saved. Choose for each field what holds, then save.
conflict-caption = Fields in which the two versions differ
conflict-field = Field
conflict-yours = Yours
conflict-theirs = Saved meanwhile
conflict-before = Before: { $value }
conflict-save = Save this choice
conflict-discard = Discard mine
