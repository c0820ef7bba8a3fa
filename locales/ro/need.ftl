### What people come for: the needs by which services are found. Short, as on a card; need-safety stays soft.

need-talk = Vorbiți cu cineva
need-papers = Acte și drepturi
need-health = Sănătate
need-home = Locuință
need-money = Bani și nevoi zilnice
need-school = Școală și copii
need-language = Limba română
need-work = Muncă
need-return = Întoarcerea în țara de origine
need-safety = În siguranță
need-people = Oameni și întâlniri
need-visa = Viză pentru altă țară
need-romanians = Cetățeni români
