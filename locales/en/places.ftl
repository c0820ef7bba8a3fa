### Offices and centres: the list, the page of each, and whether a place is open now.

places-title = Our places
places-lead = Offices where you can come, and centres where our counsellors visit.
places-offices = Our offices
places-custody = Custody centres
places-custody-about = Closed centres of the state. Our counsellors visit.
places-asylum = Centres for asylum seekers
places-asylum-about = Centres of the state. Our counsellors visit.
places-transit = Transit centre

## Whether a place is open. $time: 17:00. $day: Monday, or Monday 4 January when it is further away

places-state-open = Open until { $time }
places-state-opens-today = Closed, opens at { $time }
places-state-opens-tomorrow = Closed, opens tomorrow at { $time }
places-state-opens = Closed, opens { $day } at { $time }
places-state-appointment = By appointment
places-state-unknown = Hours not known, call

## The page of a place

places-book = Book a talk with a counsellor
places-facts = In short
places-address = Address
places-hours = Hours
places-phone = Phone
places-phone-published = Published in 2022, to be confirmed by the office
places-teams = Who is there
places-teams-visited = Who visits
places-team-iom = International Organization for Migration (IOM)
places-team-jrs = Jesuit Refugee Service (JRS)
places-unconfirmed = To be confirmed by the office
places-map = Show on the map of your phone
places-city = City
places-reach = How to reach a counsellor
places-what = What we do there
places-good = Good to know
places-week = Usual hours
places-weekday = Day
places-closed = Closed
places-today = today
places-hours-unknown = Nobody has told us the hours yet, so we do not guess. Please call first, or book a talk.
places-hours-unknown-centre = The days when our counsellor comes are to be confirmed by the office. Ask the staff of the centre.
places-coming = The days when our team comes
places-coming-text = The days can still change. If you have a booking, we will tell you.
places-hours-appointment = Please book before you come.
places-other-days = Holidays and other days with different hours
places-services = Help you can ask for here
places-checked = Text last checked on { $date } against: { $sources }.
places-not-confirmed = The office has not confirmed it yet.
