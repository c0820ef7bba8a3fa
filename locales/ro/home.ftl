### The first page: what do you need?

## The top of the page: the question, and the field to search

home-title = De ce aveți nevoie?
home-lead = Totul aici este gratuit. Puteți citi tot fără să spuneți cine sunteți.
home-search = Căutați cu cuvintele dumneavoastră
home-search-button = Căutați

## The one thing to do when nothing else fits, and the title over the list of needs (need.ftl)

home-talk = Nu știți? Vorbiți cu cineva
home-talk-hint = Programați o discuție gratuită cu un consilier. Nu trebuie să spuneți despre ce este vorba.
home-needs = Alegeți ce se potrivește cel mai bine

## Four ways on, each with a short line

home-more = Tot aici
home-visit = Vizita mea
home-visit-hint = O vedeți, o mutați sau o anulați
home-emergency = Urgență
home-emergency-hint = La cine să sunați și ce să spuneți
home-places = Unde ne găsiți
home-places-hint = Birouri și centre
home-about = Cine suntem
home-about-hint = Pe cine ajutăm, cu cine, în ce programe

## What everybody may rely on

home-count = Pe acestea vă puteți baza
home-count-free = Ajutorul nostru este gratuit. Nimeni nu are voie să vă ceară bani.
home-count-private = Nu aveți nevoie de cont. Dumneavoastră hotărâți ce ne spuneți.
home-count-language = Puteți cere un interpret când faceți programarea.
home-count-papers = Puteți veni și dacă actele lipsesc sau au expirat.
