## Dates and times. Months as the United Nations write them: both names, because readers know one or the other.
date-weekday-1 = الاثنين
date-weekday-2 = الثلاثاء
date-weekday-3 = الأربعاء
date-weekday-4 = الخميس
date-weekday-5 = الجمعة
date-weekday-6 = السبت
date-weekday-7 = الأحد
date-month-1 = كانون الثاني/يناير
date-month-2 = شباط/فبراير
date-month-3 = آذار/مارس
date-month-4 = نيسان/أبريل
date-month-5 = أيار/مايو
date-month-6 = حزيران/يونيو
date-month-7 = تموز/يوليو
date-month-8 = آب/أغسطس
date-month-9 = أيلول/سبتمبر
date-month-10 = تشرين الأول/أكتوبر
date-month-11 = تشرين الثاني/نوفمبر
date-month-12 = كانون الأول/ديسمبر
# Where there is little room.
date-month-short-1 = يناير
date-month-short-2 = فبراير
date-month-short-3 = مارس
date-month-short-4 = أبريل
date-month-short-5 = مايو
date-month-short-6 = يونيو
date-month-short-7 = يوليو
date-month-short-8 = أغسطس
date-month-short-9 = سبتمبر
date-month-short-10 = أكتوبر
date-month-short-11 = نوفمبر
date-month-short-12 = ديسمبر
# Months of the Persian calendar.
date-persian-1 = فروردين
date-persian-2 = أرديبهشت
date-persian-3 = خرداد
date-persian-4 = تير
date-persian-5 = مرداد
date-persian-6 = شهريور
date-persian-7 = مهر
date-persian-8 = آبان
date-persian-9 = آذر
date-persian-10 = دي
date-persian-11 = بهمن
date-persian-12 = إسفند
date-today = اليوم
date-tomorrow = غدًا
# Stands between a date and a time.
date-at = الساعة
# From one time to another.
date-range = من { $from } إلى { $to }
date-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
