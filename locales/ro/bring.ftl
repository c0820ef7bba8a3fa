# What to bring, one short label for each code of the catalogue.
# Papers help; lacking them is never a reason not to come.

bring-identity = Pașaport sau orice act de identitate, chiar expirat, ori o fotografie a lui
bring-igi-papers = Actele primite de la Inspectoratul General pentru Imigrări (IGI)
bring-permit = Permisul de ședere
bring-court-papers = Acte și hotărâri de la instanță
bring-medical-papers = Acte medicale și rezultate ale analizelor
bring-prescriptions = Rețete sau cutiile medicamentelor pe care le luați
bring-school-papers = Acte de la școală: carnete, adeverințe, certificate
bring-birth-certificates = Certificate de naștere, inclusiv ale copiilor
bring-marriage-certificate = Certificatul de căsătorie
bring-diplomas = Diplome și certificate de calificare
bring-cv = CV, dacă aveți
bring-photos = Fotografii tip pașaport
bring-passport = Pașaportul
bring-visa-letter = Scrisoarea sau instrucțiunile primite pentru viză
bring-rental-contract = Contractul de închiriere
bring-payslips = Fluturași de salariu
bring-travel-document = Documentul de călătorie
bring-return-decision = Decizia de returnare (actul prin care vi se cere să plecați din România)
bring-police-papers = Acte primite de la poliție
bring-nothing = Nu aveți nevoie de acte
