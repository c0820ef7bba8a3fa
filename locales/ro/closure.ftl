### Closing an office, a person or a room: who is hit, what is decided for each, and what they are told.

## The list, and what is to be closed.

closure-title = Închideri și absențe
closure-section = Închideri
closure-text = Nimeni nu închide fără să hotărască ce se întâmplă cu fiecare persoană programată.
closure-new = Închideți ceva
closure-whom = Ce se închide
closure-whole-place = Tot biroul
closure-first = Prima zi
closure-last = Ultima zi
closure-from = De la ora
closure-to = Până la ora
closure-hours-hint = Lăsați orele goale pentru toată ziua. Doar „de la”: până la sfârșitul zilei.
closure-reason = Motiv
closure-reason-hint = Îl văd colegii. Nu scrieți nimic despre sănătate.
closure-look = Vedeți cine este programat
closure-open = Deschise
closure-before = Dinainte
closure-none = Nu este nicio închidere.
closure-what = Ce
closure-when = Când
closure-people = Persoane
closure-state = Stare
closure-state-open = așteaptă hotărâri
closure-state-applied = încheiată
closure-state-undone = retrasă
closure-whole-day = toată ziua
closure-other-hours = alte ore: { $hours }
closure-week = alt program de la această zi
closure-stops = alte ore în alte locuri din această zi

## Before it begins.

closure-sure = Începeți închiderea?
closure-nobody = Nu este programat nimeni. Se închide imediat.
closure-hit =
    { $count ->
        [one] O persoană este programată atunci
        [few] { $count } persoane sunt programate atunci
       *[other] { $count } de persoane sunt programate atunci
    }
closure-begin-text = De acum nimeni nou nu mai poate fi programat atunci. Vizitele rămân neschimbate până hotărâți pentru fiecare.
closure-begin = Începeți închiderea
closure-close-now = Închideți
closure-decide-each = Hotărâți pentru fiecare

## Deciding.

closure-drop = Renunțați la închidere
closure-drop-text = Orele rămân ca înainte și nimic nu se schimbă.
closure-tick = Bifați
closure-tick-all = toate
closure-tick-undecided = fără hotărâre
closure-tick-none = niciuna
closure-person = Persoana
closure-channel = Se anunță prin
closure-channel-sms = SMS
closure-channel-email = e-mail
closure-channel-push = anunț pe telefon
closure-channel-none = telefonic
closure-mark-deciding = biroul va fi închis atunci: nedecis încă
closure-mark-asked = biroul va fi închis atunci: i s-a propus altă oră
closure-mark-calling = biroul va fi închis atunci: de sunat
closure-proposal = Propunere
closure-no-proposal = Nicio propunere
closure-ran-out = Propunerea nu mai este păstrată.
closure-kept-until = păstrată până { $when }
closure-kind-same_time = aceeași oră
closure-kind-same_person = același coleg
closure-kind-another_time = altă oră
closure-kind-another_place = alt loc
closure-decision = Hotărâre
closure-undecided = fără hotărâre
closure-settled = Persoana a schimbat vizita între timp. Nu este nevoie de o hotărâre.
closure-ticked = Pentru cele bifate
closure-do-move = Mutați acum
closure-do-ask = Propuneți și întrebați
closure-do-cancel = Anulați
closure-do-call = Sunați
closure-do-keep = Rămâne așa
closure-is-move = se mută acum
closure-is-ask = este întrebată
closure-is-cancel = se anulează
closure-is-call = este sunată
closure-is-keep = rămâne așa
closure-other-proposal = Altă propunere
closure-any-proposal = cea mai mică schimbare
closure-search = Căutați
closure-left =
    { $count ->
        [one] O persoană este încă fără hotărâre
        [few] { $count } persoane sunt încă fără hotărâre
       *[other] { $count } de persoane sunt încă fără hotărâre
    }
closure-all-decided = Este hotărât pentru fiecare.
closure-to-messages = Vedeți mesajele

## Messages before they are sent, and applying.

closure-messages = Mesajele, înainte de a pleca
closure-messages-text = Așa le primesc oamenii, fiecare în limba sa. Pleacă după zece minute. Până atunci puteți retrage totul.
closure-messages-near = Cine are vizita în mai puțin de trei ore află imediat.
closure-messages-none = Niciun mesaj nu pleacă.
closure-example = Exemplu
closure-language = Limba
closure-calls = De sunat
closure-apply = Aplicați totul
closure-back = Înapoi la hotărâri

## Afterwards.

closure-applied = Închiderea este aplicată.
closure-undo = Retrageți totul
closure-undo-until = Se poate până la { $time }: fiecare vizită își reia locul și mesajele nu mai pleacă.
closure-undone = Totul este retras. Programul și vizitele sunt ca înainte.
closure-left-changed =
    { $count ->
        [one] O vizită a fost schimbată între timp și rămâne așa.
        [few] { $count } vizite au fost schimbate între timp și rămân așa.
       *[other] { $count } de vizite au fost schimbate între timp și rămân așa.
    }
closure-progress = Cum merge
closure-sent = trimise
closure-waiting = așteaptă
closure-failed = de sunat
closure-answer = Răspuns
closure-answer-accepted = a acceptat
closure-answer-other_times = vrea altă oră
closure-answer-call_me = cere să fie sunată
closure-answer-none = încă fără răspuns
closure-called = sunată
closure-refresh = Vedeți din nou

## What is wrong.

closure-error-past = Alegeți ziua de azi sau una de mai târziu.
closure-error-range = Ultima zi trebuie să fie după prima și la cel mult un an de ea.
closure-error-whom = Alegeți biroul, o persoană sau o sală din listă.
closure-error-clock = Scrieți ora ca 14:00, din cinci în cinci minute.
closure-error-reversed = Sfârșitul trebuie să fie după început.
closure-error-part-past = Aceste ore au trecut deja.
closure-error-long = Textul este prea lung.
closure-error-none-ticked = Nu este bifată nicio persoană. Nu s-a schimbat nimic.
closure-error-no-proposal = Unele persoane bifate nu au o propunere păstrată. Căutați una sau hotărâți altceva. Nu s-a schimbat nimic.
closure-error-changed = Între timp altcineva a schimbat ceva aici. Iată cum arată acum; nu s-a făcut nimic.
closure-error-undecided = Mai sunt persoane fără hotărâre. Nu s-a aplicat nimic.
closure-error-proposal-gone = O propunere nu mai este păstrată. Căutați alta; nu s-a aplicat nimic.
closure-error-too-late = Cele zece minute au trecut. Închiderea rămâne.
closure-error-hours-changed = Cineva a schimbat programul după aceea. Închiderea rămâne.

## On the list of people to call.

closure-why-decided = Închidere: vorbiți cu persoana.
closure-why-no_channel = Închidere: nu se poate scrie acestei persoane.
closure-why-call_me = Închidere: persoana cere să fie sunată.
closure-why-other_times = Închidere: persoana vrea altă oră.
closure-why-silent = Închidere: persoana nu a răspuns la propunere.
