## Dates and times. Weekday first; the order and the commas are set by the program.
date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
# Where there is little room.
date-month-short-1 = Jan
date-month-short-2 = Feb
date-month-short-3 = Mar
date-month-short-4 = Apr
date-month-short-5 = May
date-month-short-6 = June
date-month-short-7 = July
date-month-short-8 = Aug
date-month-short-9 = Sept
date-month-short-10 = Oct
date-month-short-11 = Nov
date-month-short-12 = Dec
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
date-today = Today
date-tomorrow = Tomorrow
# Stands between a date and a time.
date-at = at
# From one time to another.
date-range = { $from } to { $to }
date-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
