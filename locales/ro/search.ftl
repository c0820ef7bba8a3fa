### Search over everything: services, places, programmes and the pages that are always there.

search-title = Căutare
search-lead = Scrieți cu cuvintele dumneavoastră, în orice limbă a acestui site.
search-label = Ce căutați?
search-button = Căutați
# $query is what the person typed
search-results =
    { $count ->
        [one] Un rezultat pentru „{ $query }”
        [few] { $count } rezultate pentru „{ $query }”
       *[other] { $count } de rezultate pentru „{ $query }”
    }
search-nothing = Nu am găsit nimic pentru „{ $query }”
search-nothing-text = Încercați cu un singur cuvânt sau cu alt cuvânt pentru același lucru. Ori alegeți ce se potrivește cel mai bine:
search-suggestions = Ori alegeți ce se potrivește cel mai bine
search-talk = Vorbiți cu un consilier
search-talk-hint = Dacă nu găsiți, întrebați-ne. Nu trebuie să spuneți despre ce este vorba.

## What a result is; a short word beside its title

search-kind-service = Ajutor pe care îl puteți cere
search-kind-place = Loc
search-kind-programme = Program
search-kind-page = Pagină

## Pages that are no entry of the directory. …-words: what people type to find them, divided by commas

search-page-emergency = Numere de urgență
search-page-emergency-about = Pe cine să sunați când sunteți în pericol, zi și noapte, și ce să spuneți în română.
search-page-emergency-words = urgență, urgențe, 112, 119, pericol, ambulanță, salvare, poliție, pompieri, foc, accident, violență, ajutor acum, numere de telefon
search-page-book = Faceți o programare
search-page-book-about = Alegeți ajutorul, locul și ora. Este gratuit și nu vă trebuie cont.
search-page-book-words = programare, programări, rezervare, întâlnire, oră, dată, vizită, ore libere
search-page-visit = Vizita mea
search-page-visit-about = Vedeți programarea, schimbați ora sau anulați, cu numărul de programare și codul PIN.
search-page-visit-words = programarea mea, număr de programare, PIN, anulare, anulez, schimb ora, mut programarea, am pierdut numărul
search-page-check = Întoarcere voluntară: mi s-ar potrivi?
search-page-check-about = Câteva întrebări despre întoarcerea în țara dumneavoastră. Răspunsurile rămân pe acest telefon.
search-page-check-words = verificare, eligibilitate, condiții, întrebări, mă întorc acasă, am dreptul, test, repatriere
search-page-return = Întoarcere voluntară
search-page-return-about = Ajutor pentru drum și pentru un nou început, dacă vreți să vă întoarceți în țara dumneavoastră.
search-page-return-words = întoarcere, repatriere, acasă, bilet spre casă, RVAR, reintegrare, înapoi în țara mea
search-page-services = Tot ajutorul
search-page-services-about = Tot ce puteți cere, după nevoie, oraș și limbă.
search-page-services-words = servicii, ajutor, listă, toate serviciile, sprijin, ce oferiți
search-page-places = Unde ne găsiți
search-page-places-about = Birouri și centre, cu ce se știe despre programul lor.
search-page-places-words = adresă, birou, unde, hartă, oraș, program, orar, ore, deschis, centru, aproape
search-page-events = Evenimente
search-page-events-about = Întâlniri, cursuri și sărbători în apropiere.
search-page-events-words = evenimente, întâlniri, calendar, activități, comunitate, timp liber, sărbătoare, săptămâna aceasta
search-page-about = Cine suntem
search-page-about-about = Organizația Internațională pentru Migrație (OIM) și Serviciul Iezuiților pentru Refugiați (JRS) în România, cu partenerii lor.
search-page-about-words = OIM, IOM, JRS, Organizația Internațională pentru Migrație, iezuiți, organizație, migrație, parteneri, despre noi, contact
search-page-privacy = Datele dumneavoastră
search-page-privacy-about = Ce păstrăm despre dumneavoastră, cine poate citi și când se șterge.
search-page-privacy-words = confidențialitate, date, datele mele, date personale, GDPR, cookie, cine vede, poliție, secret, ștergere
