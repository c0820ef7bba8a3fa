## The pages for the people who work here: the frame, the door, accounts, the record of acts.
staff-portal = Liman pentru angajați
staff-sections = Secțiuni
staff-today = Lista zilei
staff-find = Căutați o vizită
staff-book = Programați pe cineva
staff-hours = Program săptămânal
staff-days-off = Zile libere
staff-events = Evenimente
staff-messages = Mesaje
staff-audit = Registrul acțiunilor
staff-people = Conturi
staff-role-reception = recepție
staff-role-counsellor = consiliere
staff-role-manager = coordonare
staff-role-administrator = administrare
staff-sign-in = Intrați în cont
staff-sign-in-text = Pentru cei care lucrează aici. Dacă aveți nevoie de ajutor, mergeți la prima pagină.
staff-first-page = Prima pagină
staff-sign-out = Ieșiți din cont
staff-signed-out = Ați ieșit din cont.
staff-name = Nume
staff-name-hint = Așa cum a fost scris când s-a făcut contul.
staff-password = Parolă
staff-wrong = Numele și parola nu se potrivesc. Verificați-le pe amândouă și încercați din nou.
# $minutes is a whole number from 1 to 15.
staff-wait = { $minutes ->
    [one] Prea multe încercări cu acest nume. Încercați din nou peste un minut.
    [few] Prea multe încercări cu acest nume. Încercați din nou peste { $minutes } minute.
   *[other] Prea multe încercări cu acest nume. Încercați din nou peste { $minutes } de minute.
 }
staff-session-ended = Nu mai sunteți în cont
staff-session-ended-text = Sesiunea se încheie după 15 minute fără activitate și după 8 ore. Ce ați trimis ultima dată nu s-a salvat.
staff-refused = Pagina aceasta nu ține de rolul dumneavoastră
staff-refused-text = Dacă aveți nevoie de ea, cereți unui administrator alt rol.
staff-form-old = Formularul este prea vechi
staff-form-old-text = Nu s-a salvat nimic. Deschideți pagina din nou și repetați ultimul pas.
staff-set-up = Alegeți o parolă
staff-set-up-for = Linkul este pentru { $name }.
staff-set-up-text = Cel puțin 15 caractere. Sunt bune patru sau cinci cuvinte pe care doar dumneavoastră le-ați pune împreună. Spațiile sunt permise.
staff-set-up-repeat = Aceeași parolă, încă o dată
staff-set-up-save = Salvați și intrați
staff-password-too_short = Parola are mai puțin de 15 caractere.
staff-password-too_long = Parola are mai mult de 128 de caractere.
staff-password-guessable = Parola este ușor de ghicit. Nu folosiți numele dumneavoastră, numele casei sau șiruri simple.
staff-password-differs = Cele două parole nu sunt la fel.
staff-link-dead = Linkul nu mai este valabil
staff-link-dead-text = Un link se poate folosi o singură dată, timp de 24 de ore. Cereți altul unui administrator.
staff-people-text = Un cont nou începe cu un link de unică folosință, făcut aici sau pe server cu „liman staff add”.
staff-people-role = Rol
staff-people-place = Birou
staff-people-any-place = mai multe birouri
staff-people-state = Stare
staff-people-acts = Acțiuni
staff-people-active = activ
staff-people-waiting = încă fără parolă
staff-people-disabled = oprit
# $count is a whole number.
staff-people-sessions = { $count ->
    [one] o sesiune deschisă
    [few] { $count } sesiuni deschise
   *[other] { $count } de sesiuni deschise
 }
