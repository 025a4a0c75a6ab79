# The tags of the business, a section of Settings.
tags-about = Tags are made by typing them at a customer or a contact. Here they are renamed, joined and deleted, and everybody who bears one follows.
tags-none = There are no tags yet.
tag-name = Name
tag-name-hint = At most 40 characters, no comma
tag-no-comma = A tag has no comma
tag-contacts = Contacts
tag-rename = Rename { $name }
tag-name-taken = There is a tag of this name
tag-taken = The tag { $name } is there already.
tag-join-who = { $count ->
    [one] { $count } customer would bear it instead.
   *[other] { $count } customers would bear it instead.
}
tag-join-who-contacts = { $count ->
    [one] { $count } contact would bear it instead.
   *[other] { $count } contacts would bear it instead.
}
tag-join-do = Join into { $name }
tag-join = Join into another tag
tag-join-about = Whoever bears this tag bears the other one; this one goes.
tag-into = Into
tag-borne = { $count ->
    [one] { $count } customer bears it.
   *[other] { $count } customers bear it.
}
tag-borne-contacts = { $count ->
    [one] { $count } contact bears it.
   *[other] { $count } contacts bear it.
}
tag-views = { $count ->
    [one] { $count } saved view filters by it and will show nobody.
   *[other] { $count } saved views filter by it and will show nobody.
}
tag-delete-title = Delete { $name }?
tag-delete-about = It is taken off everybody.
tag-delete-again = Meanwhile others bear it, as stated below. Nothing is deleted yet.
tag-delete-do = Delete the tag
tag-keep = Keep the tag
tag-long-view = A saved view that filters by this tag would become too long
tag-changing = This tag is being changed just now; try again in a moment
tag-changing-mark = Changing
saved-tag = Tag renamed
saved-tag-joined = Tags joined
saved-tag-deleted = Tag deleted
job-tag = Changing a tag
job-tag-done = The tag is changed
job-tag-failed = The tag is as it was
job-to-tags = To the tags
job-tag-gone = Somebody else changed the tag meanwhile.
job-tag-taken = Meanwhile another tag got the new name. You can join the two.
job-tag-long-view = { tag-long-view }.
