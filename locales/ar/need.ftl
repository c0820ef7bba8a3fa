### What people come for: the needs by which services are found. Short, as on a card; need-safety stays soft.

need-talk = تحدّث مع أحد
need-papers = الأوراق والقانون
need-health = الصحة
need-home = السكن
need-money = المال والحاجات اليومية
need-school = المدرسة والأطفال
need-language = اللغة الرومانية
need-work = العمل
need-return = العودة إلى بلدك
need-safety = الشعور بالأمان
need-people = لقاء الناس
need-visa = تأشيرة إلى بلد آخر
need-romanians = مواطنو رومانيا
