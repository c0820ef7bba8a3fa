### Booking an appointment, one question at a time. The title names no service: it stands in the history of a phone.


## Choosing what to talk about

booking-title = Faceți o programare
booking-lead = Alegeți de ce aveți nevoie. Programarea este gratuită și nu vă trebuie cont.
booking-not-sure = Nu știți ce să alegeți?
booking-talk-hint = Nu trebuie să spuneți despre ce este vorba.
booking-by-need = Sau alegeți despre ce este vorba
booking-have-one = Am deja o programare

## Around every step. $step and $of are numbers.

booking-step = Pasul { $step } din { $of }
booking-chosen = Ce ați ales
booking-start-again = Alegeți altceva

## Where

booking-place-question = Unde doriți să veniți?
booking-place-any = Oricare loc
booking-place-any-hint = Vedeți toate orele libere, fiecare cu locul ei.
booking-place-centre-hint = Dacă locuiți acolo: consilierul nostru vine la dumneavoastră

## In which language

booking-language-step = Limba dumneavoastră
booking-language-question = În ce limbă doriți să vorbiți?
booking-language-spoken = Avem consilieri care o vorbesc
booking-language-interpreted = Cu interpret
booking-language-open = Căutăm un interpret
booking-interpreter-question = Poate să vă ajute un interpret?
booking-interpreter-no = Nu, doar cineva care vorbește limba mea
booking-interpreter-yes = Da, dacă este nevoie
booking-interpreter-hint = Atunci sunt mai multe ore de ales. Dacă vorbiți altă limbă, ne puteți scrie mai târziu, la „Ce să pregătim pentru dumneavoastră?”.

## Wishes. The answers are repeated on later pages, each by itself.

booking-wish = Am o dorință
booking-wish-hint = Numai dacă este important pentru dumneavoastră. Vedeți apoi orele la care se poate. Dorința este păstrată criptat.
booking-wish-any = Nu contează
booking-wish-gender = Cu cine doriți să vorbiți?
booking-wish-woman = Cu o femeie
booking-wish-man = Cu un bărbat
booking-wish-steps = Ce intrare vă trebuie?
booking-wish-steps-any = Treptele nu sunt o problemă
booking-wish-step-free = O intrare fără trepte
booking-wish-way = Cum ne întâlnim?
booking-wish-on-site = Față în față
booking-wish-video = Prin video
booking-wish-phone = La telefon
booking-wish-by = Dacă este nevoie de interpret, cum să participe?
booking-wish-by-room = Interpret în sală
booking-wish-by-video = Interpret prin video

## When

booking-time-question = Ce zi și ce oră vi se potrivesc?
booking-time-hint = Întâi cele mai apropiate. Toate orele sunt după ora României.
booking-time-more = Mai multe zile
booking-time-soonest = Înapoi la primele zile
booking-time-none = Acum nu este nicio oră liberă
booking-time-none-text = Se adaugă ore noi, iar altele se eliberează: reveniți mâine.
booking-time-other-place = Alegeți alt loc
booking-time-ways = Dar așa sunt ore libere:
booking-time-interpreter-open = Pentru această limbă nu avem peste tot un interpret. Puteți totuși alege o oră: dacă atunci nu este nimeni care o vorbește, căutăm un interpret.
booking-way-first = Prima oră liberă: { $time }
booking-way-interpreter = Cu interpret
booking-way-any-gender = Cu o femeie sau cu un bărbat
booking-way-steps = Și unde sunt trepte
booking-way-by-any = Cu interpretul în sală sau prin video
booking-way-nothing = Oriunde, cu interpret dacă este nevoie, fără dorințe
booking-time-soonest-first = Cel mai curând: { $time }
booking-time-count =
    { $count ->
        [one] { $count } oră liberă
        [few] { $count } ore libere
       *[other] { $count } de ore libere
    }

## Who comes, and how to reach them

booking-details-question = Cum să vă spunem?
booking-name = Numele pe care doriți să-l folosim
booking-name-hint = Orice nume doriți. Nu trebuie să fie cel din acte.
booking-contact = Cum putem lua legătura cu dumneavoastră?
booking-contact-hint = Aici nu trebuie să scrieți nimic. Dacă scrieți, vă putem anunța când se schimbă ceva.
booking-contact-call = Pentru o convorbire la telefon ne trebuie numărul dumneavoastră. Pentru video ajunge un telefon sau un e-mail.
booking-phone = Telefon
booking-email = E-mail
booking-safe-question = Este sigur pentru dumneavoastră să vă contactăm acolo?
booking-safe-hint = Gândiți-vă cine mai poate citi sau răspunde acolo.
booking-safe-no = Nu sau nu știu sigur
booking-safe-yes = Da, este sigur
booking-remind = Amintiți-mi înainte de programare
booking-remind-hint = Fără această bifă nu trimitem nimic.
booking-needs = Ce să pregătim pentru dumneavoastră?
booking-needs-hint = De exemplu: altă limbă, o intrare fără trepte, să vorbiți cu o femeie, veniți cu un copil. Nu trebuie să spuneți de ce veniți.
booking-who-sees = La recepție se văd numele și ora. Numele, datele de contact și dorințele sunt păstrate criptat și se șterg la 30 de zile după vizită.

## Checking before booking. $what is one of the lines, such as the time.

