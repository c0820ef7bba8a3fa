### Who we are: whom we help, what we stand for, how we work, and figures with their year and source.

## The top of the page

about-title = ما کیستیم
about-lead = در رومانی به پناهندگان، متقاضیان پناهندگی، مهاجران و کسانی که به کشورشان برمی‌گردند کمک می‌کنیم.
about-basis = آنچه اینجا می‌خوانید بر پایه نوشته‌های منتشرشده JRS رومانی و دفتر IOM در رومانی است. نام، نشانی و مشخصات قانونی دفتر در انتظار تأیید دفتر است.

## Whom we help: one short line for each group; the reader should find themselves in one of them

about-help-title = به چه کسانی کمک می‌کنیم
about-help-lead = نخست به کسانی که نیازشان فوری‌تر است. اگر خود را در این فهرست نمی‌بینید، باز هم می‌توانید بیایید.
about-help-refugees = پناهندگان
about-help-asylum-seekers = متقاضیان پناهندگی
about-help-arriving = مهاجرانی که تازه به رومانی رسیده‌اند
about-help-fled = هر کسی که به دلیل نقض حقوق بشر ناچار شده کشورش را ترک کند
about-help-work = کسانی که برای کار، تحصیل یا فعالیت اقتصادی دیگری می‌آیند
about-help-detention = کسانی که ناچار به جابه‌جایی شده‌اند یا در بازداشت هستند
about-help-new-life = کسانی که می‌خواهند در رومانی زندگی تازه‌ای آغاز کنند
about-help-returnees = کسانی که بازگشت به کشورشان را انتخاب می‌کنند
about-help-romanians = شهروندان رومانی که در خارج درمانده‌اند، در شرایط دشوار به خانه برگشته‌اند یا قاچاقچیان از آن‌ها بهره‌کشی کرده‌اند
about-help-communities = جوامعی که از آن‌ها استقبال می‌کنند

## What we stand for: the mandate of JRS Romania and the rights statement of IOM, in our own words

about-values-title = به چه چیزی پایبندیم
about-values-text = کار ما انسان‌دوستانه، مستقل، غیرانتفاعی، غیرسیاسی و دموکراتیک است.
# The source prints “governmental” where “non-governmental” was probably meant. Keep the doubt visible.
about-values-note = در متن JRS واژه «دولتی» هم آمده است؛ احتمالاً منظور «غیردولتی» بوده است. در انتظار تأیید دفتر.
about-mission-accompany = از هنگام رسیدن مردم به رومانی در کنارشان هستیم، به آن‌ها خدمت می‌کنیم و از حقوقشان دفاع می‌کنیم.
about-mission-speak = نزد مقام‌ها و در جامعه صدای آن‌ها هستیم.
about-mission-rights = حقوق بشر از آنِ همه است، با هر وضعیت قانونی. این حقوق باید رعایت و حمایت شود.
about-mission-quality = می‌خواهیم درست و با مهارت کمک کنیم و خدمات پیوسته بهتر شود.

## How we work: three principles

about-principles-title = چگونه کار می‌کنیم
about-principles-lead = نیازهای هر فرد را در چارچوب کلی مدیریت مهاجرت می‌بینیم. سه اصل راهنمای همه کارهای ماست.
about-principle-rights = احترام به حقوق بشر.
about-principle-wellbeing = سلامت جسمی، روانی و اجتماعی هر فرد و جامعه او.
about-principle-lasting = نتیجه‌های ماندگار: نهادهای دولتی و جامعه مدنی توانمندتر می‌شوند.

## Durable solutions: three ways a case can end well; keep resettlement and return apart

about-solutions-title = راه‌حل‌های پایدار
about-solutions-lead = با هم راهی را که برای هر فرد مناسب است جست‌وجو می‌کنیم.
about-solution-integration = ادغام: ساختن زندگی در رومانی.
about-solution-resettlement = اسکان مجدد: راهی امن و قانونی به کشوری که شما را می‌پذیرد.
about-solution-return = بازگشت داوطلبانه: به کشورتان، اگر خودتان این را انتخاب کنید.

## The ten objectives of JRS Romania, in our own words

