# Groups of customers and their discounts.
groups-caption = Groups by name
groups-none = No groups yet
groups-none-text = A group gathers customers who get the same discount.
group-new = New group
group-create = Create group
group-name = Name
group-name-taken = Another group is called so
group-members = Members
group-members-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
group-members-caption = Members by name
group-members-none = Nobody is in this group yet. A customer is put into it on the customer’s own page.
group-discount = Discount
group-no-discount = No discount
group-discount-help = Applies by itself to every new order of a member.
group-discount-change = Change discount
group-discount-never = This group has never given a discount.
group-discount-holds = It is this already on that day, and becomes { $percent } on { $day }. To keep it, enter it from { $day }.
group-percent = Percent
group-percent-hint = 0 to 100, at most two decimals
group-percent-too-high = At most 100 percent
group-valid-from = Valid from
group-from-past = It can begin today at the earliest: what was ordered before keeps its discount
group-reason = Reason
group-reason-hint = Stays in the history of the discount
group-changes = Changes of the discount, the latest day first
group-change-state = State
group-change-coming = Coming
group-change-in-force = In force
group-change-past = Past
group-change-replaced = Replaced
group-change-by = Entered by
group-next = Next change
group-next-from = { $percent } from { $day }
group-from-day = from { $day }
group-rename = Rename
group-delete-title = Delete { $name }?
group-delete-members = { $count ->
    [one] { $count } customer is in this group.
   *[other] { $count } customers are in this group.
}
group-delete-first = It can be deleted once they are moved.
group-move-to = Move all to
group-to-none = No group
group-has-members = Choose where the members go
group-delete-what = The group disappears from every list for good. What was written while it existed keeps its name.
group-delete-do = Delete the group
group-move-and-delete = Move all and delete the group
group-keep = Keep the group
saved-group = Group saved
saved-group-new = Group created
saved-group-discount = Discount saved
saved-group-deleted = Group deleted
