### Messages to people: neutral, without the name of a service or an organisation. An SMS fits into one part.

## By SMS. $date is a day with its month, $time a clock, $tail the last three digits of the number. Keep them short.

messages-sms-booked = Confirmed: { $date } at { $time }, number ending in { $tail }
messages-sms-moved = New time: { $date } at { $time }, number ending in { $tail }
messages-sms-elsewhere = New place: { $date } at { $time }, number ending in { $tail }
messages-sms-proposed = Your appointment ending in { $tail } will not take place
messages-sms-cancelled = Appointment cancelled: { $date } at { $time }, number ending in { $tail }
messages-sms-reminder = Appointment: { $date } at { $time }, number ending in { $tail }
messages-sms-offer = A time is free for you: { $date } at { $time }, number ending in { $tail }

## The same with a link behind it, where there is no room for the number.

messages-brief-booked = Confirmed: { $date }, { $time }
messages-brief-moved = New time: { $date }, { $time }
messages-brief-elsewhere = New place: { $date }, { $time }
messages-brief-reminder = Appointment: { $date }, { $time }
messages-brief-offer = Free for you: { $date }, { $time }

## By mail. $tail as above.

messages-subject = Your appointment
messages-subject-moved = Your appointment has another time
messages-subject-elsewhere = Your appointment has another place
messages-subject-proposed = Your appointment cannot take place
messages-subject-cancelled = Your appointment is cancelled
messages-subject-offer = A time is free for you
messages-mail-booked = Your appointment still stands:
messages-mail-moved = Your appointment has another day or another time:
messages-mail-elsewhere = Your appointment has another place. Day and time:
messages-mail-proposed = Your appointment cannot take place then:
messages-mail-cancelled = Your appointment is cancelled:
messages-mail-reminder = You have an appointment:
# $until is a clock: how long the time is kept.
messages-mail-offer = A time is free. It is kept for you until { $until }:
messages-number = The appointment number ends in { $tail }.
messages-answer = Can you come? Tell us here:
messages-manage = You can see it, move it or cancel it here, with the number and the PIN:
messages-again = You can choose another time here:
messages-proposal = We propose something else. You can see it and answer here:
messages-offer = Yes or no? Answer here:
messages-waiting = You can see your place in the waiting list here, with the number and the PIN:
messages-why = You get this message because you asked us to write to you about the appointment.
messages-why-offer = You get this message because you asked us to tell you of a free time.

## When to write to somebody

messages-hours = When may we write to you?
messages-hours-day = At any time, from 8 to 20
messages-hours-morning = In the morning, from 8 to 12
messages-hours-afternoon = In the afternoon, from 12 to 16
messages-hours-evening = In the evening, from 16 to 20