about-objectives-title = ده هدف JRS رومانی
about-objective-1 = کمک و مشاوره: اجتماعی، حقوقی، روانی و پزشکی، و همراهی انسانی و معنوی.
about-objective-2 = ادغام سریع‌تر: کمک مالی، برنامه‌های آموزشی، حمایت روانی.
about-objective-3 = مشارکت، در صورت نیاز، در بازگشت به وطن، اسکان مجدد و انتقال، و در ادغام دوباره بازگشتگان.
about-objective-4 = گروه‌های فرهنگی و پیوند میان پناهندگان با پیشینه‌های گوناگون.
# The sentence is cut off in the source after “their training or”. Do not complete it.
about-objective-5 = تشویق و یاری به آموزش آن‌ها. متن اصلی اینجا ناتمام است؛ بقیه آن در انتظار تأیید دفتر است.
about-objective-6 = آگاه کردن مردم در رومانی و جهان با نشریه، همایش، سمینار و میزگرد.
about-objective-7 = فعالیت برای جوانان و سنین دیگر؛ آموزش و مشارکت داوطلبان.
about-objective-8 = برنامه و ارتباط با مقام‌های دولتی و سازمان‌های خصوصی.
about-objective-9 = گردآوری کمک مالی برای فعالیت‌ها، مطابق قانون.
about-objective-10 = هر فعالیت دیگری که قانون اجازه می‌دهد و به این هدف کمک می‌کند.

## IOM and what it does in Romania

about-iom-title = سازمان بین‌المللی مهاجرت (IOM)
about-iom-text = این سازمان بخشی از نظام سازمان ملل متحد است و برای مهاجرتی منظم، انسانی و به سود همه کار می‌کند.
about-iom-aims-lead = این سازمان همراه با دولت‌ها و سازمان‌ها:
about-iom-aim-1 = در دشواری‌های عملی مهاجرت کمک می‌کند؛
about-iom-aim-2 = موضوع‌های مهاجرت را می‌شناساند؛
about-iom-aim-3 = توسعه اجتماعی و اقتصادی از راه مهاجرت را تشویق می‌کند؛
about-iom-aim-4 = از رفاه و حقوق انسانی مهاجران پاسداری می‌کند.
about-iom-romania = در رومانی، این سازمان به مهاجران، بازگشتگان و جوامع میزبان کمک می‌کند و کمک انسان‌دوستانه را با توسعه، در راستای دستورکار ۲۰۳۰، پیوند می‌دهد.

## Programmes and partners: headings and labels of their lists; dates, names and numbers come from the page

about-programmes-title = برنامه‌ها
about-programmes-lead = چه کاری، با چه کسانی و با چه پولی انجام شد، آن‌گونه که گزارش‌ها می‌گویند.
# $from and $until are months or years, already written out by the page
about-programmes-period = از { $from } تا { $until }
about-programmes-since = از { $from }
about-programmes-period-unknown = دوره در انتظار تأیید دفتر
about-programmes-contract = قرارداد
about-programmes-period-label = دوره
about-programmes-done = چه کارهایی انجام شد
about-programmes-figures = به زبان آمار
about-programmes-partners = شریکان
about-programmes-funders = تأمین مالی و پشتیبانی
about-programmes-links = پیوندهایی که منبع آورده است
about-partners-title = شریکان ما
about-partners-international = سازمان‌های بین‌المللی
about-partners-public = نهادهای دولتی
about-partners-private = شرکت‌ها
about-partners-nonprofit = سازمان‌های غیرانتفاعی
about-role-partner = شریک
about-role-funder = تأمین‌کننده مالی
about-role-supporter = پشتیبان
about-role-coordinator = هماهنگ‌کننده

## Figures: what stands around a number. $value is a number that the page has written out

about-facts-title = به زبان آمار
about-facts-lead = این ارقام از گزارش‌های منتشرشده است. کنار هر رقم، سال و منبع آن آمده است.
about-facts-about = حدود { $value }
about-facts-almost = نزدیک به { $value }
about-facts-over = بیش از { $value }
# The sign stands where the language puts it
about-facts-percent = { $value }٪
about-facts-plus-percent = { $value }٪ بیشتر
about-facts-year = سال: { $year }
about-facts-source = منبع: { $source }
about-facts-group-iom = سازمان بین‌المللی مهاجرت در جهان
about-facts-group-romania = خارجی‌ها در رومانی
about-facts-group-work = کار در رومانی، در سال ۲۰۱۸
about-facts-group-trafficking = قاچاق انسان
about-facts-note-shares = سهم‌ها همان‌طور که در گزارش چاپ شده آمده است. کشورها و دلیل‌هایی که گزارش نام نبرده اینجا نیستند؛ برای همین جمع سهم‌ها ۱۰۰ درصد نمی‌شود.
about-facts-note-asylum = در سال ۲۰۱۸ درخواست‌های پناهندگی کمتر از ۲۰۱۷ بود، اما در طول چند سال شمار آن رو به افزایش است.
about-facts-note-transit = گزارش یک بار «نزدیک به ۳٬۰۰۰ از سال ۲۰۰۸» نوشته و یک بار این‌که شمار آن در ۲۰۱۹ به ۳٬۰۰۰ می‌رسد.