booking-check-question = Este totul corect?
booking-check-lead = Încă nu este programat nimic.
booking-change = Schimbați
booking-change-what = Schimbați: { $what }
booking-book = Faceți programarea
booking-line-service = Serviciul
booking-line-place = Locul
booking-line-time = Ziua și ora
booking-line-length = Durata
booking-line-language = Limba
booking-line-interpreter = Interpret
booking-line-wishes = Dorințe
booking-line-name = Numele
booking-line-contact = Contact
booking-line-needs = De pregătit
booking-contact-none = Niciunul: nu vă contactăm
booking-contact-safe = Este sigur să vă contactăm acolo
booking-contact-unsafe = Nu vă contactăm acolo
booking-contact-remind = Vă trimitem un mesaj de amintire
booking-needs-none = Nimic deosebit
booking-wishes-none = Niciuna

## While the time is kept. $time is a clock time such as 10:42.

booking-held = Păstrăm această oră pentru dumneavoastră până la { $time }.
booking-held-longer = Păstrați ora încă zece minute
booking-held-gave-back = Puteți păstra două ore deodată. Am eliberat-o pe cea mai veche, ca să o poată lua altcineva.

## When somebody was faster

booking-taken-title = Această oră tocmai a fost ocupată
booking-unfit-title = La această oră nu se poate așa cum doriți acum
booking-taken-text = Nu s-a făcut nicio programare. Tot ce ați scris este încă aici. Cele mai apropiate ore:
booking-taken-none = Nu s-a făcut nicio programare. Tot ce ați scris este încă aici. Alegeți altă zi.
booking-taken-others = Alte zile și ore

## While the phone talks with the server

booking-loading = Căutăm ore libere…
booking-sending = Un moment, facem programarea…
booking-lost = Acum nu putem fi contactați
booking-lost-text = Poate că semnalul este slab. Tot ce ați scris este încă aici. Dacă încercați din nou, nu se fac două programări.
booking-retry = Încercați din nou
booking-busy = Programarea dumneavoastră este în lucru
booking-busy-text = Așteptați puțin și apăsați din nou butonul. Nu se fac două programări.

## What can be wrong, by field. First the sentences that fit any field.

booking-error-required = Vă rugăm să răspundeți aici
booking-error-malformed = Nu am putut citi. Vă rugăm să scrieți din nou.
booking-error-unknown = Nu avem așa ceva. Alegeți din listă.
booking-error-too-long = Este prea lung. Vă rugăm să scurtați.
booking-error-too-short = Este prea scurt
booking-error-bidi = Textul conține un semn invizibil care întoarce scrisul. Scrieți-l din nou de mână.
booking-error-control = Textul conține un semn invizibil pe care nu îl putem păstra. Scrieți-l din nou de mână.
booking-error-service-required = Alegeți de ce aveți nevoie
booking-error-service-unknown = Acest serviciu nu se poate programa aici. Alegeți altul.
booking-error-place-unknown = Acest serviciu nu se oferă în locul acela. Alegeți din listă.
booking-error-start-required = Alegeți o oră
booking-error-start-malformed = Nu am putut citi ora. Alegeți una de mai jos.
booking-error-start-past = Această oră a trecut. Alegeți una mai târzie.
booking-error-start-not-existing = Această oră nu există în ziua aceea, pentru că se schimbă ora. Alegeți alta.
booking-error-start-too-soon = Este prea curând ca să ne pregătim. Alegeți o oră mai târzie.
booking-error-start-too-far = Pentru ziua aceea nu se pot face încă programări. Alegeți o zi mai apropiată.
booking-error-start-off-grid = Programările nu încep la acest minut. Alegeți o oră de mai jos.
booking-error-start-closed = La această oră nu este nimeni acolo. Alegeți alta.
booking-error-start-not-free = Această oră nu este liberă. Alegeți alta.
booking-error-language-required = Alegeți o limbă
booking-error-way-not-offered = Acest serviciu se oferă numai față în față. Alegeți altfel.
booking-error-way-no-contact = Ca să vă putem suna, scrieți numărul de telefon. Pentru video ajunge și un e-mail.
booking-error-name-required = Scrieți numele pe care doriți să-l folosim
booking-error-name-too-long = Numele este prea lung. Scrieți cel mult 80 de litere.
booking-error-name-malformed = Scrieți un nume cu cel puțin o literă
booking-error-phone-too-short = Numărul de telefon are prea puține cifre
booking-error-phone-too-long = Numărul de telefon are prea multe cifre
booking-error-phone-malformed = Acesta nu este un număr de telefon. Scrieți numai cifre, de exemplu 07… sau +40…
booking-error-email-malformed = Aceasta nu este o adresă de e-mail. Trebuie să aibă @ și un punct după el.
booking-error-remind-no-contact = Pentru un mesaj de amintire, scrieți un telefon sau un e-mail
booking-error-remind-unsafe-contact = Vă trimitem un mesaj numai unde este sigur pentru dumneavoastră. Spuneți că este sigur sau scoateți bifa.
booking-error-needs-too-long = Este prea lung. Scrieți cel mult 500 de litere.
booking-error-note-too-long = Este prea lung. Scrieți cel mult 500 de litere.
booking-error-idem = Această pagină a fost trimisă înainte cu alte răspunsuri. Verificați-le și faceți din nou programarea.
