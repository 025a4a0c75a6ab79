# Changing many customers at once.
bulk-title = Change many
bulk-heading = { $count ->
    [one] Change { $count } customer
   *[other] Change { $count } customers
}
bulk-text = What you leave as it is stays as it is. It can be taken back for 24 hours.
bulk-what = What to change
bulk-keep = Leave as it is
bulk-add-tags = Add tags
bulk-remove-tags = Take tags away
bulk-change = { $count ->
    [one] Change { $count } customer
   *[other] Change { $count } customers
}
bulk-nothing-chosen = Choose at least one thing to change.
bulk-list-changed = The list has changed meanwhile. Check the number above and confirm once more.
bulk-too-many = At most { $most } customers can be changed at once. Narrow the list with filters.
bulk-too-many-tags = Customers who would have more than { $most } tags: { $count }. Take some away first, or add fewer.
bulk-choice-gone = A group or another choice of yours was deleted meanwhile. Choose again.
bulk-waiting = The customers are being changed
bulk-undoing = The change is being taken back
bulk-failed = Nothing was changed
bulk-done = { $count ->
    [one] { $count } customer changed
   *[other] { $count } customers changed
}
bulk-done-some = { $count } customers changed, { $same } were so already
bulk-undone = { $count ->
    [one] The change of { $count } customer is taken back
   *[other] The change of { $count } customers is taken back
}
bulk-undone-some = Taken back for { $count } customers; { $kept } were changed since and stay as they are
bulk-undo-text = Undo gives each customer its old values back, where nobody changed them since. It is possible for 24 hours.
bulk-undo-late = This change can no longer be taken back.
bulk-back = Back to the list

# Taking customers out.
export-title = Export
export-heading = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
export-columns = Columns
export-everything = Everything
export-everything-text = All data of each customer; can be imported again
export-list = The columns of the list
export-list-text = Number, name and what the list shows
export-format = Format
export-kept = It is written down who exports what, and when.
export-ready = The workbook is ready. It is kept for a day.
export-fetch = Download the workbook
export-gone = The workbook is no longer kept. Export again.
export-erased = Meanwhile a customer of this export was deleted for good. Export again.
book-title = Address book
book-address = Address
book-print = Print it with your browser.
book-more = Only the first 5,000 are shown. Narrow the list, or export it.