staff-people-disable = Opriți contul
staff-people-enable = Porniți contul
staff-people-end = Încheiați sesiunile
staff-people-new-link = Link nou
staff-people-self = Acesta este contul dumneavoastră.
staff-people-add = Adăugați un cont
staff-people-added = Contul este făcut
staff-people-link-text = Dați personal acest link către { $name }. Apare doar acum, se folosește o singură dată, timp de 24 de ore.
staff-people-taken = Cineva are deja acest nume.
staff-people-gone = Acest cont nu există.
staff-people-own = Nu vă puteți opri propriul cont.
staff-people-name-wrong = Scrieți numele cu cel puțin o literă și cel mult 80 de caractere.
staff-people-role-wrong = Alegeți un rol.
staff-people-done = Gata.
staff-audit-text = Cele mai noi acțiuni sunt primele. Numele vizitatorilor și ce ne-au spus nu apar niciodată în registru.
staff-audit-when = Când
staff-audit-who = Cine
staff-audit-what = Ce
staff-audit-object = Asupra cui
staff-audit-public = un vizitator
staff-audit-system = sistemul
staff-audit-empty = Registrul este încă gol.
## Acts as the record names them, each after the name of the one who did it.
staff-act-staff-add = a făcut un cont
staff-act-staff-new_link = a făcut un link nou
staff-act-staff-set_password = și-a ales parola
staff-act-staff-sign_in = a intrat în cont
staff-act-staff-sign_in_refused = nu a putut intra în cont
staff-act-staff-sign_out = a ieșit din cont
staff-act-staff-disable = a oprit un cont
staff-act-staff-enable = a pornit un cont
staff-act-staff-end_sessions = a încheiat toate sesiunile
## The day's list.
staff-counselling = Consiliere
staff-comes = spune că vine
staff-interpreter = cu interpret
staff-interpreter-open = interpret de găsit
staff-interpreter-by-on-site = interpret în sală
staff-interpreter-by-video = interpret prin video
staff-way-video = prin video
staff-way-phone = prin telefon
staff-wish-woman = cere o femeie
staff-wish-man = cere un bărbat
staff-wish-step-free = are nevoie de acces fără trepte
staff-no-name = (numele a fost șters)
staff-since = de la { $time }
staff-marked = { $time }: { $state }
staff-not-now = Între timp, altcineva a schimbat această vizită. Verificați-o și încercați din nou.
staff-state-confirmed = așteptat
staff-state-arrived = a venit
staff-state-in_service = în discuție
staff-state-done = încheiat
staff-state-missed = nu a venit
staff-state-cancelled = anulat
staff-do-arrive = A venit
staff-do-begin = Intră
staff-do-finish = Gata
staff-do-miss = N-a venit
staff-do-undo = Înapoi
staff-day-time = Ora
staff-day-service = Serviciu
staff-day-language = Limba
staff-day-with = Cu cine, unde
staff-day-date = Ziua
staff-day-show = Arată
staff-day-before = Ziua dinainte
staff-day-after = Ziua următoare
staff-day-today = Astăzi
staff-day-refresh = Reîncărcați
staff-day-empty = În această zi nu este programat nimeni.
staff-day-stale = Lista poate fi depășită: serverul nu răspunde acum.
staff-day-keys = De la tastatură: săgețile sus și jos trec de la o vizită la alta; apoi A – a venit, S – intră, D – gata, N – n-a venit, U – înapoi.
staff-no-places = Încă nu se pot face programări la niciun birou.
## One visit: finding, moving, cancelling.
staff-reference = Număr de programare
staff-pin = Cod PIN
staff-find-text = Scrieți cele zece cifre pe care vi le arată persoana. Cu sau fără spații.
staff-find-digits = Un număr de programare are zece cifre.
staff-find-check_digit = Una dintre cifre nu este bună. Comparați numărul încă o dată.
staff-find-nothing = Nu există nicio vizită cu acest număr.
staff-visit = Vizită
staff-visit-missing = Această vizită nu există sau nu mai este păstrată
staff-visit-move = Altă oră
staff-visit-moved = Vizita are acum altă oră.
staff-visit-take = Luați această oră
staff-visit-cancel = Anulați vizita
staff-phone = Telefon
staff-email = E-mail
staff-contact = Contact
staff-contact-safe = Putem suna sau scrie: este în siguranță.
staff-contact-unsafe = Nu sunați și nu scrieți: persoana nu a spus că este în siguranță.
staff-needs = De pregătit
staff-note = Notă
staff-booked-by = Cine a programat
staff-booked-by-staff = un angajat
staff-booked-by-person = persoana însăși
## Booking for someone who phones or stands at the desk.
staff-book-choose = Alegeți
staff-book-any-place = Orice birou
staff-book-from = Începând cu
staff-book-look = Arată orele libere
staff-book-private = Dacă tema este privată, alegeți discuția cu un consilier: nu trebuie spus nimănui despre ce este vorba.
staff-book-times = Ore libere
staff-book-none = În aceste zile nu este nicio oră liberă.
staff-book-more = Mai departe, din { $day }
staff-book-choose-time = Alegeți o oră.
staff-book-person = Pentru cine
staff-book-name-hint = Așa cum vrea persoana să i se spună. Nu trebuie să fie numele din acte.
staff-book-safe = Persoana a spus că putem suna sau scrie acolo în siguranță
staff-book-remind = Trimiteți un mesaj înainte de vizită
staff-book-needs-hint = De exemplu: intrare fără trepte, o femeie cu care să vorbească, un copil vine și el.
staff-book-note-hint = Doar ce îi ajută pe consilieri. Nu scrieți motive sensibile.
staff-book-save = Programați
staff-book-done = Programarea este făcută
staff-book-codes = Spuneți sau tipăriți acum numărul și codul PIN. Codul PIN nu se mai arată.
staff-book-print = Tipăriți
staff-book-another = Altă programare
staff-taken = Ora aceasta tocmai a fost luată. Tot ce ați scris este încă aici. Alegeți altă oră.
staff-busy = Programarea se face chiar acum. Așteptați puțin și apăsați din nou: nu se programează de două ori.
staff-error-required = Completați acest câmp.
staff-error-malformed = Nu am putut citi ce este scris aici. Scrieți din nou.
staff-error-unknown = Alegeți din listă.
staff-error-too-long = Textul este prea lung.
staff-error-too-short = Numărul este prea scurt.
staff-error-bidi = Textul conține un semn invizibil care întoarce scrisul. Scrieți-l din nou de mână.
staff-error-control = Textul conține un semn invizibil. Scrieți-l din nou de mână.
staff-error-past = Ora aceasta a trecut.
staff-error-too-soon = Ora aceasta este prea aproape. Alegeți una mai târziu.
staff-error-too-far = Încă nu se pot face programări atât de departe.
staff-error-not-existing = În ziua aceasta ceasul sare peste ora aleasă.
staff-error-off-grid = Vizitele nu încep la această oră. Alegeți din listă.
staff-error-closed = Atunci este închis.
staff-error-no-contact = Pentru un mesaj este nevoie de un telefon sau de un e-mail.
staff-error-unsafe-contact = Trimitem mesaje doar acolo unde persoana este în siguranță.
staff-error-reused = Formularul a fost deja trimis cu alte date. Deschideți pagina din nou.
staff-error-not-there = Serviciul acesta nu se oferă la biroul ales.
## Weekly hours and days off.
staff-resource-staff = persoană
staff-resource-room = sală
staff-resource-interpreter = interpret
staff-resource-change = Detalii
staff-resource-label = Nume, așa cum îi spun colegii
staff-resource-label-wrong = Scrieți un nume de cel mult 60 de litere.
staff-resource-seats = Vizite pe care le poate avea în același timp
staff-resource-seats-wrong = Scrieți un număr de la 1 la 500.
staff-resource-seats-booked = O vizită programată are unul dintre aceste locuri. Mutați mai întâi vizita.
staff-resource-room-kind = Pentru ce este sala
staff-resource-room-talk = discuții
staff-resource-room-medical = consultații medicale
staff-resource-room-class = cursuri
staff-resource-room-wrong = Alegeți pentru ce este sala.
staff-resource-step-free = Fără trepte de la stradă
staff-resource-languages = Limbi pe care le vorbește
staff-resource-languages-wrong = Alegeți cel puțin o limbă.
staff-resource-ways = Cum pot avea loc vizitele
staff-resource-ways-wrong = Alegeți cel puțin un mod.
staff-resource-on-site = în sală
staff-resource-gender = Așa cum spune despre sine
staff-resource-woman = femeie
staff-resource-man = bărbat
staff-resource-interprets = interpretează și pentru colegi
staff-resource-comes-to = Vine personal la
staff-resource-shared = toate birourile (interpret)
staff-resource-shared-title = Interpreți pentru toate birourile
staff-resource-shared-none = Încă nu există interpreți comuni.
staff-resource-place-wrong = Alegeți un birou.
staff-resource-save = Salvează
staff-resource-add-staff = Adaugă o persoană
staff-resource-add-room = Adaugă o sală
staff-resource-add-interpreter = Adaugă un interpret
staff-yes = da
staff-no = nu
staff-unknown = nu știm
staff-hours-nobody = La acest birou nu este încă nicio persoană și nicio sală.
staff-hours-from = Valabil din
staff-hours-from-wrong = Alegeți ziua de astăzi sau una care urmează.
staff-hours-hint = Scrieți orele așa: 09:00-12:00, 13:00-17:00. Un câmp gol înseamnă închis.
staff-hours-save = Salvați programul
staff-hours-check = Vedeți ce se schimbă
staff-hours-sure = Salvați acest program?
# Above a list: a length of visits, and how many of it there can be in a week.
staff-hours-makes = Vizite care încap, una după alta
staff-hours-visits =
    { $count ->
        [one] o vizită pe săptămână
        [few] { $count } vizite pe săptămână
       *[other] { $count } de vizite pe săptămână
    }
