### Search over everything: services, places, programmes and the pages that are always there.

search-title = جستجو
search-lead = با کلمه‌های خودتان بنویسید، به هر یک از زبان‌های این سایت.
search-label = دنبال چه می‌گردید؟
search-button = جستجو
# $query is what the person typed
search-results =
    { $count ->
        [one] { $count } نتیجه برای «{ $query }»
       *[other] { $count } نتیجه برای «{ $query }»
    }
search-nothing = برای «{ $query }» چیزی پیدا نشد
search-nothing-text = فقط یک کلمه بنویسید، یا کلمه دیگری با همان معنی. یا نزدیک‌ترین را انتخاب کنید:
search-suggestions = یا نزدیک‌ترین را انتخاب کنید
search-talk = با مشاور صحبت کنید
search-talk-hint = اگر پیدا نکردید، از ما بپرسید. لازم نیست بگویید موضوع چیست.

## What a result is; a short word beside its title

search-kind-service = کمکی که می‌توانید بخواهید
search-kind-place = مکان
search-kind-programme = برنامه
search-kind-page = صفحه

## Pages that are no entry of the directory. …-words: what people type to find them, divided by commas

search-page-emergency = شماره‌های اضطراری
search-page-emergency-about = هنگام خطر، شب و روز، به کجا زنگ بزنید و به رومانیایی چه بگویید.
search-page-emergency-words = اضطراری، اورژانس، ۱۱۲، ۱۱۹، خطر، آمبولانس، پلیس، پولیس، آتش‌نشانی، تصادف، خشونت، کمک فوری، شماره تلفن، eztarari, orzhans
search-page-book = گرفتن وقت ملاقات
search-page-book-about = کمک، مکان و زمان را انتخاب کنید. رایگان است و به حساب کاربری نیاز ندارد.
search-page-book-words = وقت ملاقات، نوبت، رزرو، قرار، زمان، تاریخ، دیدار، وقت‌های آزاد، nobat, vaght
search-page-visit = وقت من
search-page-visit-about = وقت ملاقات خود را با شماره و رمز عبور (PIN) ببینید، تغییر دهید یا لغو کنید.
search-page-visit-words = نوبت من، شماره وقت ملاقات، رمز عبور، لغو وقت، تغییر وقت، جابه‌جا کردن، شماره را گم کرده‌ام
search-page-check = بازگشت داوطلبانه: شاید برای من باشد؟
search-page-check-about = چند پرسش درباره بازگشت به کشورتان. پاسخ‌های شما روی همین گوشی می‌ماند.
search-page-check-words = شرایط، پرسش‌ها، آیا می‌توانم، واجد شرایط، برگشتن به کشورم، آزمون
search-page-return = بازگشت داوطلبانه
search-page-return-about = کمک برای سفر و شروع دوباره، اگر می‌خواهید به کشورتان برگردید.
search-page-return-words = بازگشت، برگشت، برگشتن به وطن، بلیت برگشت، تکت، ادغام دوباره، bazgasht
search-page-services = همه کمک‌ها
search-page-services-about = هر چه می‌توانید بخواهید، بر اساس نیاز، شهر و زبان.
search-page-services-words = خدمات، کمک، فهرست، لیست، همه خدمات، پشتیبانی، چه کمکی می‌کنید، khadamat
search-page-places = جاهای ما
search-page-places-about = دفترها و مرکزها، و آنچه از ساعت‌های کارشان می‌دانیم.
search-page-places-words = نشانی، آدرس، دفتر، کجا، نقشه، شهر، ساعت کار، ساعت‌های کاری، باز، مرکز، نزدیک من
search-page-events = رویدادها
search-page-events-about = دیدارها، کلاس‌ها و جشن‌های نزدیک شما.
search-page-events-words = رویداد، برنامه‌ها، دیدار، تقویم، فعالیت‌ها، اوقات فراغت، جشن، این هفته
search-page-about = ما کیستیم
search-page-about-about = سازمان بین‌المللی مهاجرت (IOM) و خدمات یسوعی برای پناهندگان (JRS) در رومانی، با همکارانشان.
search-page-about-words = IOM، OIM، JRS، سازمان بین‌المللی مهاجرت، آی‌او‌ام، یسوعی، سازمان، مهاجرت، همکاران، درباره ما، تماس
search-page-privacy = حریم خصوصی شما
search-page-privacy-about = چه چیزی از شما نگه می‌داریم، چه کسی می‌تواند بخواند و کی پاک می‌شود.
search-page-privacy-words = حریم خصوصی، داده‌ها، اطلاعات من، اطلاعات شخصی، چه کسی می‌بیند، پلیس، راز، محرمانه، پاک کردن
