### What people come for: the needs by which services are found. Short, as on a card; need-safety stays soft.

need-talk = Talk to someone
need-papers = Papers and law
need-health = Health
need-home = A place to live
need-money = Money and daily needs
need-school = School and children
need-language = Romanian language
need-work = Work
need-return = Going back to your country
need-safety = Feeling safe
need-people = Meeting people
need-visa = Visa for another country
need-romanians = Romanian citizens