# Behind the new number.
staff-hours-until-now = până acum: { $count }
staff-hours-nobody-outside = Nimeni dintre cei programați nu rămâne în afara programului.
staff-hours-fall-outside =
    { $count ->
        [one] O persoană programată rămâne în afara programului:
        [few] { $count } persoane programate rămân în afara programului:
       *[other] { $count } de persoane programate rămân în afara programului:
    }
staff-hours-saved = Programul este salvat.
# Weeks of hours that take turns.
staff-hours-turns = Cum se repetă săptămânile
staff-hours-turns-1 = La fel în fiecare săptămână
staff-hours-turns-2 = Două săptămâni, pe rând
staff-hours-turns-3 = Trei săptămâni, pe rând
staff-hours-turns-4 = Patru săptămâni, pe rând
staff-hours-turns-show = Arată săptămânile
staff-hours-week-1 = Săptămâna A
staff-hours-week-2 = Săptămâna B
staff-hours-week-3 = Săptămâna C
staff-hours-week-4 = Săptămâna D
# $day is a Monday.
staff-hours-week-of = Săptămâna care începe { $day }
# Both are Mondays: the first such week and the next one.
staff-hours-week-days = începe { $day }, apoi { $again } și așa mai departe
# Beside the hours of this week.
staff-hours-take-turns = Orele din această săptămână; { $count } săptămâni vin pe rând.
staff-hours-malformed = Scrieți orele așa: 09:00-17:00.
staff-hours-reversed = Sfârșitul trebuie să fie după început.
staff-hours-overlapping = Două intervale se suprapun.
staff-hours-off-grid = Folosiți minute din cinci în cinci.
# Stops: hours of people at places that are not their own.
staff-stops = Ore în alte locuri
staff-stops-short = Alte locuri
staff-stops-text = Cât timp cineva este în alt loc, numai acolo se pot face programări la acea persoană. La locul său, acest timp și drumul dus-întors apar ca închise.
staff-stops-none = Nu este planificat nimic.
staff-stops-add = Planificați ore în alt loc
staff-stops-place = Locul
staff-stops-first = Prima zi
staff-stops-repeat = Zilele
staff-stops-repeat-0 = numai în prima zi
staff-stops-repeat-1 = în fiecare săptămână
staff-stops-repeat-2 = o dată la două săptămâni
staff-stops-repeat-3 = o dată la trei săptămâni
staff-stops-repeat-4 = o dată la patru săptămâni
staff-stops-since = începând cu { $day }
staff-stops-next = următoarea zi: { $day }
staff-stops-until = Ultima zi
staff-stops-until-hint = Gol: până când le încheiați.
staff-stops-hours = Orele acolo
staff-stops-hours-hint = De la și până la, așa: 10:00-13:00.
staff-stops-before = Minute de drum la dus
staff-stops-after = Minute de drum la întors
staff-stops-way = drumul: { $before } și { $after } minute
staff-stops-sure = Salvați aceste ore în alt loc?
staff-stops-end = Încheiați
staff-stops-end-sure = Încheiați aceste ore?
staff-stops-no-longer = Nu mai sunt valabile din
staff-stops-dates = Primele zile
staff-stops-holidays = Nu și de sărbătorile legale.
staff-stops-overlapping = Într-una dintre aceste zile persoana ar fi în două locuri deodată sau încă pe drum.
staff-stops-travel-wrong = Între 0 și 480 de minute, din cinci în cinci.
staff-stops-place-wrong = Alegeți un loc care nu este al persoanei.
staff-stops-until-wrong = Ultima zi nu poate fi înaintea primei zile.
staff-stops-too-many = Nimeni nu poate avea atâtea. Încheiați mai întâi câteva.
# Above a list on the day's page: name, place, hours.
staff-stops-road = Pe drum
staff-off-plan = Planificați o zi liberă
staff-off-whom = Cine sau ce
staff-off-whom-wrong = Alegeți o persoană sau o sală din listă.
staff-off-first = Prima zi
staff-off-last = Ultima zi
staff-off-hours = Ore în aceste zile
staff-off-hours-hint = Lăsați gol pentru toată ziua liberă.
staff-off-reason = Motiv
staff-off-reason-hint = Îl văd colegii. Nu scrieți nimic despre sănătate.
staff-off-check = Vedeți cine este programat atunci
staff-off-sure = Salvați ziua liberă?
staff-off-nobody = Atunci nu este programat nimeni.
staff-off-booked = Atunci sunt programate aceste persoane:
staff-off-first-decide = Nu s-a salvat nimic încă. Hotărâți mai întâi ce se întâmplă cu fiecare vizită.
staff-off-save = Salvați ziua liberă
staff-off-saved = Zilele libere sunt salvate.
staff-off-range = Ultima zi trebuie să fie după prima și la cel mult un an de ea.
staff-off-ahead = Zile libere care urmează
staff-off-none = Nu este planificată nicio zi liberă.
staff-off-whole = toată ziua
staff-off-back = Renunțați
## Messages that wait, went or failed.
staff-messages-text = Ce așteaptă să fie trimis, ce a plecat și ce nu a reușit. Adresele și textele nu se arată aici.
staff-messages-no-mail = Nu este setat niciun server de e-mail: e-mailurile rămân aici.
staff-messages-no-sms = Nu este setat niciun serviciu de SMS: SMS-urile rămân aici.
staff-messages-stay-some = O parte din mesaje rămân aici și nu pleacă. Anunțați persoanele în alt mod.
staff-messages-stay = Aceste mesaje rămân aici și nu pleacă. Anunțați persoanele în alt mod.
staff-messages-empty = Nu este niciun mesaj.
staff-messages-call = De sunat
staff-messages-call-text = Aceste mesaje nu au ajuns sau nu știm dacă au ajuns. Portalul nu le mai trimite. Deschideți vizita, sunați persoana, apoi apăsați „Rezolvat”.
staff-messages-call-failed = Nu a plecat. Sunați persoana.
staff-messages-call-unknown = Poate a ajuns, poate nu. Sunați persoana.
staff-messages-why = De ce
staff-messages-done = Rezolvat
staff-messages-done-said = Am notat: persoana știe.
staff-messages-done-already = Mesajul era deja rezolvat sau nu mai este nevoie.
staff-messages-is-done = rezolvat
staff-messages-all = Toate mesajele
staff-messages-due = De trimis la
staff-messages-kind = Despre
staff-messages-way = Cum
staff-calls = Apeluri de făcut
staff-calls-text = Aceste persoane ne-au rugat să le sunăm sau nu avem alt mod de a le spune ceva. Deschideți vizita, sunați, apoi apăsați „Rezolvat”.
staff-call-person = Persoana
staff-call-open = Deschide vizita
staff-call-asked = A cerut să fie sunată
staff-call-no_way = Nu i se poate scrie
staff-message-kind-booked = programare făcută
staff-message-kind-moved = altă oră
staff-message-kind-elsewhere = alt loc
staff-message-kind-proposed = propunere de altă oră
staff-message-kind-cancelled = programare anulată
staff-message-kind-reminder = mesaj înainte de vizită
staff-message-kind-reminder_early = mesaj cu trei zile înainte
staff-message-kind-offer = oră liberă oferită
staff-message-way-email = e-mail
staff-message-way-sms = SMS
staff-message-way-push = anunț pe telefon
staff-message-state-pending = așteaptă
staff-message-state-claimed = așteaptă
staff-message-state-sending = pleacă acum
staff-message-state-sent = trimis
staff-message-state-failed = nu a reușit
staff-message-state-unknown = nu știm dacă a ajuns
staff-message-state-dropped = nu mai este nevoie
## Acts on visits and hours.
staff-act-visit-booked = a făcut o programare
staff-act-visit-moved = a schimbat ora unei vizite
staff-act-visit-cancelled = a anulat o vizită
staff-act-visit-taken_back = a reluat o vizită anulată
staff-act-visit-marked = a marcat o vizită
staff-act-visit-unmarked = a retras un marcaj
staff-act-visit-looked_up = a căutat o vizită
staff-act-hours-set = a schimbat programul
staff-act-hours-day_off = a planificat zile libere
staff-act-hours-day_off_removed = a retras o zi liberă
staff-act-hours-place = a schimbat orele unui birou
staff-act-resource-added = a adăugat o persoană sau o sală
staff-act-place_hours = a schimbat orele de deschidere

