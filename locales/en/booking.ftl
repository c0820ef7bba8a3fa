### Booking an appointment, one question at a time. The title names no service: it stands in the history of a phone.


## Choosing what to talk about

booking-title = Book an appointment
booking-lead = Choose what you need. Booking is free, and you need no account.
booking-not-sure = Not sure what to choose?
booking-talk-hint = You do not have to say what it is about.
booking-by-need = Or choose what it is about
booking-have-one = I already have an appointment

## Around every step. $step and $of are numbers.

booking-step = Step { $step } of { $of }
booking-chosen = What you have chosen
booking-start-again = Choose something else

## Where

booking-place-question = Where would you like to come?
booking-place-any = Any place
booking-place-any-hint = You see all free times, each with its place.
booking-place-centre-hint = If you are staying there: our counsellor comes to you

## In which language

booking-language-step = Your language
booking-language-question = In which language would you like to talk?
booking-language-spoken = We have counsellors who speak it
booking-language-interpreted = With an interpreter
booking-language-open = We look for an interpreter
booking-interpreter-question = May an interpreter help?
booking-interpreter-no = No, only somebody who speaks my language
booking-interpreter-yes = Yes, if it is needed
booking-interpreter-hint = There are more times to choose from then. If you speak another language, tell us later under “What should we prepare for you?”.

## Wishes. The answers are repeated on later pages, each by itself.

booking-wish = I have a wish
booking-wish-hint = Only if it matters to you. You then see the times at which it can be so. We keep your wish encrypted.
booking-wish-any = It does not matter
booking-wish-gender = With whom would you like to talk?
booking-wish-woman = With a woman
booking-wish-man = With a man
booking-wish-steps = Which way in do you need?
booking-wish-steps-any = Steps are no problem
booking-wish-step-free = A way in without steps
booking-wish-way = How shall we meet?
booking-wish-on-site = In person
booking-wish-video = By video
booking-wish-phone = By phone
booking-wish-by = If an interpreter is needed, how should they take part?
booking-wish-by-room = Interpreter in the room
booking-wish-by-video = Interpreter by video

## When

booking-time-question = Which day and time suit you?
booking-time-hint = The soonest comes first. All times are Romanian time.
booking-time-more = More days
booking-time-soonest = Back to the soonest days
booking-time-none = There is no free time now
booking-time-none-text = New times are added and others become free: look again tomorrow.
booking-time-other-place = Choose another place
booking-time-ways = But like this there are free times:
booking-time-interpreter-open = We do not have an interpreter for this language everywhere. You can choose a time all the same: if nobody who speaks it is there then, we look for an interpreter.
booking-way-first = First free time: { $time }
booking-way-interpreter = With an interpreter
booking-way-any-gender = With a woman or a man
booking-way-steps = Also where there are steps
booking-way-by-any = With the interpreter in the room or by video
booking-way-nothing = Anywhere, with an interpreter if needed, without wishes
booking-time-soonest-first = Soonest: { $time }
booking-time-count =
    { $count ->
        [one] { $count } free time
       *[other] { $count } free times
    }

## Who comes, and how to reach them

booking-details-question = What should we call you?
booking-name = The name you want to be called by
booking-name-hint = Any name you like. It does not have to be the one in your papers.
booking-contact = How can we reach you?
booking-contact-hint = You do not have to give anything here. If you do, we can tell you when something changes.
booking-contact-call = For a talk by phone we need your number. For a talk by video a phone number or an e-mail is enough.
booking-phone = Phone
booking-email = E-mail
booking-safe-question = Is it safe for us to contact you there?
booking-safe-hint = Think of who else can read or answer there.
booking-safe-no = No, or I am not sure
booking-safe-yes = Yes, it is safe
booking-remind = Remind me before the appointment
booking-remind-hint = Without this tick we send nothing.
booking-needs = What should we prepare for you?
booking-needs-hint = For example: another language, a way in without steps, a woman to talk to, a child with you. You do not have to say why you come.
booking-who-sees = Reception sees the name and the time. Your name, contact and wishes are kept encrypted and are deleted 30 days after the visit.

## Checking before booking. $what is one of the lines, such as the time.

