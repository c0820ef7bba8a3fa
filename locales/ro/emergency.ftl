### Emergency: whom to call, what to say, and what to do when speaking is not possible or not safe.

## The top of the page; the page shows 112 as a large call button before anything else

emergency-title = Urgență
emergency-lead = Dacă sunteți în pericol, sau altcineva este, sunați acum la 112.
# $number is a phone number in ASCII digits; the page keeps it left to right
emergency-call = Sunați la { $number }
emergency-numbers-title = Cine vă mai poate ajuta
emergency-label-cost = Cost
emergency-label-hours = Program
emergency-label-languages = Limbi

## 112, the single European emergency number

emergency-112-name = Urgențe: ambulanță, poliție, pompieri
emergency-112-what = Pentru orice pericol imediat: cineva este rănit, foarte bolnav, lovit sau amenințat, ori este un incendiu.
emergency-112-cost = Gratuit.
emergency-112-hours = Zi și noapte.
emergency-112-languages = Română. Alte limbi: urmează să fie confirmat de birou.

## ANITP, the national agency against trafficking in persons

emergency-anitp-name = Trafic de persoane (ANITP)
emergency-anitp-what = Dacă cineva vă obligă să munciți, vă vinde, vă ține actele sau nu vă lasă să plecați. Puteți suna și pentru altcineva.
emergency-anitp-cost = Dacă este gratuit urmează să fie confirmat de birou.
emergency-anitp-hours = Urmează să fie confirmat de birou.
emergency-anitp-languages = Urmează să fie confirmat de birou.

## The line for victims of domestic violence; free and day and night as published by the authority, still to be confirmed

emergency-domestic-violence-name = Violență în familie
emergency-domestic-violence-what = Dacă soțul, soția, partenerul sau altcineva din familie vă lovește, vă amenință, vă încuie sau vă ia banii.
emergency-domestic-violence-cost = Gratuit, după cum este publicat; urmează să fie confirmat de birou.
emergency-domestic-violence-hours = Zi și noapte, după cum este publicat; urmează să fie confirmat de birou.
emergency-domestic-violence-languages = Urmează să fie confirmat de birou.

## The child protection line

emergency-child-name = Protecția copilului
emergency-child-what = Dacă un copil este singur, lovit, lăsat fără grijă sau pus să muncească. Poate suna și copilul.
emergency-child-cost = Gratuit, după cum este publicat; urmează să fie confirmat de birou.
emergency-child-hours = Zi și noapte, după cum este publicat; urmează să fie confirmat de birou.
emergency-child-languages = Urmează să fie confirmat de birou.

## What to say in Romanian. say-*-romanian is the same sentence in all four files; say-*-sound writes how it sounds in the reader's own script; say-*-means says what it means

emergency-say-title = Ce să spuneți la telefon
emergency-say-lead = Spuneți întâi unde sunteți: orașul, strada, numărul sau ce vedeți în jur. Nu închideți până nu vi se spune.
emergency-say-read = Puteți citi aceste propoziții cu voce tare sau le puteți arăta cuiva.
emergency-say-ambulance-romanian = Ajutor! Am nevoie de ambulanță.
emergency-say-ambulance-sound = a-ju-TOR! am ne-VO-ie de am-bu-LAN-ță
emergency-say-ambulance-means = Cereți o ambulanță.
emergency-say-police-romanian = Am nevoie de poliție.
emergency-say-police-sound = am ne-VO-ie de po-LI-ți-e
emergency-say-police-means = Cereți poliția.
emergency-say-danger-romanian = Sunt în pericol. Adresa este …
emergency-say-danger-sound = sunt în pe-RI-col. a-DRE-sa ES-te …
emergency-say-danger-means = Spuneți că sunteți în pericol și dați adresa.

## If the reader cannot speak. Do not offer the text number 113 as open to all: it works only after registration

emergency-silent-title = Dacă nu puteți vorbi
emergency-silent-ask = Rugați pe cineva din apropiere să sune. Arătați propozițiile de mai sus.
emergency-silent-line = Dacă puteți, sunați la 112 și nu închideți, ca să se audă ce se întâmplă. Cum răspunde 112 la un apel fără voce urmează să fie confirmat de birou.
emergency-silent-text = SMS-urile de urgență funcționează numai pentru cine s-a înregistrat dinainte. Dacă nu v-ați înregistrat, nu vă bazați pe ele.
emergency-silent-place = Mergeți unde sunt oameni: un magazin, o farmacie, un spital, o secție de poliție.

## If somebody watches the reader's phone

emergency-watched-title = Dacă cineva vă supraveghează telefonul
emergency-watched-other = Dacă puteți, sunați de pe alt telefon: al unui vecin, al unui prieten, dintr-un magazin, de la biroul nostru.
emergency-watched-calls = Numărul rămâne în lista de apeluri. Ștergeți-l de acolo numai dacă nu vă pune în pericol.
emergency-watched-exit = Butonul „Ieșire” ascunde repede această pagină. Nu șterge istoricul din browser.
emergency-watched-talk = La birou puteți spune: „Vreau să vorbesc fără altcineva de față.” Nu trebuie să spuneți de ce.

## Truth about these numbers

emergency-checked = Numerele sunt din surse publice. Biroul urmează să le confirme pe toate, împreună cu limbile în care se răspunde.