## Figures: one label for each entry of catalogue/facts.toml; it stands under the number and does not repeat it

about-fact-iom-founded = سال بنیان‌گذاری سازمان
about-fact-iom-in-romania = سالی که سازمان در رومانی آغاز به کار کرد
about-fact-iom-members = شمار کشورهای عضو
about-fact-iom-observers = شمار کشورهای ناظر
about-fact-iom-offices-then = شمار دفترها و نمایندگی‌ها در ۱۹۹۸
about-fact-iom-offices-now = شمار دفترها و نمایندگی‌ها در ۲۰۱۸
about-fact-iom-staff-then = شمار کارکنان در ۱۹۹۸
about-fact-iom-staff-now = شمار کارکنان در دسامبر ۲۰۱۸
about-fact-iom-staff-field = از کارکنان در میدان کار می‌کنند
about-fact-iom-relocated = شمار افراد آسیب‌پذیری که از ۲۰۰۷ تا ۲۰۱۶ در جهان منتقل شدند
about-fact-iom-relocated-from = شمار مکان‌هایی که این افراد از آنجا رفتند
about-fact-iom-returns = شمار کسانی که در ۲۰۱۸ در جهان برای بازگشت کمک گرفتند
about-fact-foreigners-now = شمار خارجی‌های دارای اقامت قانونی در پایان ۲۰۱۸
about-fact-foreigners-growth = در مقایسه با پایان ۲۰۱۷
about-fact-foreigners-then = شمار خارجی‌های ثبت‌شده در ۲۰۰۹
about-fact-protected = شمار کسانی که نوعی حمایت دارند؛ بیشتر از عراق، سوریه، ایران
about-fact-asylum-requests = شمار درخواست‌های پناهندگی در ۲۰۱۸
about-fact-third-country = شمار شهروندان کشورهای بیرون از اتحادیه اروپا
about-fact-third-country-moldova = از آن‌ها: جمهوری مولداوی
about-fact-third-country-turkey = از آن‌ها: ترکیه
about-fact-third-country-china = از آن‌ها: چین
about-fact-third-country-syria = از آن‌ها: سوریه
about-fact-third-country-family = از آن‌ها: عضو خانواده
about-fact-third-country-studies = از آن‌ها: برای تحصیل
about-fact-third-country-permanent = از آن‌ها: با حق اقامت دائم
about-fact-eu = شمار شهروندان اتحادیه اروپا، منطقه اقتصادی اروپا و سوئیس
about-fact-eu-italy = از آن‌ها: ایتالیا
about-fact-eu-france = از آن‌ها: فرانسه
about-fact-eu-germany = از آن‌ها: آلمان
about-fact-eu-greece = از آن‌ها: یونان
about-fact-eu-work = از آن‌ها: برای کار
about-fact-eu-means = از آن‌ها: با درآمد خود
about-fact-eu-studying = از آن‌ها: برای تحصیل
about-fact-interact-people = شمار کسانی که از INTERACT PLUS کمک گرفتند
about-fact-returns = شمار کسانی که از برنامه بازگشت داوطلبانه کمک گرفتند
about-fact-returns-men = از آن‌ها: مرد
about-fact-returns-women = از آن‌ها: زن
about-fact-transit = شمار پناهندگانی که از مرکز عبور تیمیشوارا گذشتند
about-fact-transit-total = شمار پناهندگانی که از ۲۰۰۸ در مرکز عبور کمک گرفتند
about-fact-resettlement-quota = شمار پناهندگان سوری در سهمیه رومانی برای ۲۰۱۸ و ۲۰۱۹
about-fact-medical-exams = شمار معاینه‌های پزشکی برای کانادا، استرالیا و نیوزیلند (جمع از ما)
about-fact-victims-2018 = شمار شهروندان رومانی در برنامه‌های کمک در ۲۰۱۸
about-fact-victims-since-1999 = شمار شهروندان رومانی که از ۱۹۹۹ برای بازگشت کمک گرفتند
about-fact-cases-2015 = شمار پرونده‌های تازه‌ای که مقام‌های رومانی در ۲۰۱۵ بررسی کردند
about-fact-cases-2016 = شمار پرونده‌های تازه‌ای که مقام‌های رومانی در ۲۰۱۶ بررسی کردند
about-fact-cases-2017 = شمار پرونده‌های تازه‌ای که مقام‌های رومانی در ۲۰۱۷ بررسی کردند
