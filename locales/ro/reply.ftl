### The pages behind the link in a message: whether somebody comes, and what shall be done if not.

reply-title = Programarea dumneavoastră
reply-question = Puteți veni?
reply-come = Vin
reply-come-said = Vă mulțumim. Vă așteptăm.
reply-cannot = Nu pot veni
reply-call-said = Vă sunăm la numărul pe care ni l-ați dat.
reply-details = Locul și toate celelalte, cu numărul și codul PIN

reply-cannot-title = Nu puteți veni
reply-cannot-lead = Nu este nicio problemă. E bine că știm de acum: ora poate fi de folos altcuiva.
reply-what = Cum vă putem ajuta?
reply-other = Vreau altă oră
reply-other-hint = Ora veche rămâne a dumneavoastră până alegeți.
reply-cancel = Anulez programarea
reply-cancel-hint = Timp de zece minute puteți reveni.
reply-call = Sunați-mă
reply-call-hint = La numărul pe care ni l-ați dat.
reply-choose = Alegeți ce să facem
reply-back = Înapoi, nu schimbați nimic
reply-no-phone = Nu avem un număr la care să vă sunăm. Alegeți altă cale.

reply-closed = Acest link nu mai funcționează
reply-closed-text = El funcționează până când trece programarea. Cu numărul de programare și codul PIN o puteți vedea în continuare.

reply-proposal-title = Programarea dumneavoastră are nevoie de altă oră
reply-proposal-old = Atunci nu poate avea loc:
reply-proposal-new = Vă propunem:
reply-proposal-until = Păstrăm această oră pentru dumneavoastră până { $when }.
reply-proposal-accept = Este în regulă
reply-proposal-other = Vedeți alte ore
reply-proposal-accepted = Mulțumim. Aceasta este programarea dumneavoastră.
reply-proposal-stands = Programarea are loc așa cum a fost făcută.
reply-proposal-gone = Această oră nu mai este liberă. Alegeți alta sau cereți să vă sunăm.
