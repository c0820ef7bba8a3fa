### Finding, showing, moving and cancelling an appointment, with its number and PIN.


## Finding it

appointment-title = Programarea mea
appointment-find-lead = Cu numărul de programare și codul PIN puteți vedea, schimba sau anula programarea.
appointment-reference = Numărul de programare
appointment-reference-hint = 10 cifre. Spațiile nu contează.
appointment-pin = Codul PIN
appointment-pin-hint = 8 cifre
appointment-find = Arată programarea mea
appointment-lost-codes = Nu mai aveți numărul sau codul PIN? Veniți sau întrebați la locul programării. Nimeni nu le poate afla din afară.
appointment-book-one = Faceți o programare
appointment-error-reference-required = Scrieți numărul de programare
appointment-error-pin-required = Scrieți codul PIN
appointment-error-not-found = Nu găsim nicio programare cu acest număr și acest cod PIN. Verificați-le pe amândouă.
appointment-error-too-many = Au fost mai multe încercări greșite cu acest număr. Așteptați 15 minute și încercați din nou. Programarea rămâne cum este.
appointment-error-overloaded = Mulți oameni cer același lucru acum. Încercați din nou peste puțin timp.

## Just booked

appointment-booked = Programarea este făcută
appointment-codes-lead = Păstrați aceste două numere. Cu ele puteți vedea, schimba sau anula programarea. Codul PIN se arată doar acum.
appointment-keep = Notați-le, faceți o fotografie sau tipăriți pagina. Nu vă trebuie nimic altceva: nici e-mail, nici confirmare.

## The appointment

appointment-upcoming = Vă așteptăm
appointment-when = Ziua și ora
appointment-where = Unde
appointment-address-unknown = Adresa urmează să fie confirmată de birou.
appointment-what = Pentru ce
appointment-language = Limba
appointment-with-interpreter = cu interpret
appointment-interpreter-open = biroul caută încă un interpret
appointment-wished = Ați dorit
appointment-name = Numele
appointment-bring = Aduceți, dacă aveți
appointment-bring-late = Veniți chiar dacă lipsește ceva.
appointment-at-reception = La recepție este de ajuns numărul de programare. Nu trebuie să spuneți de ce veniți.
appointment-calendar = Adăugați în calendarul telefonului
appointment-calendar-hint = În calendar se numește doar „Programare”.
appointment-calendar-summary = Programare
appointment-move = Schimbați ora
appointment-cancel = Anulați
appointment-leave = Părăsiți pagina
appointment-leave-hint = Pagina rămâne deschisă zece minute pe acest telefon. Dacă telefonul este folosit și de alții, părăsiți pagina când terminați.

## Where it stands

appointment-cancelled = Programarea este anulată
appointment-cancelled-undo = Ați anulat din greșeală? Până la ora { $time } puteți reveni.
appointment-undo = Refaceți programarea
appointment-past = Programarea a trecut
appointment-arrived = Ați ajuns. Așteptați să fiți chemat sau chemată.
appointment-missed = La această oră nu ne-am întâlnit
appointment-again = Faceți altă programare
appointment-closing = Nu vă putem primi la această oră. Vă rugăm să vedeți ce propunem în schimb.
appointment-closing-answer = Vedeți și răspundeți
appointment-closing-call = Nu vă putem primi la această oră. Dacă avem numărul dumneavoastră, vă sunăm. Puteți alege și dumneavoastră aici o altă oră.

## Moving. $from and $to are days with times.

appointment-move-question = Ce altă oră vi se potrivește?
appointment-move-now = Programarea de acum: { $time }
appointment-move-keep = Rămâne a dumneavoastră până când ora nouă este programată.
appointment-move-check = Schimbați ora programării?
appointment-move-from = Până acum
appointment-move-to = Nou
appointment-move-yes = Da, schimbă ora
appointment-move-no = Nu, lasă cum este
appointment-moved-taken = Programarea rămâne unde era. Această oră tocmai a fost ocupată; cele mai apropiate sunt:
appointment-moved-taken-none = Programarea rămâne unde era. Această oră tocmai a fost ocupată. Alegeți alta.

## Cancelling and taking back

appointment-cancel-check = Anulați programarea?
appointment-cancel-lead = Ora poate fi luată de altcineva. Timp de zece minute puteți reveni, dacă este încă liberă.
appointment-cancel-yes = Da, anulează
appointment-undo-taken = Nu am putut reface programarea: ora a fost ocupată. Cele mai apropiate sunt:
appointment-undo-taken-none = Nu am putut reface programarea: ora a fost ocupată. Puteți face alta.
appointment-error-visit-not-now = Acest lucru nu se mai poate face cu programarea. Mai jos vedeți cum stă.
appointment-error-visit-past = Programarea a început deja, așa că nu mai poate fi schimbată sau anulată aici.
appointment-error-visit-too-late = Cele zece minute au trecut. Programarea rămâne anulată, dar puteți face alta.

## Telefonul este anunțat. Se arată numai cui are programarea; telefonul însuși spune apoi doar titlul și textul.

appointment-phone = Anunțuri pe acest telefon
appointment-phone-text = Dacă telefonul este numai al dumneavoastră, poate suna înainte de programare și când se schimbă ceva. Va spune doar „Aveți un mesaj”: niciun nume, niciun loc, niciun motiv.
appointment-phone-mine = Telefonul este al meu: anunțați-mă aici
appointment-phone-shared = Dacă telefonul este folosit și de altcineva, mai bine nu porniți anunțurile.
appointment-phone-denied = Acest telefon nu permite mesaje de la acest site. Puteți schimba asta în setările browserului.
appointment-phone-failed = Nu a mers pe acest telefon. Programarea rămâne așa cum este.
appointment-phone-on = Telefonul vă anunță
appointment-phone-on-text = Sună înainte de programare și când se schimbă ceva și spune doar „Aveți un mesaj”.
appointment-phone-stop = Opriți anunțurile
appointment-phone-title = Aveți un mesaj
appointment-phone-body = Atingeți pentru a-l citi.
