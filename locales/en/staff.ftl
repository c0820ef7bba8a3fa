## The pages for the people who work here: the frame, the door, accounts, the record of acts.
staff-portal = Liman for staff
staff-sections = Sections
staff-today = Day's list
staff-find = Find a visit
staff-book = Book for someone
staff-hours = Weekly hours
staff-days-off = Days off
staff-events = Events
staff-messages = Messages
staff-audit = Record of acts
staff-people = Accounts
staff-role-reception = reception
staff-role-counsellor = counsellor
staff-role-manager = manager
staff-role-administrator = administrator
staff-sign-in = Sign in
staff-sign-in-text = For the people who work here. If you are looking for help, go to the first page.
staff-first-page = First page
staff-sign-out = Sign out
staff-signed-out = You are signed out.
staff-name = Name
staff-name-hint = As it was entered when your account was made.
staff-password = Password
staff-wrong = The name and the password do not belong together. Check both and try again.
# $minutes is a whole number from 1 to 15.
staff-wait = { $minutes ->
    [one] Too many tries with this name. Try again in one minute.
   *[other] Too many tries with this name. Try again in { $minutes } minutes.
 }
staff-session-ended = You are no longer signed in
staff-session-ended-text = A session ends after 15 minutes without work and after 8 hours. What you sent last was not saved.
staff-refused = This is not part of your work here
staff-refused-text = If you need this page, ask an administrator for another role.
staff-form-old = This form is too old
staff-form-old-text = Nothing was saved. Open the page again and repeat the last step.
staff-set-up = Choose your password
staff-set-up-for = This link is for { $name }.
staff-set-up-text = At least 15 characters. Four or five words that only you would put together are good. Spaces are allowed.
staff-set-up-repeat = The same password again
staff-set-up-save = Save and sign in
staff-password-too_short = This password is shorter than 15 characters.
staff-password-too_long = This password is longer than 128 characters.
staff-password-guessable = This password is easy to guess. Leave out your name, the name of the house and simple rows.
staff-password-differs = The two passwords are not the same.
staff-link-dead = This link no longer works
staff-link-dead-text = A link works once, for 24 hours. Ask an administrator for a new one.
staff-people-text = A new account begins with a one-time link, made here or on the server with “liman staff add”.
staff-people-role = Role
staff-people-place = Office
staff-people-any-place = several offices
staff-people-state = State
staff-people-acts = Acts
staff-people-active = active
staff-people-waiting = waits for its password
staff-people-disabled = disabled
# $count is a whole number.
staff-people-sessions = { $count ->
    [one] one open session
   *[other] { $count } open sessions
 }
staff-people-disable = Disable
staff-people-enable = Enable
staff-people-end = End sessions
staff-people-new-link = New link
staff-people-self = This is you.
staff-people-add = Add an account
staff-people-added = The account is made
staff-people-link-text = Give this link to { $name } in person. It is shown only now, works once, and for 24 hours.
staff-people-taken = Somebody already has this name.
staff-people-gone = There is no such account.
staff-people-own = You cannot disable your own account.
staff-people-name-wrong = Write the name with at least one letter, in at most 80 characters.
staff-people-role-wrong = Choose a role.
staff-people-done = Done.
staff-audit-text = The newest acts first. Names of visitors and what they told us are never in the record.
staff-audit-when = When
staff-audit-who = Who
staff-audit-what = What
staff-audit-object = On what
staff-audit-public = a visitor
staff-audit-system = the system
staff-audit-empty = There is nothing in the record yet.
## Acts as the record names them, each after the name of the one who did it.
staff-act-staff-add = made an account
staff-act-staff-new_link = made a new set-up link
staff-act-staff-set_password = chose a password
staff-act-staff-sign_in = signed in
staff-act-staff-sign_in_refused = could not sign in
staff-act-staff-sign_out = signed out
staff-act-staff-disable = disabled an account
staff-act-staff-enable = enabled an account
staff-act-staff-end_sessions = ended all sessions
