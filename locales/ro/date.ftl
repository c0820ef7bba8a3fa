## Date și ore. Întâi ziua săptămânii; ordinea și virgulele le pune programul.
date-weekday-1 = luni
date-weekday-2 = marți
date-weekday-3 = miercuri
date-weekday-4 = joi
date-weekday-5 = vineri
date-weekday-6 = sâmbătă
date-weekday-7 = duminică
date-month-1 = ianuarie
date-month-2 = februarie
date-month-3 = martie
date-month-4 = aprilie
date-month-5 = mai
date-month-6 = iunie
date-month-7 = iulie
date-month-8 = august
date-month-9 = septembrie
date-month-10 = octombrie
date-month-11 = noiembrie
date-month-12 = decembrie
# Where there is little room.
date-month-short-1 = ian.
date-month-short-2 = feb.
date-month-short-3 = mar.
date-month-short-4 = apr.
date-month-short-5 = mai
date-month-short-6 = iun.
date-month-short-7 = iul.
date-month-short-8 = aug.
date-month-short-9 = sept.
date-month-short-10 = oct.
date-month-short-11 = nov.
date-month-short-12 = dec.
# Months of the Persian calendar.
date-persian-1 = Farvardin
date-persian-2 = Ordibehesht
date-persian-3 = Khordad
date-persian-4 = Tir
date-persian-5 = Mordad
date-persian-6 = Shahrivar
date-persian-7 = Mehr
date-persian-8 = Aban
date-persian-9 = Azar
date-persian-10 = Dey
date-persian-11 = Bahman
date-persian-12 = Esfand
date-today = Astăzi
date-tomorrow = Mâine
# Stands between a date and a time.
date-at = ora
# From one time to another.
date-range = { $from } – { $to }
date-minutes =
    { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }
