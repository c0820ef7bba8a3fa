### The pages behind the link in a message: whether somebody comes, and what shall be done if not.

reply-title = Your appointment
reply-question = Can you come?
reply-come = I come
reply-come-said = Thank you. We expect you.
reply-cannot = I cannot come
reply-call-said = We will call you on the number that you gave us.
reply-details = The place and everything else, with your number and PIN

reply-cannot-title = You cannot come
reply-cannot-lead = That is all right. It helps us to know it now: somebody else can have the time.
reply-what = What shall we do?
reply-other = Find another time
reply-other-hint = The old one stays yours until you have chosen.
reply-cancel = Cancel the appointment
reply-cancel-hint = For ten minutes you can take it back.
reply-call = Call me
reply-call-hint = On the number that you gave us.
reply-choose = Choose what we shall do
reply-back = Back, change nothing
reply-no-phone = We have no number to call you. Please choose another way.

reply-closed = This link no longer works
reply-closed-text = It works until the appointment is over. With your appointment number and PIN you can still see it.

reply-proposal-title = Your appointment needs another time
reply-proposal-old = It cannot take place then:
reply-proposal-new = We propose:
reply-proposal-until = We keep this time for you until { $when }.
reply-proposal-accept = That is fine
reply-proposal-other = See other times
reply-proposal-accepted = Thank you. This is your appointment.
reply-proposal-stands = Your appointment takes place as it was booked.
reply-proposal-gone = This time is no longer free. Please choose another one, or let us call you.
