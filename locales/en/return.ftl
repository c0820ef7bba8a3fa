## The page about voluntary return: what the programme offers, as its own page says, and nothing more.

return-title = Voluntary return
return-lead = If you want to go back to your country and cannot do it alone, there is a programme that may help you with the journey and with the new start.
return-check = May it be for me? A few questions
return-check-note = Your answers stay on this phone.
return-talk = Book a talk
return-talk-note = You do not have to name a topic.
return-open = Whether the programme is open now, and until when: to be confirmed by the office.

return-choice-title = It is your choice
return-choice-free = Nobody may push you. You can change your mind until you leave.
return-choice-talk = The talk is free. It obliges you to nothing and does not change your asylum procedure.
return-choice-embassy = We do not tell your embassy that you asked for asylum.
return-choice-lawyer = If you have an open asylum request or a protection, talk to a lawyer before you sign anything.

return-who-title = Whom it is for
return-who-intro = People who want to go home and belong to one of these groups:
return-who-refused = Their request for protection in Romania was refused, and this is final.
return-who-withdrew = They decided to stop their asylum request, or gave up a protection they had.
return-who-leave = They have to leave Romania because an authority decided so, or such a decision could be made.

return-offer-title = What it offers
return-offer-ticket = The flight from Bucharest to the home country
return-offer-help = Help and advice from IOM before the journey, at the airport, on the way and on arrival
return-offer-embassy = Help with the embassy, if you have no travel document and need one
return-offer-cash = About 100 US dollars in cash before you leave
return-offer-social = Social help for a limited number of days before you leave, if you are in hardship
return-offer-course = A vocational course before you leave, if you want one
return-offer-reintegration = Support to start again in the home country

return-start-title = Support to start again
return-start-intro = For people who want to open a small business, take a course, or need the basic things of everyday life after they arrive.
return-start-talk = You talk with an IOM adviser about your plans.
return-start-sign = You sign a reintegration plan and a reintegration agreement.
return-start-home = At home you contact the IOM office there. The counsellors advise you again.
return-start-pay = You choose the goods or services. The IOM office at home pays the invoices.
return-start-what = It can pay for:
return-start-material = Things for daily life: basic furniture, clothes, food, kitchen and household goods
return-start-medical = Medical care
return-start-tools = Tools and equipment for work or a small business
return-start-housing = A place to stay for a time
return-start-course = Vocational courses
return-start-other = Other things that you agree on with the counsellor
return-start-no-cash = It is not paid in cash.
return-start-office = IOM needs a mission or an office in the country you go to.
return-start-not-all = Not everybody who asks gets it. You can ask for it.

return-steps-title = How it goes
return-steps-talk = Talk with a counsellor
return-steps-sign = You sign that you want to go
return-steps-igi = IOM asks the immigration office (IGI) to confirm
return-steps-papers = Passport, or a travel document from the embassy
return-steps-plan = If you ask for it: plan and agreement for the new start
return-steps-go = Ticket, help at the airport, journey
return-steps-home = At home: contact with the IOM office there

return-where-title = Where you can ask
return-where-office = At the IOM office in Bucharest
return-where-centres = In the centres for asylum seekers in Timișoara, Șomcuta Mare (Maramureș), Rădăuți, Galați, Bucharest and Giurgiu
return-where-custody = In the centres for public custody in Arad and Otopeni
return-where-places = Our places

return-figures-title = In numbers
return-figures-people = 108 people got help from the programme: 71 men and 37 women. Most came from Iraq (41), the Philippines (19) and Iran (8).
return-figures-people-source = 2018. Source: IOM Romania, annual report 2018
return-figures-years = More than 4,500 people asked for advice. 422 went home. A little over 150 received a return allowance.
return-figures-years-source = 2015 to 2023. Source: IOM Romania, romania.iom.int

return-by-title = Who runs it
return-by-text = IOM Romania, together with JRS Romania. The Asylum, Migration and Integration Fund of the European Union pays for it through the General Inspectorate for Immigration (IGI). The description here is that of the project FAMI/17.01.02.
# $date: day on which the page was compared with its sources
return-checked = Compared with its sources on { $date }
