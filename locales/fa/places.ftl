### Offices and centres: the list, the page of each, and whether a place is open now.

places-title = جاهای ما
places-lead = دفترهایی که می‌توانید به آن‌ها بیایید، و مرکزهایی که مشاوران ما به آن‌ها می‌روند.
places-offices = دفترهای ما
places-custody = مرکزهای بازداشت اداری
places-custody-about = مرکزهای بسته دولت. مشاوران ما به آنجا می‌روند.
places-asylum = مرکزهای متقاضیان پناهندگی
places-asylum-about = مرکزهای دولت. مشاوران ما به آنجا می‌روند.
places-transit = مرکز عبور

## Whether a place is open. $time: 17:00. $day: Monday, or Monday 4 January when it is further away

places-state-open = باز تا ساعت { $time }
places-state-opens-today = بسته، ساعت { $time } باز می‌شود
places-state-opens-tomorrow = بسته، فردا ساعت { $time } باز می‌شود
places-state-opens = بسته، { $day } ساعت { $time } باز می‌شود
places-state-appointment = با وقت قبلی
places-state-unknown = ساعت کار مشخص نیست، تماس بگیرید

## The page of a place

places-book = برای صحبت با مشاور وقت بگیرید
places-facts = خلاصه
places-address = نشانی
places-hours = ساعت کار
places-phone = تلفن
places-phone-published = در سال ۲۰۲۲ منتشر شده و در انتظار تأیید دفتر است
places-teams = چه کسانی آنجا هستند
places-teams-visited = چه کسانی به آنجا می‌روند
places-team-iom = سازمان بین‌المللی مهاجرت (IOM)
places-team-jrs = خدمات یسوعی برای پناهندگان (JRS)
places-unconfirmed = در انتظار تأیید دفتر
places-map = روی نقشه گوشی نشان بده
places-city = شهر
places-reach = چگونه با مشاور تماس بگیرید
places-what = آنجا چه می‌کنیم
places-good = خوب است بدانید
places-week = ساعت کار معمول
places-weekday = روز
places-closed = بسته
places-today = امروز
places-hours-unknown = هنوز کسی ساعت کار را به ما نگفته است و ما حدس نمی‌زنیم. لطفاً اول تلفن کنید، یا برای گفتگو وقت بگیرید.
places-hours-unknown-centre = روزهایی که مشاور ما می‌آید در انتظار تأیید دفتر است. از کارکنان مرکز بپرسید.
places-coming = روزهایی که گروه ما می‌آید
places-coming-text = روزها ممکن است عوض شود. اگر وقت دارید، به شما خبر می‌دهیم.
places-hours-appointment = لطفاً پیش از آمدن وقت بگیرید.
places-other-days = تعطیلات و روزهایی که ساعت کار فرق دارد
places-services = کمک‌هایی که اینجا می‌توانید بخواهید
places-checked = متن آخرین بار در { $date } با این منابع مقایسه شد: { $sources }.
places-not-confirmed = دفتر هنوز آن را تأیید نکرده است.
