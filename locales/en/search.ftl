### Search over everything: services, places, programmes and the pages that are always there.

search-title = Search
search-lead = Write it in your own words, in any language of this site.
search-label = What are you looking for?
search-button = Search
# $query is what the person typed
search-results =
    { $count ->
        [one] { $count } result for “{ $query }”
       *[other] { $count } results for “{ $query }”
    }
search-nothing = Nothing found for “{ $query }”
search-nothing-text = Try one word only, or another word for the same thing. Or choose what is closest:
search-suggestions = Or choose what is closest
search-talk = Talk to a counsellor
search-talk-hint = If you cannot find it, ask us. You do not have to say what it is about.

## What a result is; a short word beside its title

search-kind-service = Help you can ask for
search-kind-place = Place
search-kind-programme = Programme
search-kind-page = Page

## Pages that are no entry of the directory. …-words: what people type to find them, divided by commas

search-page-emergency = Emergency numbers
search-page-emergency-about = Whom to call in danger, day and night, and what to say in Romanian.
search-page-emergency-words = emergency, 112, 119, danger, ambulance, police, fire, fire brigade, accident, violence, help now, phone numbers, save me
search-page-book = Book an appointment
search-page-book-about = Choose the help, the place and the time. It is free and needs no account.
search-page-book-words = book, booking, appointment, make an appointment, time, date, meeting, visit, free times
search-page-visit = My visit
search-page-visit-about = See your appointment, move it or cancel it, with its reference and PIN.
search-page-visit-words = my appointment, reference, PIN, cancel, move, change the time, reschedule, lost my number
search-page-check = Voluntary return: may it be for me?
search-page-check-about = A few questions about going back to your country. Your answers stay on this phone.
search-page-check-words = return check, eligibility, may I, conditions, questions, go back, go home, test, programme
search-page-return = Voluntary return
search-page-return-about = Help with the journey and the new start, if you want to go back to your country.
search-page-return-words = return, repatriation, going home, ticket home, AVRR, reintegration, go back to my country
search-page-services = All help
search-page-services-about = Everything that you can ask for, by need, city and language.
search-page-services-words = services, help, list, all services, support, what do you offer
search-page-places = Our places
search-page-places-about = Offices and centres, with what is known about their hours.
search-page-places-words = address, office, where, map, city, hours, opening hours, open, centre, near me
search-page-events = Events
search-page-events-about = Meetings, courses and celebrations near you.
search-page-events-words = events, meetings, calendar, activities, community, free time, celebration, this week
search-page-about = Who we are
search-page-about-about = The International Organization for Migration (IOM) and the Jesuit Refugee Service (JRS) in Romania, with their partners.
search-page-about-words = IOM, OIM, JRS, International Organization for Migration, Jesuit, organisation, migration, partners, about us, contact
search-page-privacy = Your privacy
search-page-privacy-about = What is kept about you, who can read it and when it is erased.
search-page-privacy-words = privacy, data, my data, personal data, GDPR, cookies, who can see, police, secret, erase