## The private calendar feed

staff-feed = Calendarul meu
staff-feed-text = O adresă privată pe care o poate urmări un program de calendar de pe telefon sau calculator. Arată când și unde aveți vizite și nimic despre persoane sau servicii. Cine știe adresa o poate citi: nu o dați nimănui.
staff-feed-whose = Arată vizitele pentru:
staff-feed-nobody = Nimeni din program nu este legat de contul dumneavoastră
staff-feed-nobody-text = Un administrator arată în pagina „Conturi” cine din program aparține contului dumneavoastră. Până atunci calendarul este gol.
staff-feed-made = Adresa este gata
staff-feed-made-text = Se arată doar acum. Adăugați-o ca abonament în programul de calendar.
staff-feed-since = Există o adresă din { $time }.
staff-feed-none = Nu există încă o adresă.
staff-feed-make = Creează o adresă
staff-feed-again = Creează o adresă nouă și oprește-o pe cea veche
staff-feed-end = Oprește adresa
staff-feed-visit = Vizită
staff-feed-assign = Calendare
staff-feed-assign-text = Cine din program aparține cărui cont: fiecare își vede vizitele în calendarul privat.
staff-feed-person = În program
staff-feed-account = Cont
staff-feed-no-account = niciun cont
staff-feed-save = Salvează

## One person more than there are seats for

staff-extra = Loc suplimentar
staff-extra-text = O persoană în plus față de locurile existente. O vede toată recepția, împreună cu motivul.
staff-extra-yes = Programează această oră pe un loc suplimentar
staff-extra-reason = De ce?
staff-extra-reason-hint = Câteva cuvinte pe care colegii le înțeleg
staff-extra-needs-reason = Spuneți de ce vizita ocupă un loc suplimentar

## A name that was written wrongly

staff-name-correct = Corectează numele
staff-name-new = Nume
staff-name-reason = De ce
staff-name-save = Salvează numele
staff-name-misspelt = auzit sau scris greșit
staff-name-preferred = dorește alt nume
staff-name-needs-reason = Scrieți un nume și alegeți motivul