booking-check-question = Is everything right?
booking-check-lead = Nothing is booked yet.
booking-change = Change
booking-change-what = Change: { $what }
booking-book = Book this appointment
booking-line-service = Service
booking-line-place = Place
booking-line-time = Day and time
booking-line-length = Length
booking-line-language = Language
booking-line-interpreter = Interpreter
booking-line-wishes = Wishes
booking-line-name = Name
booking-line-contact = Contact
booking-line-needs = To prepare
booking-contact-none = None: we do not contact you
booking-contact-safe = It is safe to contact you there
booking-contact-unsafe = We do not contact you there
booking-contact-remind = We send you a reminder
booking-needs-none = Nothing in particular
booking-wishes-none = None

## While the time is kept. $time is a clock time such as 10:42.

booking-held = We keep this time for you until { $time }.
booking-held-longer = Keep it ten minutes longer
booking-held-gave-back = You can keep two times at once. We gave back the oldest one, so that somebody else can have it.

## When somebody was faster

booking-taken-title = This time has just been taken
booking-unfit-title = At this time it cannot be as you ask now
booking-taken-text = Nothing was booked. Everything you typed is still here. These times are the nearest:
booking-taken-none = Nothing was booked. Everything you typed is still here. Please choose another day.
booking-taken-others = Other days and times

## While the phone talks with the server

booking-loading = Looking for free times…
booking-sending = One moment, we are booking…
booking-lost = We cannot be reached right now
booking-lost-text = Perhaps the signal is weak. Everything you typed is still here. Trying again never books twice.
booking-retry = Try again
booking-busy = Your booking is being worked on
booking-busy-text = Please wait a moment and press the button again. Nothing is booked twice.

## What can be wrong, by field. First the sentences that fit any field.

booking-error-required = Please answer this
booking-error-malformed = We could not read this. Please write it again.
booking-error-unknown = We do not have this. Please choose from the list.
booking-error-too-long = This is too long. Please shorten it.
booking-error-too-short = This is too short
booking-error-bidi = This text holds an invisible sign that turns the writing around. Please type it again by hand.
booking-error-control = This text holds an invisible sign that we cannot keep. Please type it again by hand.
booking-error-service-required = Please choose what you need
booking-error-service-unknown = This service cannot be booked here. Please choose another.
booking-error-place-unknown = This service is not given at that place. Please choose from the list.
booking-error-start-required = Please choose a time
booking-error-start-malformed = We could not read this time. Please choose one below.
booking-error-start-past = This time is already over. Please choose a later one.
booking-error-start-not-existing = This hour does not exist on that day, because the clocks change. Please choose another.
booking-error-start-too-soon = This is too soon for us to prepare. Please choose a later time.
booking-error-start-too-far = This day cannot be booked yet. Please choose an earlier one.
booking-error-start-off-grid = Appointments do not begin at this minute. Please choose a time below.
booking-error-start-closed = Nobody is there at this time. Please choose another.
booking-error-start-not-free = This time is not free. Please choose another.
booking-error-language-required = Please choose a language
booking-error-way-not-offered = This service is given in person only. Please choose another way.
booking-error-way-no-contact = So that we can call you, please write your phone number. For a talk by video an e-mail is enough, too.
booking-error-name-required = Please write the name you want to be called by
booking-error-name-too-long = The name is too long. Please write at most 80 letters.
booking-error-name-malformed = Please write a name with at least one letter
booking-error-phone-too-short = This phone number has too few digits
booking-error-phone-too-long = This phone number has too many digits
booking-error-phone-malformed = This is not a phone number. Please write digits only, for example 07… or +40…
booking-error-email-malformed = This is not an e-mail address. It needs an @ and a dot after it.
booking-error-remind-no-contact = To be reminded, please give a phone number or an e-mail
booking-error-remind-unsafe-contact = We remind you only where contact is safe for you. Say that it is safe, or take the tick away.
booking-error-needs-too-long = This is too long. Please write at most 500 letters.
booking-error-note-too-long = This is too long. Please write at most 500 letters.
booking-error-idem = This page was sent before with other answers. Please look at them and book again.
