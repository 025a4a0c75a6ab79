# Sign-in, own account, users and roles.
sign-in-title = Sign in
sign-in-remember = Stay signed in on this device
sign-in-wrong = E-mail or password is wrong
sign-in-paused-minutes = { $minutes ->
    [one] Too many attempts: sign-in pauses for one minute
   *[other] Too many attempts: sign-in pauses for { $minutes } minutes
}
sign-in-paused-hours = { $hours ->
    [one] Too many attempts: sign-in pauses for one hour
   *[other] Too many attempts: sign-in pauses for { $hours } hours
}
sign-in-late = Your session has ended. Sign in again: what you had typed comes back, nothing is saved yet.
sign-in-demo = Try it as
sign-in-demo-password = The password of all four:
late-form-title = Nothing is saved yet
late-form-text = Your session had ended. Here is your form as you had typed it: check it and save again.
late-form-button = Back to my form
language = Language
user-email = E-mail
user-password = Password
password-show = Show password
password-common = Too easy to guess: this is a common password or a simple pattern
password-names = Too easy to guess: apart from names and words of this program there is too little left

role-administrator = Administrator
role-manager = Manager
role-accountant = Accountant
role-support = Support
role-administrator-hint = Everything; alone users and settings
role-manager-hint = All but users and settings
role-accountant-hint = Customers, all money, import and export
role-support-hint = Customers, addresses, contacts and notes; no money
capability-own-account = One's own account: password, language, sessions
capability-read-customers = See customers, their addresses, contacts and history
capability-edit-customers = Add and change customers, addresses, contacts, notes and status
capability-read-accounting = See the Accounting section: account number, terms, limit, IBAN
capability-edit-accounting = Change the Accounting section, but for the credit limit
capability-set-credit-limit = Change the credit limit
capability-manage-groups = Make, change and delete groups and put customers into them
capability-erase-customers = Delete customers for good
capability-import-customers = Import customers from a file
capability-manage-users = Add, change and disable users
capability-manage-settings = Change the settings of the business
roles-title = What each role may do
roles-own = Your role:
roles-right = Right
yes = Yes
no = No
menu-roles = Roles

account-about = About me
account-email-hint = You sign in with it; an administrator can change it
language-of-browser = As the browser
password-current = Current password
password-new = New password
password-hint = At least 15 characters; several words are easiest to remember
password-change = Change password
password-ends-sessions = Signs you out everywhere else
password-wrong = This is not your password
password-set-title = Choose your password
password-set = Set password
sessions = Where you are signed in
sessions-caption = Sessions, the last used first
sessions-end-others = Sign out everywhere else
session-device = Device
session-seen = Last used
session-since = since
session-now = now
session-own = This one
session-end = Sign out
session-unknown = Unknown browser
actions = Actions
saved-account = Account saved
saved-password = Password changed
saved-sessions = Signed out there

users = Users
user-new = New user
user-add = Add user
user-name = Name
user-email-hint = Signs in with it
user-email-taken = Another user signs in with this address
user-role = Role
user-state = State
user-active = Active
user-invited = No password yet
user-disabled = Disabled
user-you = You
user-your-password = Your own password
user-your-password-hint = Asked again when it was last given more than ten minutes ago
user-role-ends-sessions = Another role signs the user out everywhere
user-link-follows = You then get a link to hand over; it is good for 72 hours
user-last-administrator = This is the last administrator: make somebody else one first
user-access = Access
user-demo-stays = A user of the demonstration keeps e-mail, role and password: the sign-in page counts on them.
user-access-hint = A new password link works once, for 30 minutes. Who is disabled is signed out at once; the history keeps the name.
user-new-link = New password link
user-sign-out = Sign out everywhere
user-disable = Disable
user-enable = Enable again
user-link-title = Link for a password
user-link-hand = Hand this link to { $name }.
user-link-until = It works once, until
user-link-copy = Copy link
user-link-once = It is shown only now. If it gets lost, make a new one on the user's page.
user-link-done = Done
saved-user = User saved
