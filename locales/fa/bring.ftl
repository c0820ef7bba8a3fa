# What to bring, one short label for each code of the catalogue.
# Papers help; lacking them is never a reason not to come.

bring-identity = گذرنامه (پاسپورت) یا هر مدرک شناسایی، حتی تاریخ‌گذشته، یا عکسی از آن
bring-igi-papers = مدارکی که از اداره کل مهاجرت (IGI) گرفته‌اید
bring-permit = کارت اقامت
bring-court-papers = مدارک و حکم‌های دادگاه
bring-medical-papers = مدارک پزشکی و نتیجه آزمایش‌ها
bring-prescriptions = نسخه‌ها یا جعبه داروهایی که مصرف می‌کنید
bring-school-papers = مدارک مدرسه: کارنامه، گواهی، مدرک تحصیلی
bring-birth-certificates = شناسنامه یا گواهی تولد، از جمله برای کودکان
bring-marriage-certificate = سند ازدواج
bring-diplomas = مدارک تحصیلی و گواهی‌های مهارت
bring-cv = رزومه (CV)، اگر دارید
bring-photos = عکس گذرنامه‌ای
bring-passport = گذرنامه (پاسپورت)
bring-visa-letter = نامه یا راهنمایی که درباره ویزا گرفته‌اید
bring-rental-contract = قرارداد اجاره خانه
bring-payslips = فیش‌های حقوق
bring-travel-document = سند سفر
bring-return-decision = حکم بازگشت (برگه‌ای که از شما می‌خواهد رومانی را ترک کنید)
bring-police-papers = مدارکی که از پلیس گرفته‌اید
bring-nothing = نیازی به مدرک نیست
