### Privacy, in plain words: what is kept, what is not, who sees it, and the rights of the reader.

## The top of the page

privacy-title = Datele dumneavoastră
privacy-lead = Puteți citi tot ce este aici fără să spuneți cine sunteți. Păstrăm ceva numai dacă faceți o programare sau publicați un eveniment, și atunci cât mai puțin.

## What is kept when somebody books

privacy-kept-title = Ce păstrăm când faceți o programare
privacy-kept-name = Numele pe care vreți să-l folosim. Nu trebuie să fie cel din acte.
privacy-kept-contact = Un telefon sau un e-mail, numai dacă vreți. Vă scriem numai dacă ați cerut.
privacy-kept-message = Un mesaj către dumneavoastră trece prin firma de telefonie sau de e-mail.
privacy-kept-visit = Serviciul, locul, ziua și ora, limba, și dacă aveți nevoie de interpret sau de altceva la vizită.
privacy-kept-note = Ce ne scrieți în notă, dacă scrieți ceva.
privacy-kept-sealed = Numele, contactul și nota sunt criptate. Cine ar fura baza de date nu le-ar putea citi.
privacy-kept-until = Le ștergem la 30 de zile după vizită, și dacă ați anulat-o.

## What is kept of somebody who posts an event

privacy-events-title = Dacă publicați un eveniment
privacy-events-public = Toată lumea vede evenimentul și numele organizatorului, așa cum îl scrieți. Nu trebuie să fie numele complet.
privacy-events-contact = Telefonul sau e-mailul dumneavoastră este criptat. Îl văd doar angajații care citesc evenimentele, ca să vă întrebe despre el.
privacy-events-until = Îl ștergem la 30 de zile după ultima zi a evenimentului. Și un eveniment care nu a fost aprobat este șters după 30 de zile.

## What is not kept

privacy-not-title = Ce nu păstrăm
privacy-not-account = Nu trebuie să vă faceți cont, iar site-ul nu vă cere actele.
privacy-not-address = În evidențele noastre nu scriem adresa IP, adică numărul prin care telefonul dumneavoastră este legat la internet.
privacy-not-trackers = Nu vă urmărim și nu există reclame.
privacy-not-others = Paginile nu cer nimic de la alte site-uri. Nu vindem datele dumneavoastră și nu le dăm altora.

## The check for voluntary return

privacy-check-title = Verificarea pentru întoarcerea voluntară
privacy-check-text = Răspunsurile rămân pe acest telefon. Nu le trimitem, nu le păstrăm, nu apar în adresa paginii și nu ajung în programare. Când închideți pagina, dispar.
privacy-check-decides = Verificarea nu hotărăște nimic. Hotărâți dumneavoastră, după ce vorbiți cu un consilier sau o consilieră.

## Who in the office sees what

privacy-staff-title = Cine vede ce scrieți
privacy-staff-text = Fiecare om din echipă vede numai ce îi trebuie pentru munca lui.
privacy-staff-desk = La recepție se văd numele ales și ora. La subiectele sensibile scrie doar „Consiliere”.
privacy-staff-audit = Se notează cine din echipă a deschis sau a schimbat o programare, fără numele dumneavoastră.

## Cookies

privacy-cookies-title = Cookie-uri
privacy-cookies-what = Un cookie este o mică notă pe care site-ul o lasă în telefonul dumneavoastră. Avem numai trei:
privacy-cookies-language = unul ține minte limba aleasă;
privacy-cookies-visit = unul ține deschisă programarea timp de zece minute, după ce ați făcut-o sau ați deschis-o;
privacy-cookies-hold = unul păstrează ora aleasă cât timp completați, și dispare când închideți browserul.
privacy-cookies-staff = Cine lucrează la noi are încă unul, pentru conectare.

## A shared phone, and what the exit button can and cannot do

privacy-shared-title = Dacă telefonul este folosit și de alții
privacy-shared-exit = Butonul „Ieșire” ascunde repede pagina și închide programarea. Nu șterge istoricul din browser: cine caută acolo poate vedea că ați fost aici.
privacy-shared-private = Puteți deschide site-ul într-o fereastră privată sau puteți șterge istoricul, dacă este sigur s-o faceți.
privacy-shared-pin = Cine are numărul de programare și codul PIN poate vedea programarea. Păstrați-le bine.

## Rights under the GDPR

privacy-rights-title = Drepturile dumneavoastră
privacy-rights-lead = Legea europeană (GDPR) vă dă aceste drepturi, oricare ar fi situația dumneavoastră în România:
privacy-rights-see = să vedeți ce păstrăm despre dumneavoastră;
privacy-rights-correct = să cereți să corectăm ce este greșit;
privacy-rights-erase = să cereți să ștergem datele înainte de cele 30 de zile.
privacy-rights-how = Spuneți unui om din echipă și aduceți numărul de programare și codul PIN. Este gratuit.
privacy-rights-complain = Dacă credeți că am greșit, puteți face plângere la autoritatea română pentru protecția datelor (ANSPDCP).
privacy-rights-no-harm = Dacă folosiți aceste drepturi, primiți în continuare ajutor, la fel ca înainte.

## Who is responsible; nothing here may be invented

privacy-responsible-title = Cine răspunde de date
privacy-responsible-text = Organizația care răspunde de aceste date, adresa ei, persoana la care puteți scrie și temeiul legal urmează să fie confirmate de birou.
