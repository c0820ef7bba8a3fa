### The public holidays of Romania, by the codes of the calendar. The Christian feasts follow the Orthodox calendar.

holiday-today = امروز
holiday-coming = تعطیلات رسمی رومانی

holiday-new-year = سال نو میلادی
holiday-day-after-new-year = روز دوم سال نو میلادی
holiday-epiphany = عید تجلی
holiday-saint-john = روز یحیای تعمیددهنده
holiday-union-of-principalities = روز اتحاد شاهزاده‌نشین‌های رومانی
holiday-good-friday = جمعه نیک ارتدوکس
holiday-easter = عید پاک ارتدوکس
holiday-easter-monday = دوشنبه عید پاک ارتدوکس
holiday-labour-day = روز کارگر
holiday-pentecost = عید پنجاهه ارتدوکس
holiday-pentecost-monday = دوشنبه عید پنجاهه ارتدوکس
holiday-childrens-day = روز کودک
holiday-dormition = عید عروج مریم مقدس
holiday-saint-andrew = روز آندریاس قدیس
holiday-national-day = روز ملی رومانی
holiday-christmas = کریسمس
holiday-second-christmas-day = روز دوم کریسمس
