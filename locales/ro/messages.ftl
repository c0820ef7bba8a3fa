### Messages to people: neutral, without the name of a service or an organisation. An SMS fits into one part.

## By SMS. $date is a day with its month, $time a clock, $tail the last three digits of the number. Keep them short.

messages-sms-booked = Confirmat: { $date }, { $time }, nr. …{ $tail }
messages-sms-moved = Ora nouă: { $date }, { $time }, nr. …{ $tail }
messages-sms-elsewhere = Alt loc: { $date }, { $time }, nr. …{ $tail }
messages-sms-proposed = Programarea …{ $tail } nu are loc
messages-sms-cancelled = Programare anulată: { $date }, { $time }, nr. …{ $tail }
messages-sms-reminder = Programare: { $date }, { $time }, nr. …{ $tail }
messages-sms-offer = Oră liberă: { $date }, { $time }, nr. …{ $tail }

## The same with a link behind it, where there is no room for the number.

messages-brief-booked = Confirmat: { $date }, { $time }
messages-brief-moved = Ora nouă: { $date }, { $time }
messages-brief-elsewhere = Alt loc: { $date }, { $time }
messages-brief-reminder = Vizită: { $date }, { $time }
messages-brief-offer = Liber: { $date }, { $time }

## By mail. $tail as above.

messages-subject = Programarea dumneavoastră
messages-subject-moved = Programarea dumneavoastră are altă oră
messages-subject-elsewhere = Programarea dumneavoastră are alt loc
messages-subject-proposed = Programarea dumneavoastră nu poate avea loc
messages-subject-cancelled = Programarea dumneavoastră este anulată
messages-subject-offer = O oră este liberă pentru dumneavoastră
messages-mail-booked = Programarea dumneavoastră rămâne valabilă.
messages-mail-moved = Programarea dumneavoastră are altă zi sau altă oră:
messages-mail-elsewhere = Programarea dumneavoastră are alt loc. Ziua și ora:
messages-mail-proposed = Programarea dumneavoastră nu poate avea loc atunci:
messages-mail-cancelled = Programarea dumneavoastră este anulată:
messages-mail-reminder = Aveți o programare:
# $until is a clock: how long the time is kept.
messages-mail-offer = O oră este liberă. O păstrăm pentru dumneavoastră până la { $until }:
messages-number = Numărul de programare se termină cu { $tail }.
messages-answer = Puteți veni? Spuneți-ne aici:
messages-manage = O puteți vedea, muta sau anula aici, cu numărul și codul PIN:
messages-again = Puteți alege altă oră aici:
messages-proposal = Vă propunem altceva. Vedeți și răspundeți aici:
messages-offer = Da sau nu? Răspundeți aici:
messages-waiting = Vă puteți vedea locul pe lista de așteptare aici, cu numărul și codul PIN:
messages-why = Primiți acest mesaj pentru că ați cerut să vă scriem despre programare.
messages-why-offer = Primiți acest mesaj pentru că ați cerut să vă anunțăm când este liberă o oră.

## When to write to somebody

messages-hours = Când vă putem scrie?
messages-hours-day = Oricând, între 8 și 20
messages-hours-morning = Dimineața, între 8 și 12
messages-hours-afternoon = După-amiaza, între 12 și 16
messages-hours-evening = Seara, între 16 și 20
