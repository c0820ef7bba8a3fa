## The page about voluntary return: what the programme offers, as its own page says, and nothing more.

return-title = بازگشت داوطلبانه
return-lead = اگر می‌خواهید به کشورتان برگردید و تنها نمی‌توانید، برنامه‌ای هست که شاید در سفر و در شروع دوباره به شما کمک کند.
return-check = شاید برای من باشد؟ چند پرسش
return-check-note = پاسخ‌های شما روی همین گوشی می‌ماند.
return-talk = برای گفت‌وگو وقت بگیرید
return-talk-note = لازم نیست موضوع را بگویید.
return-open = این‌که برنامه اکنون باز است یا نه و تا چه زمانی: در انتظار تأیید دفتر.

return-choice-title = انتخاب با شماست
return-choice-free = هیچ‌کس حق ندارد شما را وادار کند. تا زمان رفتن می‌توانید نظرتان را عوض کنید.
return-choice-talk = گفت‌وگو رایگان است. شما را به هیچ کاری متعهد نمی‌کند و روند پناهندگی شما را تغییر نمی‌دهد.
return-choice-embassy = ما به سفارت شما نمی‌گوییم که درخواست پناهندگی داده‌اید.
return-choice-lawyer = اگر درخواست پناهندگی باز یا حمایت دارید، پیش از امضای هر چیزی با وکیل صحبت کنید.

return-who-title = برای چه کسانی است
return-who-intro = برای کسانی که می‌خواهند به کشورشان برگردند و در یکی از این گروه‌ها هستند:
return-who-refused = درخواست حمایت آنان در رومانی به‌طور نهایی رد شده است.
return-who-withdrew = تصمیم گرفته‌اند از درخواست پناهندگی انصراف دهند، یا از حمایتی که داشتند گذشته‌اند.
return-who-leave = به تصمیم یک اداره باید از رومانی بروند، یا ممکن است چنین تصمیمی درباره آنان گرفته شود.

return-offer-title = چه چیزی می‌دهد
return-offer-ticket = بلیت هواپیما از بخارست تا کشور خودتان
return-offer-help = کمک و راهنمایی IOM پیش از سفر، در فرودگاه، در راه و هنگام رسیدن
return-offer-embassy = کمک در کار با سفارت، اگر سند سفر ندارید و باید صادر شود
return-offer-cash = حدود ۱۰۰ دلار آمریکا پول نقد، پیش از رفتن
return-offer-social = کمک اجتماعی برای چند روز محدود پیش از رفتن، اگر در تنگنا هستید
return-offer-course = یک دوره حرفه‌ای پیش از رفتن، اگر بخواهید
return-offer-reintegration = کمک برای شروع دوباره در کشور خودتان

return-start-title = کمک برای شروع دوباره
return-start-intro = برای کسانی که می‌خواهند کسب‌وکار کوچکی باز کنند، به دوره‌ای بروند، یا پس از رسیدن به چیزهای ضروری زندگی نیاز دارند.
return-start-talk = با مشاور IOM درباره برنامه‌های خود صحبت می‌کنید.
return-start-sign = برنامه ادغام دوباره و توافق ادغام دوباره را امضا می‌کنید.
return-start-home = در کشورتان با دفتر IOM تماس می‌گیرید. مشاوران دوباره شما را راهنمایی می‌کنند.
return-start-pay = کالا یا خدمات را انتخاب می‌کنید. دفتر IOM در کشورتان صورت‌حساب‌ها را می‌پردازد.
return-start-what = می‌شود برای این‌ها پرداخت کرد:
return-start-material = چیزهای زندگی روزمره: اسباب ضروری خانه، لباس، خوراک، وسایل آشپزخانه و خانه
return-start-medical = درمان پزشکی
return-start-tools = ابزار و وسایل کار یا کسب‌وکار کوچک
return-start-housing = جای ماندن برای مدتی
return-start-course = دوره‌های حرفه‌ای
return-start-other = چیزهای دیگری که با مشاور توافق می‌کنید
return-start-no-cash = پول نقد داده نمی‌شود.
return-start-office = IOM باید در کشوری که می‌روید نمایندگی یا دفتر داشته باشد.
return-start-not-all = همه کسانی که می‌خواهند آن را نمی‌گیرند. می‌توانید درخواست کنید.

return-steps-title = کار چگونه پیش می‌رود
return-steps-talk = گفت‌وگو با مشاور
return-steps-sign = امضا می‌کنید که می‌خواهید بروید
return-steps-igi = IOM از اداره کل مهاجرت (IGI) تأیید می‌خواهد
return-steps-papers = گذرنامه، یا سند سفر از سفارت
return-steps-plan = اگر بخواهید: برنامه و توافق برای شروع دوباره
return-steps-go = بلیت، کمک در فرودگاه، سفر
return-steps-home = در کشورتان: تماس با دفتر IOM آن‌جا

return-where-title = کجا می‌توانید بپرسید
return-where-office = در دفتر IOM در بخارست
return-where-centres = در مراکز متقاضیان پناهندگی در تیمیشوارا، شومکوتا ماره (مارامورش)، رادائوتسی، گالاتس، بخارست و جورجو
return-where-custody = در مراکز بازداشت اداری در آراد و اوتوپنی
return-where-places = جاهای ما

return-figures-title = به زبان عدد
return-figures-people = ۱۰۸ نفر از برنامه کمک گرفتند: ۷۱ مرد و ۳۷ زن. بیشتر آنان از عراق (۴۱)، فیلیپین (۱۹) و ایران (۸) بودند.
return-figures-people-source = ۲۰۱۸. منبع: IOM رومانی، گزارش سالانه ۲۰۱۸
return-figures-years = بیش از ۴۵۰۰ نفر مشاوره خواستند. ۴۲۲ نفر به کشورشان برگشتند. کمی بیش از ۱۵۰ نفر کمک‌هزینه بازگشت گرفتند.
return-figures-years-source = ۲۰۱۵ تا ۲۰۲۳. منبع: IOM رومانی، romania.iom.int

return-by-title = چه کسی آن را اداره می‌کند
return-by-text = IOM رومانی همراه با JRS رومانی. صندوق پناهندگی، مهاجرت و ادغام اتحادیه اروپا از راه اداره کل مهاجرت (IGI) هزینه آن را می‌دهد. توضیح این‌جا همان توضیح پروژه FAMI/17.01.02 است.
# $date: day on which the page was compared with its sources
return-checked = در { $date } با منابع مقایسه شد
