### Who we are: whom we help, what we stand for, how we work, and figures with their year and source.

## The top of the page

about-title = Cine suntem
about-lead = Ajutăm refugiați, solicitanți de azil, migranți și oameni care se întorc acasă, în România.
about-basis = Ce citiți aici se sprijină pe textele publicate de JRS România și de OIM România. Numele, adresa și datele legale ale biroului urmează să fie confirmate de birou.

## Whom we help: one short line for each group; the reader should find themselves in one of them

about-help-title = Pe cine ajutăm
about-help-lead = Mai întâi pe cei cu nevoi mai urgente. Puteți veni și dacă nu vă regăsiți în listă.
about-help-refugees = Refugiați
about-help-asylum-seekers = Solicitanți de azil
about-help-arriving = Migranți care tocmai au ajuns în România
about-help-fled = Oricine a fost nevoit să-și lase țara pentru că i s-au încălcat drepturile
about-help-work = Oameni veniți la muncă, la studii sau pentru o altă activitate economică
about-help-detention = Oameni strămutați împotriva voinței lor sau aflați în custodie publică
about-help-new-life = Oameni care vor să înceapă o viață nouă în România
about-help-returnees = Oameni care aleg să se întoarcă în țara lor
about-help-romanians = Cetățeni români rămași fără ajutor în străinătate, întorși acasă în situații grele sau exploatați de traficanți
about-help-communities = Comunitățile care îi primesc

## What we stand for: the mandate of JRS Romania and the rights statement of IOM, in our own words

about-values-title = Ce valori avem
about-values-text = Scopurile noastre sunt umanitare, independente, nonprofit, apolitice și democratice.
# The source prints “governmental” where “non-governmental” was probably meant. Keep the doubt visible.
about-values-note = În textul JRS apare și cuvântul „guvernamental”; probabil s-a vrut „neguvernamental”. Urmează să fie confirmat de birou.
about-mission-accompany = Suntem alături de oameni, îi ajutăm și le apărăm drepturile încă de la sosirea în România.
about-mission-speak = Vorbim pentru ei în fața autorităților și a societății.
about-mission-rights = Drepturile omului sunt ale fiecăruia, oricare i-ar fi situația legală. Ele trebuie respectate și apărate.
about-mission-quality = Vrem să ajutăm bine și cu pricepere, și ca serviciile să fie tot mai bune.

## How we work: three principles

about-principles-title = Cum lucrăm
about-principles-lead = Privim nevoile fiecărui om în contextul general al gestionării migrației. Trei principii stau la baza a tot ce facem.
about-principle-rights = Respect pentru drepturile omului.
about-principle-wellbeing = Bunăstarea fizică, psihică și socială a fiecărui om și a comunității lui.
about-principle-lasting = Rezultate care durează: instituțiile statului și organizațiile societății civile devin mai puternice.

## Durable solutions: three ways a case can end well; keep resettlement and return apart

about-solutions-title = Soluții care durează
about-solutions-lead = Căutăm împreună drumul potrivit pentru fiecare.
about-solution-integration = Integrare: să vă faceți o viață în România.
about-solution-resettlement = Relocare în altă țară (reinstalare): un drum sigur și legal spre o țară care vă primește.
about-solution-return = Întoarcere voluntară: acasă, dacă așa alegeți dumneavoastră.

## The ten objectives of JRS Romania, in our own words

about-objectives-title = Cele zece obiective ale JRS România
about-objective-1 = Asistență și consiliere: socială, juridică, psihologică, medicală, pastorală și spirituală.
about-objective-2 = O integrare mai rapidă: ajutor în bani, programe de învățare, sprijin psihologic.
about-objective-3 = Participare, când este nevoie, la repatriere, reinstalare și relocare, și la reintegrarea celor întorși.
about-objective-4 = Grupuri culturale și legături între refugiați veniți din locuri diferite.
# The sentence is cut off in the source after “their training or”. Do not complete it.
about-objective-5 = Încurajarea pregătirii lor și contribuția la ea. Aici textul sursă se întrerupe; restul urmează să fie confirmat de birou.
about-objective-6 = Informarea publicului din România și din lume prin publicații, conferințe, seminare și mese rotunde.
about-objective-7 = Activități pentru tineri și pentru alte vârste; formarea și implicarea voluntarilor.
about-objective-8 = Programe și legături cu autoritățile statului și cu organizații private.
about-objective-9 = Strângere de fonduri pentru activități, potrivit legii.
about-objective-10 = Orice altă activitate permisă de lege care servește acestui scop.

## IOM and what it does in Romania

about-iom-title = Organizația Internațională pentru Migrație (OIM)
about-iom-text = OIM face parte din sistemul Națiunilor Unite. Vrea ca migrația să fie ordonată, omenească și spre binele tuturor.
about-iom-aims-lead = Împreună cu state și organizații, OIM:
about-iom-aim-1 = ajută la rezolvarea problemelor practice ale migrației;
about-iom-aim-2 = face cunoscute temele migrației;
about-iom-aim-3 = încurajează dezvoltarea socială și economică prin migrație;
about-iom-aim-4 = veghează la bunăstarea și la drepturile migranților.
about-iom-romania = În România, OIM îi ajută pe migranți, pe cei care se întorc și comunitățile care îi primesc. Leagă ajutorul umanitar de dezvoltare, în spiritul Agendei 2030.

## Programmes and partners: headings and labels of their lists; dates, names and numbers come from the page

about-programmes-title = Programe
about-programmes-lead = Ce s-a făcut, cu cine și cu ce bani, așa cum spun rapoartele.
# $from and $until are months or years, already written out by the page
about-programmes-period = { $from } – { $until }
about-programmes-since = din { $from }
about-programmes-period-unknown = perioada urmează să fie confirmată de birou
about-programmes-contract = Contract
about-programmes-period-label = Perioada
about-programmes-done = Ce s-a făcut
about-programmes-figures = În cifre
about-programmes-partners = Parteneri
about-programmes-funders = Finanțare și sprijin
about-programmes-links = Legături numite de sursă
about-partners-title = Parteneri
about-partners-international = Organizații internaționale
about-partners-public = Instituții publice
about-partners-private = Companii
about-partners-nonprofit = Organizații nonprofit
about-role-partner = partener
about-role-funder = finanțator
about-role-supporter = susținător
about-role-coordinator = coordonator

## Figures: what stands around a number. $value is a number that the page has written out

about-facts-title = În cifre
about-facts-lead = Cifrele sunt din rapoarte publicate. Lângă fiecare stau anul și sursa.
about-facts-about = cam { $value }
about-facts-almost = aproape { $value }
about-facts-over = peste { $value }
# The sign stands where the language puts it
about-facts-percent = { $value } %
about-facts-plus-percent = +{ $value } %
about-facts-year = Anul: { $year }
about-facts-source = Sursa: { $source }
about-facts-group-iom = OIM în lume
about-facts-group-romania = Străini în România
about-facts-group-work = Munca din România, în 2018
about-facts-group-trafficking = Traficul de persoane
about-facts-note-shares = Cotele sunt redate ca în raport. Țările și motivele care nu sunt numite nu apar aici, de aceea cotele nu fac împreună 100 %.
about-facts-note-asylum = În 2018 au fost mai puține cereri de azil decât în 2017, dar pe mai mulți ani numărul crește.
about-facts-note-transit = Raportul scrie o dată „aproape 3.000 din 2008” și o dată că în 2019 numărul va ajunge la 3.000.

## Figures: one label for each entry of catalogue/facts.toml; it stands under the number and does not repeat it

about-fact-iom-founded = anul în care a fost înființată OIM
about-fact-iom-in-romania = anul din care OIM este prezentă în România
about-fact-iom-members = state membre
about-fact-iom-observers = state observatoare
about-fact-iom-offices-then = birouri și misiuni în 1998
about-fact-iom-offices-now = birouri și misiuni în 2018
about-fact-iom-staff-then = angajați în 1998
about-fact-iom-staff-now = angajați în decembrie 2018
about-fact-iom-staff-field = dintre angajați lucrează pe teren
about-fact-iom-relocated = persoane vulnerabile relocate în lume între 2007 și 2016
about-fact-iom-relocated-from = locuri din care au plecat aceste persoane
about-fact-iom-returns = persoane ajutate în lume să se întoarcă acasă, în 2018
about-fact-foreigners-now = străini cu drept de ședere, la sfârșitul lui 2018
about-fact-foreigners-growth = față de sfârșitul lui 2017
about-fact-foreigners-then = străini înregistrați în 2009
about-fact-protected = persoane cu o formă de protecție; mai ales din Irak, Siria, Iran
about-fact-asylum-requests = cereri de azil în 2018
about-fact-third-country = cetățeni din afara UE
about-fact-third-country-moldova = dintre ei: Republica Moldova
about-fact-third-country-turkey = dintre ei: Turcia
about-fact-third-country-china = dintre ei: China
about-fact-third-country-syria = dintre ei: Siria
about-fact-third-country-family = dintre ei: membri de familie
about-fact-third-country-studies = dintre ei: la studii
about-fact-third-country-permanent = dintre ei: cu drept de ședere permanentă
about-fact-eu = cetățeni din UE, SEE și Elveția
about-fact-eu-italy = dintre ei: Italia
about-fact-eu-france = dintre ei: Franța
about-fact-eu-germany = dintre ei: Germania
about-fact-eu-greece = dintre ei: Grecia
about-fact-eu-work = dintre ei: la muncă
about-fact-eu-means = dintre ei: cu mijloace de întreținere
about-fact-eu-studying = dintre ei: la studii
about-fact-interact-people = persoane ajutate prin INTERACT PLUS
about-fact-returns = persoane ajutate de programul de întoarcere voluntară
about-fact-returns-men = dintre ei: bărbați
about-fact-returns-women = dintre ei: femei
about-fact-transit = refugiați trecuți prin centrul de tranzit din Timișoara
about-fact-transit-total = refugiați ajutați în centrul de tranzit din 2008
about-fact-resettlement-quota = refugiați sirieni în cota României pentru 2018–2019
about-fact-medical-exams = examinări medicale pentru Canada, Australia și Noua Zeelandă (suma noastră)
about-fact-victims-2018 = cetățeni români incluși în programe de asistență în 2018
about-fact-victims-since-1999 = cetățeni români ajutați să se întoarcă acasă, din 1999
about-fact-cases-2015 = cazuri noi cercetate de autoritățile române în 2015
about-fact-cases-2016 = cazuri noi cercetate de autoritățile române în 2016
about-fact-cases-2017 = cazuri noi cercetate de autoritățile române în 2017
