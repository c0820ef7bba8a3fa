### Appointments that belong together: of a family, or of a series.

## For the person

party-title = Toate programările
party-booked = Toate programările sunt făcute
party-codes-lead = Păstrați aceste două numere. Cu ele puteți vedea, schimba sau anula toate programările. Fiecare programare are și numărul ei; codul PIN este același pentru toate. Codul PIN se arată doar acum.
party-reference = Numărul pentru toate
party-list = Programările
party-open = Deschideți această programare
party-of-family = Această programare a fost făcută împreună cu altele.
party-of-series = Această programare face parte dintr-o serie.
party-see-all = Vedeți-le pe toate
party-move-hint = Ca să schimbați o programare, deschideți-o. Celelalte rămân cum sunt.
party-cancel = Anulați toate
party-cancel-check = Anulați toate programările?
party-cancel-lead = Se anulează toate programările care urmează. Orele lor pot fi luate de altcineva. Timp de zece minute le puteți lua înapoi pe cele încă libere.
party-cancel-yes = Da, anulez toate
party-keep = Nu, le păstrez
party-undo-until = Ați anulat din greșeală? Până la ora { $time } puteți lua înapoi ce ați anulat.
party-undo = Luați înapoi
party-undo-taken = Orele acestea sunt acum ale altcuiva. Puteți face alte programări.
party-cancelled = Anulată
party-name = Numele persoanei { $number }

## For the staff

party-staff-family = împreună
party-staff-series = serie
party-staff-group = Vizite care merg împreună
party-staff-people = Câte persoane
party-staff-together = Cum vin
party-staff-at-once = la aceeași oră
party-staff-in-turn = unul după altul
party-staff-repeat = Repetați vizita
party-staff-repeat-text = Aceeași zi a săptămânii, aceeași oră, sub un singur număr. Mai întâi vedeți datele; nu se programează nimic până nu confirmați.
party-staff-every = Cât de des
party-staff-every-1 = în fiecare săptămână
party-staff-every-2 = la două săptămâni
party-staff-every-4 = la patru săptămâni
party-staff-visits = Vizite în total, cu aceasta
party-staff-look = Arată datele
party-staff-dates = Datele. Încă nu este programat nimic.
party-staff-taken = Ora este luată.
party-staff-closed = Atunci nu lucrează nimeni sau biroul este închis.
party-staff-impossible = Ora aceasta nu se poate programa.
party-staff-as-planned = { $time }, ca în plan
party-staff-instead = în schimb: { $time }
party-staff-leave-out = fără această dată
party-staff-book = Programați aceste vizite
party-staff-done = Vizitele sunt programate
party-staff-done-text = Spuneți persoanei acest număr. El deschide toate vizitele, cu codul PIN pe care îl are deja.
party-staff-series-over-horizon = Ultima vizită trece de zilele care se pot programa. Alegeți mai puține vizite sau un interval mai scurt. Nu s-a programat nimic.
party-staff-range = Alegeți între 2 și 12 vizite și cel puțin o dată.
party-staff-overlap = Două dintre orele alese sunt prea apropiate. Nu s-a programat nimic.
party-staff-gone = Una dintre orele alese nu mai este liberă. Nu s-a programat nimic. Verificați din nou datele.
party-staff-of-family = Vizitele programate împreună de o familie nu se pot repeta. Programați seria pentru fiecare persoană.
