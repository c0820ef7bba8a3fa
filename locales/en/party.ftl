### Appointments that belong together: of a family, or of a series.

## For the person

party-title = All appointments
party-booked = All appointments are booked
party-codes-lead = Keep these two numbers. With them you can see, move or cancel all the appointments. Each appointment also has its own number; the PIN is the same for all. The PIN is shown only now.
party-reference = Number for all
party-list = The appointments
party-open = Open this appointment
party-of-family = This appointment was booked together with others.
party-of-series = This appointment is one of a series.
party-see-all = See all of them
party-move-hint = To move an appointment, open it. The others stay as they are.
party-cancel = Cancel all
party-cancel-check = Cancel all appointments?
party-cancel-lead = This cancels all the appointments that are still to come. Somebody else can take their times. For ten minutes you can take back those that are still free.
party-cancel-yes = Yes, cancel all
party-keep = No, keep them
party-undo-until = Cancelled by mistake? Until { $time } you can take back what you cancelled.
party-undo = Take back
party-undo-taken = Somebody else has these times now. You can book new ones.
party-cancelled = Cancelled
party-name = Name of person { $number }

## For the staff

party-staff-family = together
party-staff-series = series
party-staff-group = Visits that belong together
party-staff-people = How many people
party-staff-together = How they come
party-staff-at-once = at the same time
party-staff-in-turn = one after the other
party-staff-repeat = Repeat this visit
party-staff-repeat-text = The same day of the week, the same time, under one number. First look at the dates; nothing is booked until you say so.
party-staff-every = How often
party-staff-every-1 = every week
party-staff-every-2 = every two weeks
party-staff-every-4 = every four weeks
party-staff-visits = Visits in all, with this one
party-staff-look = Show the dates
party-staff-dates = The dates. Nothing is booked yet.
party-staff-taken = This time is taken.
party-staff-closed = Nobody works then, or the office is closed.
party-staff-impossible = This time cannot be booked.
party-staff-as-planned = { $time }, as planned
party-staff-instead = instead: { $time }
party-staff-leave-out = leave out
party-staff-book = Book these visits
party-staff-done = The visits are booked
party-staff-done-text = Tell the person this number. It opens all the visits, with the PIN that they have already.
party-staff-series-over-horizon = The last visit lies beyond the days that can be booked. Choose fewer visits, or a shorter interval. Nothing was booked.
party-staff-range = Choose between 2 and 12 visits, and at least one date.
party-staff-overlap = Two of the chosen times are too close to each other. Nothing was booked.
party-staff-gone = One of the chosen times is not free any more. Nothing was booked. Please look at the dates again.
party-staff-of-family = Visits that a family booked together cannot be repeated. Book the series for each person.
