### The first page: what do you need?

## The top of the page: the question, and the field to search

home-title = What do you need?
home-lead = Everything here is free. You can read it all without saying who you are.
home-search = Search in your own words
home-search-button = Search

## The one thing to do when nothing else fits, and the title over the list of needs (need.ftl)

home-talk = Not sure? Talk to someone
home-talk-hint = Book a free talk with a counsellor. You do not have to say what it is about.
home-needs = Choose what is closest

## Four ways on, each with a short line

home-more = Also here
home-visit = My visit
home-visit-hint = See it, move it or cancel it
home-emergency = Emergency
home-emergency-hint = Whom to call, and what to say in Romanian
home-places = Where we are
home-places-hint = Offices and centres
home-about = Who we are
home-about-hint = Whom we help, with whom, in which programmes

## What everybody may rely on

home-count = You can count on this
home-count-free = Our help is free. Nobody may ask you for money.
home-count-private = You need no account. You decide what you tell us.
home-count-language = You can ask for an interpreter when you book.
home-count-papers = You can come even if your papers are missing or expired.
