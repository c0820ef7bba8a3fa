### Emergency: whom to call, what to say, and what to do when speaking is not possible or not safe.

## The top of the page; the page shows 112 as a large call button before anything else

emergency-title = Emergency
emergency-lead = If you or someone else is in danger, call 112 now.
# $number is a phone number in ASCII digits; the page keeps it left to right
emergency-call = Call { $number }
emergency-numbers-title = Who else can help
emergency-label-cost = Cost
emergency-label-hours = Hours
emergency-label-languages = Languages

## 112, the single European emergency number

emergency-112-name = Emergencies: ambulance, police, fire brigade
emergency-112-what = For any danger right now: someone is injured, very ill, beaten or threatened, or there is a fire.
emergency-112-cost = Free.
emergency-112-hours = Day and night.
emergency-112-languages = Romanian. Other languages: to be confirmed by the office.

## ANITP, the national agency against trafficking in persons

emergency-anitp-name = Human trafficking (ANITP)
emergency-anitp-what = If someone forces you to work, sells you, keeps your papers or does not let you leave. You can also call for someone else.
emergency-anitp-cost = Whether it is free is to be confirmed by the office.
emergency-anitp-hours = To be confirmed by the office.
emergency-anitp-languages = To be confirmed by the office.

## The line for victims of domestic violence; free and day and night as published by the authority, still to be confirmed

emergency-domestic-violence-name = Violence at home
emergency-domestic-violence-what = If your husband, wife, partner or someone in the family hits you, threatens you, locks you in or takes your money.
emergency-domestic-violence-cost = Free, as published; to be confirmed by the office.
emergency-domestic-violence-hours = Day and night, as published; to be confirmed by the office.
emergency-domestic-violence-languages = To be confirmed by the office.

## The child protection line

emergency-child-name = Child protection
emergency-child-what = If a child is alone, beaten, neglected or made to work. A child can call too.
emergency-child-cost = Free, as published; to be confirmed by the office.
emergency-child-hours = Day and night, as published; to be confirmed by the office.
emergency-child-languages = To be confirmed by the office.

## What to say in Romanian. say-*-romanian is the same sentence in all four files; say-*-sound writes how it sounds in the reader's own script; say-*-means says what it means

emergency-say-title = What to say on the phone
emergency-say-lead = Say first where you are: town, street, number, or what you see around you. Do not hang up until they tell you to.
emergency-say-read = You can read these sentences aloud, or show them to someone.
emergency-say-ambulance-romanian = Ajutor! Am nevoie de ambulanță.
emergency-say-ambulance-sound = ah-zhoo-TOR! ahm neh-VOH-yeh deh ahm-boo-LAHN-tsuh
emergency-say-ambulance-means = Help! I need an ambulance.
emergency-say-police-romanian = Am nevoie de poliție.
emergency-say-police-sound = ahm neh-VOH-yeh deh poh-LEE-tsee-yeh
emergency-say-police-means = I need the police.
emergency-say-danger-romanian = Sunt în pericol. Adresa este …
emergency-say-danger-sound = soont uhn peh-REE-kol. ah-DREH-sah YES-teh …
emergency-say-danger-means = I am in danger. The address is …

## If the reader cannot speak. Do not offer the text number 113 as open to all: it works only after registration

emergency-silent-title = If you cannot speak
emergency-silent-ask = Ask someone near you to call. Show them the sentences above.
emergency-silent-line = If you can, call 112 and do not hang up, so that they can hear what is happening. How 112 answers a call without a voice is to be confirmed by the office.
emergency-silent-text = Text messages for emergencies work only for people who registered beforehand. If you have not registered, do not rely on them.
emergency-silent-place = Go where there are people: a shop, a pharmacy, a hospital, a police station.

## If somebody watches the reader's phone

emergency-watched-title = If someone watches your phone
emergency-watched-other = If you can, call from another phone: a neighbour's, a friend's, a shop's, ours at the office.
emergency-watched-calls = The number stays in the list of calls. Delete it there only if that does not put you in danger.
emergency-watched-exit = The “Exit” button hides this page quickly. It does not erase the history of the browser.
emergency-watched-talk = At the office you can say: “I want to talk alone.” You do not need to say why.

## Truth about these numbers

emergency-checked = The numbers are from public sources. The office is still to confirm them all, and the languages in which they answer.
