### The public holidays of Romania, by the codes of the calendar. The Christian feasts follow the Orthodox calendar.

holiday-today = اليوم
holiday-coming = العطل الرسمية في رومانيا

holiday-new-year = رأس السنة
holiday-day-after-new-year = اليوم الثاني من السنة
holiday-epiphany = عيد الغطاس
holiday-saint-john = عيد القديس يوحنا المعمدان
holiday-union-of-principalities = يوم اتحاد الإمارتين الرومانيتين
holiday-good-friday = الجمعة العظيمة (الأرثوذكسية)
holiday-easter = عيد الفصح الأرثوذكسي
holiday-easter-monday = اثنين الفصح الأرثوذكسي
holiday-labour-day = عيد العمال
holiday-pentecost = عيد العنصرة الأرثوذكسي
holiday-pentecost-monday = اثنين العنصرة الأرثوذكسي
holiday-childrens-day = يوم الطفل
holiday-dormition = عيد رقاد السيدة العذراء
holiday-saint-andrew = عيد القديس أندراوس
holiday-national-day = العيد الوطني لرومانيا
holiday-christmas = عيد الميلاد
holiday-second-christmas-day = اليوم الثاني من عيد الميلاد
