### Offices and centres: the list, the page of each, and whether a place is open now.

places-title = Unde ne găsiți
places-lead = Birouri în care puteți veni și centre în care vin consilierii noștri.
places-offices = Birourile noastre
places-custody = Centre de custodie publică
places-custody-about = Centre închise ale statului. Consilierii noștri vin acolo.
places-asylum = Centre pentru solicitanți de azil
places-asylum-about = Centre ale statului. Consilierii noștri vin acolo.
places-transit = Centrul de tranzit

## Whether a place is open. $time: 17:00. $day: Monday, or Monday 4 January when it is further away

places-state-open = Deschis până la { $time }
places-state-opens-today = Închis, se deschide la { $time }
places-state-opens-tomorrow = Închis, se deschide mâine la { $time }
places-state-opens = Închis, se deschide { $day } la { $time }
places-state-appointment = Cu programare
places-state-unknown = Nu știm programul, sunați

## The page of a place

places-book = Programați o discuție cu un consilier
places-facts = Pe scurt
places-address = Adresa
places-hours = Program
places-phone = Telefon
places-phone-published = Publicat în 2022, urmează să fie confirmat de birou
places-teams = Cine este acolo
places-teams-visited = Cine vine acolo
places-team-iom = Organizația Internațională pentru Migrație (OIM)
places-team-jrs = Serviciul Iezuiților pentru Refugiați (JRS)
places-unconfirmed = Urmează să fie confirmat de birou
places-map = Arată pe harta telefonului
places-city = Oraș
places-reach = Cum ajungeți la un consilier
places-what = Ce facem acolo
places-good = Bine de știut
places-week = Programul obișnuit
places-weekday = Ziua
places-closed = Închis
places-today = astăzi
places-hours-unknown = Încă nu ne-a spus nimeni programul, așa că nu ghicim. Vă rugăm să sunați înainte sau să programați o discuție.
places-hours-unknown-centre = Zilele în care vine consilierul nostru urmează să fie confirmate de birou. Întrebați personalul centrului.
places-coming = Zilele în care vine echipa noastră
places-coming-text = Zilele se mai pot schimba. Dacă aveți o programare, vă anunțăm.
places-hours-appointment = Vă rugăm să faceți o programare înainte să veniți.
places-other-days = Sărbători și alte zile cu program diferit
places-services = Ajutorul pe care îl puteți cere aici
places-checked = Text verificat ultima dată la { $date }, după: { $sources }.
places-not-confirmed = Biroul nu l-a confirmat încă.
