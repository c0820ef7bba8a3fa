### The waiting list: joining it, what is offered, and what the staff see of it.

## Joining

waiting-title = Waiting list
waiting-link = Tell me when a time is free
waiting-link-text = No time that suits you? You can wait for one.
waiting-lead = When a time is free, we offer it to one person at a time.
waiting-how-order = First come those whose need is most urgent, then those who have waited longest.
waiting-how-long = The time is yours alone for half an hour. We write only between 8 and 20, and at most three times a week.
waiting-how-keep = If you say no, or see it too late, you keep your place.
waiting-contact = How can we tell you?
waiting-contact-hint = Give a phone number or an e-mail. If it is not safe to write to you, give a number: we call.
waiting-from = From which day?
waiting-until = Until which day?
waiting-days-hint = Leave this empty if any day is fine.
waiting-join = Put me on the list
waiting-error-phone-no-contact = Please give a phone number, or an e-mail to which it is safe to write
waiting-error-date-malformed = We could not read this day. Please choose it again.
waiting-error-until-past = This day is over. Please choose a later one.
waiting-error-until-before-from = The last day is before the first one
waiting-joined = You are on the waiting list
waiting-codes-lead = Keep these two numbers. With them you can see your place or leave the list. If you take a time, they open your appointment. The PIN is shown only now.

## One’s own place

waiting-number = Your number
waiting-see-title = Your place in the waiting list
waiting-see-lead = With your number and your PIN you can see what is free for you, or leave the list.
waiting-see = Show my place
waiting-see-none = We found nothing under this number and PIN. Please look at both again.
waiting-see-later = Too many tries. Please wait a little and try again.
waiting-since = You have been on the list since { $day }.
waiting-told-message = We write to you when a time is free.
waiting-told-call = We call you when a time is free.
waiting-leave = Take me off the list
waiting-left = You are no longer on the list
waiting-left-text = You can join it again at any time.

## A time that is offered. $time is a clock.

waiting-offer = This time is free for you
waiting-offer-until = It is kept for you alone until { $time }.
waiting-accept = Yes, I take it
waiting-no = No, not this time
waiting-no-question = What shall we do?
waiting-no-choose = Choose what we shall do
waiting-no-keep = Keep my place in the list
waiting-no-keep-hint = We ask you again when another time is free.
waiting-no-leave-hint = We do not ask you any more. If you have an appointment, it stays.
waiting-accepted = The time is yours
waiting-accepted-text = It is your appointment now. Your number and your PIN open it.
waiting-declined = Thank you for telling us. You keep your place in the list.
waiting-late = This time is no longer kept for you
waiting-late-text = Its half hour is over. You keep your place in the list, and we ask you again.

## Beside an appointment

waiting-earlier = Tell me if an earlier time is free
waiting-earlier-text = Your appointment stays as it is until you say yes.
waiting-earlier-said = We tell you if an earlier time is free.
waiting-earlier-stop = Do not tell me any more

## For the staff. $time is a clock, $when a day and a clock.

waiting-staff-text = In the order in which people are asked. A free time is offered by itself; who cannot be written to is called.
waiting-staff-empty = Nobody is waiting
waiting-staff-who = Who
waiting-staff-what = For what
waiting-staff-days = Days
waiting-staff-waits = Waits since
waiting-staff-urgency = Urgency
waiting-staff-offers = Offers this week
waiting-staff-now = Now
waiting-staff-earlier = has a visit, wants an earlier one
waiting-staff-any-place = any place
waiting-staff-any-day = any day
waiting-staff-phone-only = call, do not write
waiting-staff-offered = Offered: { $when }, until { $time }
waiting-staff-call = Call and offer: { $when }, kept until { $time }
waiting-staff-accepts = Takes it
waiting-staff-declines = Does not want it
waiting-staff-missed = Not reached
waiting-staff-more = Change
waiting-staff-reason = Why
waiting-staff-set = Save urgency
waiting-staff-offer = Offer a time
waiting-staff-day = Day
waiting-staff-time = Time
waiting-staff-remove = Take off the list
waiting-staff-sure = Yes, take this person off
waiting-staff-done = Done
waiting-staff-error-changed = Somebody changed this line in between. Please look at it again.
waiting-staff-error-reason = Please choose the urgency and the reason
waiting-staff-error-start = Please give a day and a time
waiting-staff-error-hours = Offers are made between 8 and 20, in the hours that the person chose
waiting-staff-error-too-many = This person has had three offers this week. You can still call.
waiting-staff-error-too-late = This is too soon: nobody could come in time
waiting-staff-error-has-one = This person is being offered a time already
waiting-staff-error-not-wanted = This time is outside the days or the place that the person asked for
waiting-staff-error-taken = This time is not free
waiting-staff-error-gone = This offer is over
waiting-staff-calls = Offer a free time
waiting-urgency-ordinary = ordinary
waiting-urgency-soon = soon
waiting-urgency-urgent = urgent
waiting-reason-deadline = a date that cannot be missed
waiting-reason-safety = safety
waiting-reason-health = health
waiting-reason-care = a child, or somebody in need of care
waiting-reason-need = no place to sleep, nothing to eat
waiting-reason-settled = no longer urgent
