# The tab Persons of a company, the companies of a person.
member-link-one = Link a person
member-link = Link
member-new = New person
member-new-hint = Becomes a customer of the register and belongs to this company from today.
member-none = No person belongs to this company yet.
member-past = { $count ->
    [one] { $count } former person
   *[other] { $count } former persons
}
member-edit = Edit { $name }
member-edit-term = Edit role and period
member-actions = Actions for { $name }
member-end = Leaves today
member-remove = Remove, linked by mistake
member-role = Role
member-role-hint = What the person does there
member-from = From
member-from-hint = The first day; empty if nobody knows
member-until = Until
member-until-hint = The last day; empty as long as it goes on
member-between = { $from } to { $until }
member-since = since { $from }
member-up-to = until { $until }
member-overlaps = This person already belongs to the company in this period
member-inactive = This person is inactive. Set it active first, on its own sheet.
member-ends-early = Before the first day
member-companies = Companies
member-belongs = Belongs to

saved-member = Role and period saved
saved-member-linked = Person linked
saved-member-new = New person linked
saved-member-ended = Person no longer belongs to the company
saved-member-removed = Link removed
