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
