### Who we are: whom we help, what we stand for, how we work, and figures with their year and source.

## The top of the page

about-title = Who we are
about-lead = In Romania, we help refugees, asylum seekers, migrants and people who return home.
about-basis = What you read here rests on texts published by JRS Romania and IOM Romania. The name, address and legal details of the office are to be confirmed by the office.

## Whom we help: one short line for each group; the reader should find themselves in one of them

about-help-title = Who we help
about-help-lead = First those whose needs are more urgent. You can come even if you do not find yourself in this list.
about-help-refugees = Refugees
about-help-asylum-seekers = Asylum seekers
about-help-arriving = Migrants who have just arrived in Romania
about-help-fled = Everyone who had to leave their country because human rights were violated
about-help-work = People who come for work, study or another economic activity
about-help-detention = People who were forced to move, or who are in detention
about-help-new-life = People who want to start a new life in Romania
about-help-returnees = People who choose to return to their own country
about-help-romanians = Romanian citizens stranded abroad, back home in a difficult situation, or exploited by traffickers
about-help-communities = The communities that receive them

## What we stand for: the mandate of JRS Romania and the rights statement of IOM, in our own words

about-values-title = What we stand for
about-values-text = Our work is humanitarian, independent, not for profit, non-political and democratic.
# The source prints “governmental” where “non-governmental” was probably meant. Keep the doubt visible.
about-values-note = The text of JRS also prints the word “governmental”; probably “non-governmental” was meant. To be confirmed by the office.
about-mission-accompany = We stand beside people, serve them and defend their rights, from the day they arrive in Romania.
about-mission-speak = We speak up for them with the authorities and in society.
about-mission-rights = Human rights belong to everyone, whatever their legal status. They have to be respected and protected.
about-mission-quality = We want to help well and with skill, and we want services to keep getting better.

## How we work: three principles

about-principles-title = How we work
about-principles-lead = We see each person's needs as part of how migration as a whole is managed. Three principles guide all we do.
about-principle-rights = Respect for human rights.
about-principle-wellbeing = The physical, mental and social well-being of each person and of their community.
about-principle-lasting = Results that last: state institutions and civil society grow stronger.

## Durable solutions: three ways a case can end well; keep resettlement and return apart

about-solutions-title = Solutions that last
about-solutions-lead = Together we look for the way that fits each person.
about-solution-integration = Integration: making a life in Romania.
about-solution-resettlement = Resettlement: a safe and lawful way to a country that receives you.
about-solution-return = Voluntary return: home, if you choose it yourself.

## The ten objectives of JRS Romania, in our own words

about-objectives-title = The ten objectives of JRS Romania
about-objective-1 = Help and counselling: social, legal, psychological, medical, pastoral and spiritual.
about-objective-2 = Quicker integration: financial help, learning, psychological support.
about-objective-3 = Taking part, when needed, in repatriation, resettlement and relocation, and in the reintegration of people who return.
about-objective-4 = Cultural groups, and links between refugees of different backgrounds.
# The sentence is cut off in the source after “their training or”. Do not complete it.
about-objective-5 = Encouraging their training and contributing to it. The source text breaks off here; the rest is to be confirmed by the office.
about-objective-6 = Informing people in Romania and abroad through publications, conferences, seminars and round tables.
about-objective-7 = Activities for young people and other ages; training and involving volunteers.
about-objective-8 = Programmes and links with state authorities and private organisations.
about-objective-9 = Raising funds for the activities, in accordance with the law.
about-objective-10 = Any other lawful activity that serves this purpose.

## IOM and what it does in Romania

about-iom-title = International Organization for Migration (IOM)
about-iom-text = IOM is part of the United Nations System. It works for migration that is orderly, humane and good for all.
about-iom-aims-lead = With states and organisations, IOM:
about-iom-aim-1 = helps with the practical challenges of migration;
about-iom-aim-2 = makes migration issues known;
about-iom-aim-3 = encourages social and economic development through migration;
about-iom-aim-4 = looks after the well-being and the human rights of migrants.
about-iom-romania = In Romania, IOM helps migrants, people who return and the communities that receive them. It links humanitarian help with development, in the spirit of the 2030 Agenda.

## Programmes and partners: headings and labels of their lists; dates, names and numbers come from the page

