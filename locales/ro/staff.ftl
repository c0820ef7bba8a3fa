## The pages for the people who work here: the frame, the door, accounts, the record of acts.
staff-portal = Liman pentru angajați
staff-sections = Secțiuni
staff-today = Lista zilei
staff-find = Căutați o vizită
staff-book = Programați pe cineva
staff-hours = Program săptămânal
staff-days-off = Zile libere
staff-events = Evenimente
staff-messages = Mesaje
staff-audit = Registrul acțiunilor
staff-people = Conturi
staff-role-reception = recepție
staff-role-counsellor = consiliere
staff-role-manager = coordonare
staff-role-administrator = administrare
staff-sign-in = Intrați în cont
staff-sign-in-text = Pentru cei care lucrează aici. Dacă aveți nevoie de ajutor, mergeți la prima pagină.
staff-first-page = Prima pagină
staff-sign-out = Ieșiți din cont
staff-signed-out = Ați ieșit din cont.
staff-name = Nume
staff-name-hint = Așa cum a fost scris când s-a făcut contul.
staff-password = Parolă
staff-wrong = Numele și parola nu se potrivesc. Verificați-le pe amândouă și încercați din nou.
# $minutes is a whole number from 1 to 15.
staff-wait = { $minutes ->
    [one] Prea multe încercări cu acest nume. Încercați din nou peste un minut.
    [few] Prea multe încercări cu acest nume. Încercați din nou peste { $minutes } minute.
   *[other] Prea multe încercări cu acest nume. Încercați din nou peste { $minutes } de minute.
 }
staff-session-ended = Nu mai sunteți în cont
staff-session-ended-text = Sesiunea se încheie după 15 minute fără activitate și după 8 ore. Ce ați trimis ultima dată nu s-a salvat.
staff-refused = Pagina aceasta nu ține de rolul dumneavoastră
staff-refused-text = Dacă aveți nevoie de ea, cereți unui administrator alt rol.
staff-form-old = Formularul este prea vechi
staff-form-old-text = Nu s-a salvat nimic. Deschideți pagina din nou și repetați ultimul pas.
staff-set-up = Alegeți o parolă
staff-set-up-for = Linkul este pentru { $name }.
staff-set-up-text = Cel puțin 15 caractere. Sunt bune patru sau cinci cuvinte pe care doar dumneavoastră le-ați pune împreună. Spațiile sunt permise.
staff-set-up-repeat = Aceeași parolă, încă o dată
staff-set-up-save = Salvați și intrați
staff-password-too_short = Parola are mai puțin de 15 caractere.
staff-password-too_long = Parola are mai mult de 128 de caractere.
staff-password-guessable = Parola este ușor de ghicit. Nu folosiți numele dumneavoastră, numele casei sau șiruri simple.
staff-password-differs = Cele două parole nu sunt la fel.
staff-link-dead = Linkul nu mai este valabil
staff-link-dead-text = Un link se poate folosi o singură dată, timp de 24 de ore. Cereți altul unui administrator.
staff-people-text = Un cont nou începe cu un link de unică folosință, făcut aici sau pe server cu „liman staff add”.
staff-people-role = Rol
staff-people-place = Birou
staff-people-any-place = mai multe birouri
staff-people-state = Stare
staff-people-acts = Acțiuni
staff-people-active = activ
staff-people-waiting = încă fără parolă
staff-people-disabled = oprit
# $count is a whole number.
staff-people-sessions = { $count ->
    [one] o sesiune deschisă
    [few] { $count } sesiuni deschise
   *[other] { $count } de sesiuni deschise
 }
staff-people-disable = Opriți contul
staff-people-enable = Porniți contul
staff-people-end = Încheiați sesiunile
staff-people-new-link = Link nou
staff-people-self = Acesta este contul dumneavoastră.
staff-people-add = Adăugați un cont
staff-people-added = Contul este făcut
staff-people-link-text = Dați personal acest link către { $name }. Apare doar acum, se folosește o singură dată, timp de 24 de ore.
staff-people-taken = Cineva are deja acest nume.
staff-people-gone = Acest cont nu există.
staff-people-own = Nu vă puteți opri propriul cont.
staff-people-name-wrong = Scrieți numele cu cel puțin o literă și cel mult 80 de caractere.
staff-people-role-wrong = Alegeți un rol.
staff-people-done = Gata.
staff-audit-text = Cele mai noi acțiuni sunt primele. Numele vizitatorilor și ce ne-au spus nu apar niciodată în registru.
staff-audit-when = Când
staff-audit-who = Cine
staff-audit-what = Ce
staff-audit-object = Asupra cui
staff-audit-public = un vizitator
staff-audit-system = sistemul
staff-audit-empty = Registrul este încă gol.
## Acts as the record names them, each after the name of the one who did it.
staff-act-staff-add = a făcut un cont
staff-act-staff-new_link = a făcut un link nou
staff-act-staff-set_password = și-a ales parola
staff-act-staff-sign_in = a intrat în cont
staff-act-staff-sign_in_refused = nu a putut intra în cont
staff-act-staff-sign_out = a ieșit din cont
staff-act-staff-disable = a oprit un cont
staff-act-staff-enable = a pornit un cont
staff-act-staff-end_sessions = a încheiat toate sesiunile
