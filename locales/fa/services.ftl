### The directory of help: the list with its filters, and the page of one kind of help.

services-title = چه کمک‌هایی هست
# Shown by the browser instead of a title that is nobody's business.
services-neutral = کمک
services-lead = نزدیک‌ترین را انتخاب کنید، یا با کلمه‌های خودتان جستجو کنید. همه چیز را می‌توانید بخوانید، بی‌آن‌که بگویید کیستید.

## The filters

services-search = با کلمه‌های خودتان جستجو کنید
services-search-button = جستجو
services-filters = انتخاب‌های بیشتر
services-need = چه لازم دارید
services-city = شهر
services-status = وضعیت شما
services-speaks = زبانی که صحبت می‌کنید
services-any = همه
services-open = اکنون باز است
services-show = نشان بده
services-chosen = انتخاب‌های شما
# $name is a filter that was chosen: a need, a city, a language
services-remove = حذف: { $name }
services-clear = حذف همه
# $value is something in the address that is no filter of ours
services-left-out = «{ $value }» را نمی‌شناسیم، پس آن را کنار گذاشتیم.
services-count =
    { $count ->
        [one] { $count } نوع کمک
       *[other] { $count } نوع کمک
    }
services-nothing = چیزی با همه این‌ها جور نیست
services-nothing-text = یکی از انتخاب‌ها را حذف کنید، در همه سایت جستجو کنید، یا از مشاور بپرسید. لازم نیست بگویید موضوع چیست.
services-nothing-search = جستجو در همه سایت

services-status-asylum-seeker = درخواست پناهندگی داده‌ام
services-status-refugee = وضعیت پناهندگی دارم
services-status-subsidiary-protection = حمایت فرعی دارم
services-status-temporary-protection = حمایت موقت دارم
services-status-residence-permit = کارت اقامت دارم
services-status-no-papers = مدارک معتبر ندارم
services-status-detained = در مرکزی نگه داشته می‌شوم
services-status-romanian-citizen = شهروند رومانی هستم

services-kinds = انواع کمک
services-kind-counselling = گفتگو و مشاوره
services-kind-everyday = زندگی روزمره
services-kind-language = زبان رومانیایی
services-kind-movement = سفر به کشوری دیگر
services-kind-return = بازگشت به کشورتان
services-kind-protection = کمک پس از زور یا بهره‌کشی
services-kind-citizens = برای شهروندان رومانی
services-kind-visa = ویزای کشورهای دیگر
services-kind-community = آشنایی با مردم

## Short words beside an entry

services-badge-free = رایگان
services-badge-paid = با هزینه
services-badge-book = گرفتن وقت در همین‌جا
services-badge-languages = زبان‌ها: در انتظار تأیید
services-badge-place = مکان: در انتظار تأیید

## The page of one kind of help: what to do

services-book = وقت ملاقات بگیرید
services-book-talk = برای صحبت با مشاور وقت بگیرید
services-book-neutral = در وقت ملاقات فقط «مشاوره» نوشته می‌شود. لازم نیست بگویید موضوع چیست.
services-book-first = کار با یک گفتگو شروع می‌شود. مشاور می‌گوید امروز چه چیزی ممکن است.

## Short labelled lines

services-facts = خلاصه
services-who = برای چه کسانی
services-how = چگونه بیایید
services-way-book = همین‌جا وقت بگیرید
services-way-talk = همین‌جا برای گفتگو وقت بگیرید
services-way-walk-in = بدون وقت قبلی بیایید
services-way-phone = به دفتر تلفن کنید
services-way-centre-visit = در مرکزها: از کارکنان بخواهید با مشاور ما صحبت کنید
services-where = کجا
services-where-centres = مشاور ما به این مرکزها می‌آید
services-when = کی
services-when-centres = در مرکزها: روزهای آمدن مشاور در انتظار تأیید دفتر است.
services-length = چه مدت
services-languages = زبان‌ها
services-interpreter = هنگام گرفتن وقت می‌توانید مترجم بخواهید.
services-bring = چه چیزهایی بیاورید
services-bring-note = حتی اگر همه این‌ها را ندارید، بیایید.
services-cost = هزینه
services-cost-free = رایگان
services-cost-paid = با هزینه. مبلغ آن در انتظار تأیید دفتر است.
services-unconfirmed = در انتظار تأیید دفتر
services-phone-unconfirmed = شماره تلفن در انتظار تأیید دفتر است

## The rest

services-what = چه کمکی می‌گیرید
services-next = بعد چه می‌شود
services-good = خوب است بدانید
services-elsewhere = چه کسان دیگری می‌توانند کمک کنند
services-contact-free = تماس رایگان
services-contact-always = شب و روز
services-contact-unconfirmed = راه تماس: در انتظار تأیید دفتر
services-contact-published = این شماره‌ها از منابع عمومی است و دفتر هنوز باید آن‌ها را تأیید کند.
services-figures = به زبان عدد
services-percent = { $value }٪
# $share: 28 %. $people: 1,500. $years: 2017–2019
services-figure-part = { $share } از حدود { $people } نفر در { $years } این کمک را گرفتند. یک نفر می‌توانست چند نوع کمک بگیرد.
services-figure-source = منبع: { $source }
services-programme = برنامه
# $sources: citations, as they are printed
services-checked = متن آخرین بار در { $date } با این منابع مقایسه شد: { $sources }.
services-not-confirmed = دفتر هنوز آن را تأیید نکرده است.
