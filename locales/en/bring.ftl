# What to bring, one short label for each code of the catalogue.
# Papers help; lacking them is never a reason not to come.

bring-identity = Passport or any identity paper, even expired, or a photo of it
bring-igi-papers = Papers from the General Inspectorate for Immigration (IGI)
bring-permit = Residence permit
bring-court-papers = Papers and decisions from a court
bring-medical-papers = Medical papers and test results
bring-prescriptions = Prescriptions, or the boxes of the medicines you take
bring-school-papers = School papers: reports, letters, certificates
bring-birth-certificates = Birth certificates, also your children’s
bring-marriage-certificate = Marriage certificate
bring-diplomas = Diplomas and trade certificates
bring-cv = CV, if you have one
bring-photos = Passport photos
bring-passport = Passport
bring-visa-letter = The letter or instructions you received about the visa
bring-rental-contract = Rental contract
bring-payslips = Payslips
bring-travel-document = Travel document
bring-return-decision = Return decision (the paper that tells you to leave Romania)
bring-police-papers = Papers from the police
bring-nothing = No documents needed
