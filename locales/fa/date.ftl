## Dates and times. The Persian date comes first, the Gregorian one beside it.
date-weekday-1 = دوشنبه
date-weekday-2 = سه‌شنبه
date-weekday-3 = چهارشنبه
date-weekday-4 = پنج‌شنبه
date-weekday-5 = جمعه
date-weekday-6 = شنبه
date-weekday-7 = یکشنبه
date-month-1 = ژانویه
date-month-2 = فوریه
date-month-3 = مارس
date-month-4 = آوریل
date-month-5 = مه
date-month-6 = ژوئن
date-month-7 = ژوئیه
date-month-8 = اوت
date-month-9 = سپتامبر
date-month-10 = اکتبر
date-month-11 = نوامبر
date-month-12 = دسامبر
# Where there is little room.
date-month-short-1 = ژانویه
date-month-short-2 = فوریه
date-month-short-3 = مارس
date-month-short-4 = آوریل
date-month-short-5 = مه
date-month-short-6 = ژوئن
date-month-short-7 = ژوئیه
date-month-short-8 = اوت
date-month-short-9 = سپتامبر
date-month-short-10 = اکتبر
date-month-short-11 = نوامبر
date-month-short-12 = دسامبر
# Months of the Persian calendar.
date-persian-1 = فروردین
date-persian-2 = اردیبهشت
date-persian-3 = خرداد
date-persian-4 = تیر
date-persian-5 = مرداد
date-persian-6 = شهریور
date-persian-7 = مهر
date-persian-8 = آبان
date-persian-9 = آذر
date-persian-10 = دی
date-persian-11 = بهمن
date-persian-12 = اسفند
date-today = امروز
date-tomorrow = فردا
# Stands between a date and a time.
date-at = ساعت
# From one time to another.
date-range = { $from } تا { $to }
date-minutes =
    { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    }
