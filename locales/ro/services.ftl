### The directory of help: the list with its filters, and the page of one kind of help.

services-title = Ce ajutor există
# Shown by the browser instead of a title that is nobody's business.
services-neutral = Ajutor
services-lead = Alegeți ce se potrivește cel mai bine sau căutați cu cuvintele dumneavoastră. Puteți citi totul fără să spuneți cine sunteți.

## The filters

services-search = Căutați cu cuvintele dumneavoastră
services-search-button = Căutați
services-filters = Mai multe filtre
services-need = De ce aveți nevoie
services-city = Oraș
services-status = Situația dumneavoastră
services-speaks = Limba pe care o vorbiți
services-any = Oricare
services-open = Deschis acum
services-show = Arată
services-chosen = Alese
# $name is a filter that was chosen: a need, a city, a language
services-remove = Renunțați la: { $name }
services-clear = Renunțați la toate
# $value is something in the address that is no filter of ours
services-left-out = Nu cunoaștem „{ $value }”, așa că nu am ținut cont.
services-count =
    { $count ->
        [one] Un fel de ajutor
        [few] { $count } feluri de ajutor
       *[other] { $count } de feluri de ajutor
    }
services-nothing = Nimic nu se potrivește cu toate acestea
services-nothing-text = Renunțați la un filtru, căutați pe tot site-ul sau întrebați un consilier. Nu trebuie să spuneți despre ce este vorba.
services-nothing-search = Căutați pe tot site-ul

services-status-asylum-seeker = Am cerut azil
services-status-refugee = Am statut de refugiat
services-status-subsidiary-protection = Am protecție subsidiară
services-status-temporary-protection = Am protecție temporară
services-status-residence-permit = Am permis de ședere
services-status-no-papers = Nu am acte valabile
services-status-detained = Sunt ținut(ă) într-un centru
services-status-romanian-citizen = Sunt cetățean român

services-kinds = Feluri de ajutor
services-kind-counselling = Discuții și consiliere
services-kind-everyday = Viața de zi cu zi
services-kind-language = Limba română
services-kind-movement = Drumul spre altă țară
services-kind-return = Întoarcerea în țara dumneavoastră
services-kind-protection = Ajutor după constrângere sau exploatare
services-kind-citizens = Pentru cetățeni români
services-kind-visa = Vize pentru alte țări
services-kind-community = Oameni și întâlniri

## Short words beside an entry

services-badge-free = Gratuit
services-badge-paid = Cu plată
services-badge-book = Programare aici
services-badge-languages = Limbi: de confirmat
services-badge-place = Loc: de confirmat

## The page of one kind of help: what to do

services-book = Programați-vă
services-book-talk = Programați o discuție cu un consilier
services-book-neutral = În programare apare numai „Consiliere”. Nu trebuie să spuneți despre ce este vorba.
services-book-first = Totul începe cu o discuție. Consilierul vă spune ce este posibil astăzi.

## Short labelled lines

services-facts = Pe scurt
services-who = Pentru cine
services-how = Cum veniți
services-way-book = Vă programați aici
services-way-talk = Programați aici o discuție
services-way-walk-in = Veniți fără programare
services-way-phone = Sunați la birou
services-way-centre-visit = Într-un centru: cereți personalului să vorbiți cu consilierul nostru
services-where = Unde
services-where-centres = În aceste centre vine consilierul nostru
services-when = Când
services-when-centres = În centre: zilele vizitelor urmează să fie confirmate de birou.
services-length = Cât durează
services-languages = Limbi
services-interpreter = Puteți cere un interpret când faceți programarea.
services-bring = Ce să aduceți
services-bring-note = Veniți chiar dacă nu le aveți pe toate.
services-cost = Cost
services-cost-free = Gratuit
services-cost-paid = Cu plată. Suma urmează să fie confirmată de birou.
services-unconfirmed = Urmează să fie confirmat de birou
services-phone-unconfirmed = numărul de telefon urmează să fie confirmat de birou

## The rest

services-what = Ce puteți primi
services-next = Ce urmează
services-good = Bine de știut
services-elsewhere = Cine mai poate ajuta
services-contact-free = Apel gratuit
services-contact-always = zi și noapte
services-contact-unconfirmed = Cum îi găsiți: urmează să fie confirmat de birou
services-contact-published = Numerele sunt din surse publice. Biroul urmează să le confirme.
services-figures = În cifre
services-percent = { $value } %
# $share: 28 %. $people: 1,500. $years: 2017–2019
services-figure-part = { $share } din aproximativ { $people } de oameni au primit acest ajutor în { $years }. O persoană putea primi mai multe feluri de ajutor.
services-figure-source = Sursa: { $source }
services-programme = Program
# $sources: citations, as they are printed
services-checked = Text verificat ultima dată la { $date }, după: { $sources }.
services-not-confirmed = Biroul nu l-a confirmat încă.
