### Finding, showing, moving and cancelling an appointment, with its number and PIN.


## Finding it

appointment-title = My appointment
appointment-find-lead = With your appointment number and your PIN you can see your appointment, move it or cancel it.
appointment-reference = Appointment number
appointment-reference-hint = 10 digits. Spaces do not matter.
appointment-pin = PIN
appointment-pin-hint = 8 digits
appointment-find = Show my appointment
appointment-lost-codes = You no longer have the number or the PIN? Come to the place of your appointment or ask there. Nobody can look them up from outside.
appointment-book-one = Book an appointment
appointment-error-reference-required = Please write your appointment number
appointment-error-pin-required = Please write your PIN
appointment-error-not-found = We find no appointment with this number and this PIN. Please look at both again.
appointment-error-too-many = There were several wrong tries with this number. Please wait 15 minutes and try again. Your appointment stays as it is.
appointment-error-overloaded = Many people are asking at the same time. Please try again in a moment.

## Just booked

appointment-booked = Your appointment is booked
appointment-codes-lead = Keep these two numbers. With them you can see, move or cancel the appointment. The PIN is shown only now.
appointment-keep = Write them down, take a photo or print this page. You need nothing else: no e-mail, no confirmation.

## The appointment

appointment-upcoming = You are expected
appointment-when = Day and time
appointment-where = Where
appointment-address-unknown = The address is to be confirmed by the office.
appointment-what = What for
appointment-language = Language
appointment-with-interpreter = with an interpreter
appointment-interpreter-open = the office is still looking for an interpreter
appointment-wished = What you wished
appointment-name = Name
appointment-bring = Please bring, if you have it
appointment-bring-late = Come even if something is missing.
appointment-at-reception = At reception your appointment number is enough. You do not have to say why you come.
appointment-calendar = Add to the calendar of this phone
appointment-calendar-hint = In the calendar it is called only “Appointment”.
appointment-calendar-summary = Appointment
appointment-move = Move it to another time
appointment-cancel = Cancel it
appointment-leave = Leave this page
appointment-leave-hint = This page stays open for ten minutes on this phone. On a shared phone, leave it when you are done.

## Where it stands

appointment-cancelled = This appointment is cancelled
appointment-cancelled-undo = Cancelled by mistake? Until { $time } you can take it back.
appointment-undo = Take it back
appointment-past = This appointment is over
appointment-arrived = You have arrived. Please wait until you are called.
appointment-missed = We did not meet at this time
appointment-again = Book another appointment
appointment-closing = We cannot receive you at this time. Please look at what we propose instead.
appointment-closing-answer = See and answer
appointment-closing-call = We cannot receive you at this time. We will call you if we have your number. You can also choose another time here yourself.

## Moving. $from and $to are days with times.

appointment-move-question = Which other time suits you?
appointment-move-now = Your appointment now: { $time }
appointment-move-keep = It stays yours until the new time is booked.
appointment-move-check = Move your appointment?
appointment-move-from = Until now
appointment-move-to = New
appointment-move-yes = Yes, move it
appointment-move-no = No, keep it as it is
appointment-moved-taken = Your appointment stays where it was. This time has just been taken; these are the nearest:
appointment-moved-taken-none = Your appointment stays where it was. This time has just been taken. Please choose another.

## Cancelling and taking back

appointment-cancel-check = Cancel your appointment?
appointment-cancel-lead = Somebody else can then have this time. For ten minutes you can take it back, if it is still free.
appointment-cancel-yes = Yes, cancel it
appointment-undo-taken = We could not take it back: the time has been taken. These are the nearest:
appointment-undo-taken-none = We could not take it back: the time has been taken. You can book another.
appointment-error-visit-not-now = This can no longer be done with this appointment. You see below how it stands.
appointment-error-visit-past = The appointment has already begun, so it can no longer be moved or cancelled here.
appointment-error-visit-too-late = The ten minutes are over. The appointment stays cancelled, but you can book another.

## This phone is told. Shown only to people who hold the visit; the phone itself then says no more than the title and the body.

appointment-phone = Be told on this phone
appointment-phone-text = If this phone is yours alone, it can ring before your appointment and when something changes. It will only say “You have a message”: no name, no place, no reason.
appointment-phone-mine = This phone is mine: tell me here
appointment-phone-shared = If others use this phone too, leave this off.
appointment-phone-denied = This phone does not allow messages from this site. You can change that in the settings of the browser.
appointment-phone-failed = That did not work on this phone. Your appointment stays as it is.
appointment-phone-on = Your phone is told
appointment-phone-on-text = It rings before your appointment and when something changes, and says only “You have a message”.
appointment-phone-stop = Stop telling the phone
appointment-phone-title = You have a message
appointment-phone-body = Touch to read it.
