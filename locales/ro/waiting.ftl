### The waiting list: joining it, what is offered, and what the staff see of it.

## Joining

waiting-title = Lista de așteptare
waiting-link = Anunțați-mă când este liberă o oră
waiting-link-text = Nicio oră potrivită? Puteți aștepta una.
waiting-lead = Când este liberă o oră, o oferim pe rând, unei singure persoane.
waiting-how-order = Întâi cei cu nevoile cele mai urgente, apoi cei care așteaptă de cel mai mult timp.
waiting-how-long = Ora este numai a dumneavoastră timp de o jumătate de oră. Scriem numai între 8 și 20, de cel mult trei ori pe săptămână.
waiting-how-keep = Dacă spuneți nu sau vedeți mesajul prea târziu, vă păstrați locul.
waiting-contact = Cum vă putem anunța?
waiting-contact-hint = Scrieți un număr de telefon sau un e-mail. Dacă nu este sigur să vă scriem, dați un număr: vă sunăm.
waiting-from = Din ce zi?
waiting-until = Până în ce zi?
waiting-days-hint = Lăsați gol dacă este bună orice zi.
waiting-join = Treceți-mă pe listă
waiting-error-phone-no-contact = Scrieți un număr de telefon sau un e-mail la care este sigur să vă scriem
waiting-error-date-malformed = Nu am putut citi această zi. Alegeți-o din nou.
waiting-error-until-past = Această zi a trecut. Alegeți una mai târzie.
waiting-error-until-before-from = Ultima zi este înaintea primei zile
waiting-joined = Sunteți pe lista de așteptare
waiting-codes-lead = Păstrați aceste două numere. Cu ele vă puteți vedea locul sau puteți ieși de pe listă. Dacă acceptați o oră, ele deschid programarea. Codul PIN se arată numai acum.

## One’s own place

waiting-number = Numărul dumneavoastră
waiting-see-title = Locul dumneavoastră pe lista de așteptare
waiting-see-lead = Cu numărul și codul PIN puteți vedea ce oră vă oferim sau puteți ieși de pe listă.
waiting-see = Arată-mi locul
waiting-see-none = Nu am găsit nimic cu acest număr și acest cod PIN. Verificați-le pe amândouă.
waiting-see-later = Prea multe încercări. Așteptați puțin și încercați din nou.
waiting-since = Sunteți pe listă din { $day }.
waiting-told-message = Vă scriem când este liberă o oră.
waiting-told-call = Vă sunăm când este liberă o oră.
waiting-leave = Scoateți-mă de pe listă
waiting-left = Nu mai sunteți pe listă
waiting-left-text = Puteți reveni oricând.

## A time that is offered. $time is a clock.

waiting-offer = Această oră este liberă pentru dumneavoastră
waiting-offer-until = O păstrăm numai pentru dumneavoastră până la { $time }.
waiting-accept = Da, o iau
waiting-no = Nu, nu această oră
waiting-no-question = Ce să facem?
waiting-no-choose = Alegeți ce să facem
waiting-no-keep = Păstrați-mi locul pe listă
waiting-no-keep-hint = Vă întrebăm din nou când este liberă altă oră.
waiting-no-leave-hint = Nu vă mai întrebăm. Dacă aveți o programare, ea rămâne.
waiting-accepted = Ora este a dumneavoastră
waiting-accepted-text = Acum este programarea dumneavoastră. Se deschide cu numărul și codul PIN.
waiting-declined = Vă mulțumim că ne-ați spus. Vă păstrați locul pe listă.
waiting-late = Această oră nu mai este păstrată pentru dumneavoastră
waiting-late-text = Jumătatea de oră a trecut. Vă păstrați locul pe listă și vă întrebăm din nou.

## Beside an appointment

waiting-earlier = Anunțați-mă dacă este liberă o oră mai devreme
waiting-earlier-text = Programarea rămâne așa cum este până când spuneți da.
waiting-earlier-said = Vă anunțăm dacă este liberă o oră mai devreme.
waiting-earlier-stop = Nu mă mai anunțați

## For the staff. $time is a clock, $when a day and a clock.

waiting-staff-text = În ordinea în care oamenii sunt întrebați. O oră liberă se oferă de la sine; cui nu i se poate scrie i se telefonează.
waiting-staff-empty = Nu așteaptă nimeni
waiting-staff-who = Cine
waiting-staff-what = Pentru ce
waiting-staff-days = Zile
waiting-staff-waits = Așteaptă din
waiting-staff-urgency = Urgență
waiting-staff-offers = Oferte în această săptămână
waiting-staff-now = Acum
waiting-staff-earlier = are o vizită, dorește una mai devreme
waiting-staff-any-place = orice loc
waiting-staff-any-day = orice zi
waiting-staff-phone-only = telefon, nu mesaj
waiting-staff-offered = Oferit: { $when }, până la { $time }
waiting-staff-call = De sunat și oferit: { $when }, păstrat până la { $time }
waiting-staff-accepts = Acceptă
waiting-staff-declines = Nu dorește
waiting-staff-missed = Nu răspunde
waiting-staff-more = Modifică
waiting-staff-reason = De ce
waiting-staff-set = Salvează urgența
waiting-staff-offer = Oferă o oră
waiting-staff-day = Ziua
waiting-staff-time = Ora
waiting-staff-remove = Scoate de pe listă
waiting-staff-sure = Da, scoate această persoană
waiting-staff-done = Făcut
waiting-staff-error-changed = Cineva a schimbat acest rând între timp. Verificați-l din nou.
waiting-staff-error-reason = Alegeți urgența și motivul
waiting-staff-error-start = Indicați ziua și ora
waiting-staff-error-hours = Ofertele se fac între 8 și 20, în orele alese de persoană
waiting-staff-error-too-many = Această persoană a primit trei oferte săptămâna aceasta. Puteți totuși suna.
waiting-staff-error-too-late = Este prea curând: nimeni nu ar putea veni la timp
waiting-staff-error-has-one = Acestei persoane i se oferă deja o oră
waiting-staff-error-not-wanted = Această oră este în afara zilelor sau a locului cerut
waiting-staff-error-taken = Această oră nu este liberă
waiting-staff-error-gone = Această ofertă s-a încheiat
waiting-staff-calls = De oferit o oră liberă
waiting-urgency-ordinary = obișnuit
waiting-urgency-soon = curând
waiting-urgency-urgent = urgent
waiting-reason-deadline = un termen care nu poate fi ratat
waiting-reason-safety = siguranță
waiting-reason-health = sănătate
waiting-reason-care = un copil sau cineva care are nevoie de îngrijire
waiting-reason-need = fără adăpost sau fără mâncare
waiting-reason-settled = nu mai este urgent
