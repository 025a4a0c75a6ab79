# The frame around every page: menu, top bar, dialogs, toasts, errors.
skip-to-content = Skip to content
menu = Menu
menu-close = Close menu
menu-main = Main
menu-customers = Customers
menu-register = Register
menu-groups = Groups
menu-import = Import
menu-administration = Administration
menu-users = Users and roles
menu-settings = Settings
menu-account = My account
customer-new = New customer
kind-person = Person
kind-company = Company
new = New
search-hint = Name, VAT no., phone, card
theme = Theme
theme-device = Device
theme-light = Light
theme-dark = Dark
sign-out = Sign out
demo-label = Demonstration
demo-notice = Demonstration with invented data: do not enter anything real.
close = Close
edit = Edit
save = Save
cancel = Cancel
undo = Undo

palette = Search or run a command
palette-hint = Name, number, card … or > for commands
palette-recent = Recently opened
palette-here = On this page
palette-commands = Commands
palette-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
palette-nothing = Nothing found for “{ $typed }”
palette-theme-device = Theme as on the device
palette-theme-light = Light theme
palette-theme-dark = Dark theme

keys-title = Keyboard shortcuts
keys-everywhere = Everywhere
keys-search = Search
keys-this = This list
keys-close = Close the topmost thing
keys-lists = Lists
keys-rows = Next or previous row
keys-tick = Tick the row
keys-tick-range = Tick all rows since the last one ticked
keys-open = Open
keys-open-tab = Open in a new tab
keys-filter = Filter
keys-views = Saved views
keys-pages = Previous or next page
keys-sheet = Customer
keys-tabs = Tabs
keys-neighbours = Previous or next customer
keys-back = Back to the list
keys-forms = Forms
keys-picker = Open the list or calendar of a field

leave-title = Leave without saving?
leave-text = What you changed in this form will be lost.
leave-leave = Leave
leave-stay = Stay

toast-offline = No connection, nothing was saved. Try again.
toast-failed = Something went wrong, nothing was saved. Try again.
toast-copied = Copied
toast-restored = What you had typed is back in the form
saved-nothing-yet = Your session had ended: nothing is saved yet. Check the form and save again.

error-required = Please fill this in
error-characters = Contains characters that cannot be typed
error-too-long = { $most ->
    [one] At most one character
   *[other] At most { $most } characters
}
error-choice = Please choose one of the list
error-at-field = { $field }: { $message }
errors-to-fix = { $count ->
    [one] One thing to fix before saving
   *[other] { $count } things to fix before saving
}

error-code = Error { $status }
error-reference = If you report this, give the number { $id }.
error-to-register = To the register
error-sign-in-title = Please sign in
error-sign-in-text = Your session has ended.
error-forbidden-title = Your role does not allow this
error-forbidden-text = An administrator can change what your role may do, or do it for you.
error-forged-title = This form cannot be accepted
error-forged-text = It does not come from a page of this session. Open the page again and send it from there.
error-not-found-title = There is nothing here
error-not-found-text = The address may be mistyped, or what it showed was deleted. Numbers are never used again.
error-method-title = This address takes no such request
error-method-text = Go back and use the buttons of the page.
error-bad-request-title = The request could not be understood
error-bad-request-text = Go back, load the page again and repeat what you did.
error-conflict-title = Somebody was quicker
error-conflict-text = What you were changing has changed meanwhile. Nothing of yours was saved: load the page again and compare.
error-resumed-title = Nothing was done
error-resumed-text = Your session had ended before this was sent. Open the page again and repeat what you did.
error-already-sent-title = This form was already sent
error-already-sent-text = It was saved the first time with other contents. Open what was saved and change it there.
error-already-sent-link = Open what was saved
error-too-large-title = That is too large
error-too-large-text = Send less text or a smaller file.
error-too-many-title = Too many requests
error-too-many-text = Wait a few seconds and try again.
error-unavailable-title = The database does not answer
error-unavailable-text = Nothing was saved. Try again in a few seconds; if it lasts, tell whoever runs the program.
error-internal-title = Something went wrong
error-internal-text = Nothing was saved. Try again; if it happens again, report it.

offline-title = No connection
offline-text = Clientela cannot be reached, and nothing was saved. Check the connection, then try again.
offline-again = Try again