about-programmes-title = Programmes
about-programmes-lead = What was done, with whom and with whose money, as the reports tell it.
# $from and $until are months or years, already written out by the page
about-programmes-period = { $from } – { $until }
about-programmes-since = since { $from }
about-programmes-period-unknown = period to be confirmed by the office
about-programmes-contract = Contract
about-programmes-period-label = Period
about-programmes-done = What was done
about-programmes-figures = In figures
about-programmes-partners = Partners
about-programmes-funders = Financing and support
about-programmes-links = Links named by the source
about-partners-title = Partners
about-partners-international = International organisations
about-partners-public = Public institutions
about-partners-private = Companies
about-partners-nonprofit = Non-profit organisations
about-role-partner = partner
about-role-funder = funder
about-role-supporter = supporter
about-role-coordinator = coordinator

## Figures: what stands around a number. $value is a number that the page has written out

about-facts-title = In figures
about-facts-lead = The figures are from published reports. Each one has its year and its source.
about-facts-about = about { $value }
about-facts-almost = almost { $value }
about-facts-over = over { $value }
# The sign stands where the language puts it
about-facts-percent = { $value }%
about-facts-plus-percent = +{ $value }%
about-facts-year = Year: { $year }
about-facts-source = Source: { $source }
about-facts-group-iom = IOM in the world
about-facts-group-romania = Foreigners in Romania
about-facts-group-work = The work in Romania, in 2018
about-facts-group-trafficking = Human trafficking
about-facts-note-shares = The shares are shown as printed in the report. Countries and reasons that it does not name are missing here, so the shares do not add up to 100%.
about-facts-note-asylum = In 2018 there were fewer asylum requests than in 2017, but over several years the number grows.
about-facts-note-transit = The report says “almost 3,000 since 2008” and also that the number will reach 3,000 in 2019.

## Figures: one label for each entry of catalogue/facts.toml; it stands under the number and does not repeat it

about-fact-iom-founded = the year in which IOM was founded
about-fact-iom-in-romania = the year since which IOM has been in Romania
about-fact-iom-members = member states
about-fact-iom-observers = observer states
about-fact-iom-offices-then = offices and missions in 1998
about-fact-iom-offices-now = offices and missions in 2018
about-fact-iom-staff-then = members of staff in 1998
about-fact-iom-staff-now = members of staff in December 2018
about-fact-iom-staff-field = of the staff work in the field
about-fact-iom-relocated = vulnerable people relocated worldwide from 2007 to 2016
about-fact-iom-relocated-from = locations that these people left from
about-fact-iom-returns = people helped worldwide to return home in 2018
about-fact-foreigners-now = foreigners with legal status, at the end of 2018
about-fact-foreigners-growth = compared with the end of 2017
about-fact-foreigners-then = foreigners registered in 2009
about-fact-protected = people with a form of protection; mainly from Iraq, Syria, Iran
about-fact-asylum-requests = asylum requests in 2018
about-fact-third-country = citizens of countries outside the EU
about-fact-third-country-moldova = of them: the Republic of Moldova
about-fact-third-country-turkey = of them: Turkey
about-fact-third-country-china = of them: China
about-fact-third-country-syria = of them: Syria
about-fact-third-country-family = of them: family members
about-fact-third-country-studies = of them: studying
about-fact-third-country-permanent = of them: with a permanent right to stay
about-fact-eu = citizens of the EU, the EEA and Switzerland
about-fact-eu-italy = of them: Italy
about-fact-eu-france = of them: France
about-fact-eu-germany = of them: Germany
about-fact-eu-greece = of them: Greece
about-fact-eu-work = of them: for work
about-fact-eu-means = of them: with their own means of support
about-fact-eu-studying = of them: studying
about-fact-interact-people = people helped through INTERACT PLUS
about-fact-returns = people helped by the voluntary return programme
about-fact-returns-men = of them: men
about-fact-returns-women = of them: women
about-fact-transit = refugees who passed through the transit centre in Timișoara
about-fact-transit-total = refugees helped in the transit centre since 2008
about-fact-resettlement-quota = Syrian refugees in Romania's quota for 2018–2019
about-fact-medical-exams = medical examinations for Canada, Australia and New Zealand (our sum)
about-fact-victims-2018 = Romanian citizens included in assistance programmes in 2018
about-fact-victims-since-1999 = Romanian citizens helped to return home, since 1999
about-fact-cases-2015 = new cases investigated by the Romanian authorities in 2015
about-fact-cases-2016 = new cases investigated by the Romanian authorities in 2016
about-fact-cases-2017 = new cases investigated by the Romanian authorities in 2017
