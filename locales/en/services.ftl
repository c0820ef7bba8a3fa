### The directory of help: the list with its filters, and the page of one kind of help.

services-title = What help there is
# Shown by the browser instead of a title that is nobody's business.
services-neutral = Help
services-lead = Choose what is closest, or search in your own words. You can read everything without saying who you are.

## The filters

services-search = Search in your own words
services-search-button = Search
services-filters = More filters
services-need = What you need
services-city = City
services-status = Your situation
services-speaks = Language you speak
services-any = Any
services-open = Open now
services-show = Show
services-chosen = Chosen
# $name is a filter that was chosen: a need, a city, a language
services-remove = Remove: { $name }
services-clear = Remove all
# $value is something in the address that is no filter of ours
services-left-out = We do not know “{ $value }”, so we left it out.
services-count =
    { $count ->
        [one] { $count } kind of help
       *[other] { $count } kinds of help
    }
services-nothing = Nothing fits all of this
services-nothing-text = Remove a filter, search the whole site, or ask a counsellor. You do not have to say what it is about.
services-nothing-search = Search the whole site

services-status-asylum-seeker = I asked for asylum
services-status-refugee = I have refugee status
services-status-subsidiary-protection = I have subsidiary protection
services-status-temporary-protection = I have temporary protection
services-status-residence-permit = I have a residence permit
services-status-no-papers = I have no valid papers
services-status-detained = I am held in a centre
services-status-romanian-citizen = I am a Romanian citizen

services-kinds = Kinds of help
services-kind-counselling = Talks and counselling
services-kind-everyday = Everyday life
services-kind-language = Romanian language
services-kind-movement = Travel to another country
services-kind-return = Going back to your country
services-kind-protection = Help after force or exploitation
services-kind-citizens = For Romanian citizens
services-kind-visa = Visas for other countries
services-kind-community = Meeting people

## Short words beside an entry

services-badge-free = Free
services-badge-paid = Paid
services-badge-book = Book here
services-badge-languages = Languages to be confirmed
services-badge-place = Place to be confirmed

## The page of one kind of help: what to do

services-book = Book a time
services-book-talk = Book a talk with a counsellor
services-book-neutral = The booking says only “Counselling”. You do not have to say what it is about.
services-book-first = It begins with a talk. A counsellor tells you what is possible today.

## Short labelled lines

services-facts = In short
services-who = For whom
services-how = How to come
services-way-book = Book a time here
services-way-talk = Book a talk here
services-way-walk-in = Come without an appointment
services-way-phone = Call the office
services-way-centre-visit = In a centre: ask the staff for our counsellor
services-where = Where
services-where-centres = In these centres, our counsellor visits
services-when = When
services-when-centres = In the centres: the days of the visits are to be confirmed by the office.
services-length = How long
services-languages = Languages
services-interpreter = You can ask for an interpreter when you book.
services-bring = What to bring
services-bring-note = Come even if you do not have all of this.
services-cost = Cost
services-cost-free = Free
services-cost-paid = Paid. How much is to be confirmed by the office.
services-unconfirmed = To be confirmed by the office
services-phone-unconfirmed = phone number to be confirmed by the office

## The rest

services-what = What you can get
services-next = What happens next
services-good = Good to know
services-elsewhere = Who else can help
services-contact-free = Free call
services-contact-always = day and night
services-contact-unconfirmed = How to reach them: to be confirmed by the office
services-contact-published = These numbers are from public sources. The office is still to confirm them.
services-figures = In figures
services-percent = { $value }%
# $share: 28 %. $people: 1,500. $years: 2017–2019
services-figure-part = { $share } of about { $people } people had this help in { $years }. One person could have several kinds of help.
services-figure-source = Source: { $source }
services-programme = Programme
# $sources: citations, as they are printed
services-checked = Text last checked on { $date } against: { $sources }.
services-not-confirmed = The office has not confirmed it yet.
