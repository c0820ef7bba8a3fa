## The page about voluntary return: what the programme offers, as its own page says, and nothing more.

return-title = Întoarcere voluntară
return-lead = Dacă vreți să vă întoarceți în țara dumneavoastră și nu reușiți fără ajutor, există un program care vă poate ajuta cu drumul și cu noul început.
return-check = Mi s-ar potrivi? Câteva întrebări
return-check-note = Răspunsurile rămân pe acest telefon.
return-talk = Programați o discuție
return-talk-note = Nu trebuie să spuneți despre ce este vorba.
return-open = Dacă programul este deschis acum și până când: urmează să fie confirmat de birou.

return-choice-title = Este alegerea dumneavoastră
return-choice-free = Nimeni nu are voie să vă împingă. Vă puteți răzgândi până la plecare.
return-choice-talk = Discuția este gratuită. Nu vă obligă la nimic și nu schimbă procedura dumneavoastră de azil.
return-choice-embassy = Nu spunem ambasadei dumneavoastră că ați cerut azil.
return-choice-lawyer = Dacă aveți o cerere de azil deschisă sau o protecție, vorbiți cu un avocat înainte să semnați ceva.

return-who-title = Pentru cine este
return-who-intro = Pentru persoanele care vor să meargă acasă și fac parte din unul dintre aceste grupuri:
return-who-refused = Cererea lor de protecție în România a fost respinsă definitiv.
return-who-withdrew = Au hotărât să renunțe la cererea de azil sau au renunțat la o protecție pe care o aveau.
return-who-leave = Trebuie să plece din România printr-o decizie a unei autorități, sau o astfel de decizie ar putea fi luată.

return-offer-title = Ce oferă
return-offer-ticket = Biletul de avion din București până în țara de origine
return-offer-help = Ajutor și sfaturi de la OIM înainte de plecare, la aeroport, pe drum și la sosire
return-offer-embassy = Ajutor în relația cu ambasada, dacă nu aveți document de călătorie și trebuie făcut unul
return-offer-cash = Aproximativ 100 de dolari americani în numerar, înainte de plecare
return-offer-social = Ajutor social pentru un număr limitat de zile înainte de plecare, dacă vă este greu
return-offer-course = Un curs de meserie înainte de plecare, dacă vreți
return-offer-reintegration = Sprijin pentru un nou început în țara de origine

return-start-title = Sprijin pentru un nou început
return-start-intro = Pentru cei care vor să deschidă o mică afacere, să urmeze un curs sau au nevoie de lucruri de bază după sosire.
return-start-talk = Vorbiți cu un consilier OIM despre planurile dumneavoastră.
return-start-sign = Semnați un plan de reintegrare și un acord de reintegrare.
return-start-home = Acasă luați legătura cu biroul OIM de acolo. Consilierii vă sfătuiesc din nou.
return-start-pay = Alegeți produsele sau serviciile. Biroul OIM de acasă plătește facturile.
return-start-what = Se pot plăti:
return-start-material = Lucruri pentru viața de zi cu zi: mobilă de bază, haine, mâncare, articole de bucătărie și de casă
return-start-medical = Îngrijire medicală
return-start-tools = Unelte și echipament pentru muncă sau pentru o mică afacere
return-start-housing = Cazare pentru o perioadă
return-start-course = Cursuri de meserie
return-start-other = Altele, stabilite împreună cu consilierul
return-start-no-cash = Nu se dă în bani.
return-start-office = Este nevoie de o misiune sau de un birou OIM în țara în care mergeți.
return-start-not-all = Nu toți cei care cer primesc. Puteți să cereți.

return-steps-title = Cum decurge
return-steps-talk = Discuție cu un consilier
return-steps-sign = Semnați că vreți să plecați
return-steps-igi = OIM cere confirmarea Inspectoratului General pentru Imigrări (IGI)
return-steps-papers = Pașaport sau document de călătorie de la ambasadă
return-steps-plan = Dacă cereți: plan și acord pentru noul început
return-steps-go = Bilet, ajutor la aeroport, călătorie
return-steps-home = Acasă: legătura cu biroul OIM de acolo

return-where-title = Unde puteți întreba
return-where-office = La biroul OIM din București
return-where-centres = În centrele pentru solicitanți de azil din Timișoara, Șomcuta Mare (Maramureș), Rădăuți, Galați, București și Giurgiu
return-where-custody = În centrele de custodie publică din Arad și Otopeni
return-where-places = Locurile noastre

return-figures-title = În cifre
return-figures-people = 108 persoane au primit ajutor prin program: 71 de bărbați și 37 de femei. Cele mai multe veneau din Irak (41), Filipine (19) și Iran (8).
return-figures-people-source = 2018. Sursa: OIM România, raportul anual 2018
return-figures-years = Peste 4.500 de persoane au cerut sfat. 422 s-au întors acasă. Puțin peste 150 au primit o alocație de întoarcere.
return-figures-years-source = 2015–2023. Sursa: OIM România, romania.iom.int

return-by-title = Cine îl conduce
return-by-text = OIM România, împreună cu JRS România. Este plătit din Fondul pentru Azil, Migrație și Integrare al Uniunii Europene, prin Inspectoratul General pentru Imigrări (IGI). Descrierea de aici este cea a proiectului FAMI/17.01.02.
# $date: day on which the page was compared with its sources
return-checked = Comparat cu sursele la { $date }
