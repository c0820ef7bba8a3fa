### Privacy, in plain words: what is kept, what is not, who sees it, and the rights of the reader.

## The top of the page

privacy-title = Your privacy
privacy-lead = You can read everything here without saying who you are. We keep something only if you book an appointment or post an event, and then as little as we can.

## What is kept when somebody books

privacy-kept-title = What we keep when you book
privacy-kept-name = The name you want to be called by. It does not have to be the one in your papers.
privacy-kept-contact = A phone number or an e-mail, only if you want to. We write to you only if you asked for it.
privacy-kept-message = A message to you travels through the phone or e-mail company.
privacy-kept-visit = The service, the place, the day and time, the language, and whether you need an interpreter or anything else for the visit.
privacy-kept-note = What you write to us in the note, if you write anything.
privacy-kept-sealed = Your name, contact and note are encrypted. Someone who stole the database could not read them.
privacy-kept-until = We delete them 30 days after the day of the visit, also when you cancelled it.

## What is kept of somebody who posts an event

privacy-events-title = If you post an event
privacy-events-public = Everyone sees the event and the name of its organiser as you write it. It does not have to be your full name.
privacy-events-contact = Your phone number or e-mail is encrypted. Only the staff who read events see it, to ask you about yours.
privacy-events-until = We delete it 30 days after the last day of the event. An event that was not approved is deleted after 30 days too.

## What is not kept

privacy-not-title = What we do not keep
privacy-not-account = You do not make an account, and this site does not ask for your papers.
privacy-not-address = We do not write your IP address, the number by which your phone is connected to the internet, into our records.
privacy-not-trackers = We do not track you, and there is no advertising.
privacy-not-others = The pages fetch nothing from other sites. We do not sell your data or hand it to others.

## The check for voluntary return

privacy-check-title = The check for voluntary return
privacy-check-text = Your answers stay on this phone. They are not sent, not kept, not in the address of the page and not in your appointment. When you close the page, they are gone.
privacy-check-decides = The check decides nothing. You decide, after talking with a counsellor.

## Who in the office sees what

privacy-staff-title = Who sees what you write
privacy-staff-text = Each member of staff sees only what they need for their work.
privacy-staff-desk = Reception sees the name you chose and the time. For sensitive topics it reads only “Counselling”.
privacy-staff-audit = It is noted which member of staff opened or changed an appointment, without your name.

## Cookies

privacy-cookies-title = Cookies
privacy-cookies-what = A cookie is a small note that a site leaves on your phone. We have only three:
privacy-cookies-language = one remembers the language you chose;
privacy-cookies-visit = one keeps your appointment open for ten minutes after you book or open it;
privacy-cookies-hold = one keeps the time you chose while you fill in the form, and goes when you close the browser.
privacy-cookies-staff = People who work with us have one more, for signing in.

## A shared phone, and what the exit button can and cannot do

privacy-shared-title = If your phone is shared
privacy-shared-exit = The “Exit” button hides the page quickly and closes your appointment. It does not erase the history of the browser: someone who looks there can see that you were here.
privacy-shared-private = You can open the site in a private window, or delete the history if it is safe to do so.
privacy-shared-pin = Anyone who has your appointment number and PIN can see the appointment. Keep them safe.

## Rights under the GDPR

privacy-rights-title = Your rights
privacy-rights-lead = European law (GDPR) gives you these rights, whatever your status in Romania:
privacy-rights-see = to see what we keep about you;
privacy-rights-correct = to have us correct what is wrong;
privacy-rights-erase = to have us erase it before the 30 days are over.
privacy-rights-how = Tell a member of staff, and bring your appointment number and PIN. It is free.
privacy-rights-complain = If you think we have done wrong, you can complain to the Romanian data protection authority (ANSPDCP).
privacy-rights-no-harm = If you use these rights, you are helped just as before.

## Who is responsible; nothing here may be invented

privacy-responsible-title = Who is responsible
privacy-responsible-text = The organisation responsible for this data, its address, the person you can write to and the legal basis are to be confirmed by the office.
