## The pages for the people who work here: the frame, the door, accounts, the record of acts.
staff-portal = لیمان برای کارمندان
staff-sections = بخش‌ها
staff-today = فهرست روز
staff-find = پیدا کردن وقت ملاقات
staff-book = گرفتن وقت برای دیگری
staff-hours = ساعت‌های هفتگی
staff-days-off = روزهای تعطیل
staff-events = برنامه‌ها
staff-messages = پیام‌ها
staff-audit = دفتر کارها
staff-people = حساب‌ها
staff-role-reception = پذیرش
staff-role-counsellor = مشاوره
staff-role-manager = هماهنگی
staff-role-administrator = مدیریت سامانه
staff-sign-in = ورود
staff-sign-in-text = برای کسانی که این‌جا کار می‌کنند. اگر کمک می‌خواهید، به صفحه اول بروید.
staff-first-page = صفحه اول
staff-sign-out = خروج از حساب
staff-signed-out = از حساب خود بیرون آمدید.
staff-name = نام
staff-name-hint = همان‌طور که هنگام ساختن حساب نوشته شد.
staff-password = رمز عبور
staff-wrong = نام و رمز عبور با هم جور نیستند. هر دو را ببینید و دوباره امتحان کنید.
# $minutes is a whole number from 1 to 15.
staff-wait = { $minutes ->
    [one] با این نام زیاد تلاش شد. یک دقیقه دیگر دوباره امتحان کنید.
   *[other] با این نام زیاد تلاش شد. { $minutes } دقیقه دیگر دوباره امتحان کنید.
 }
staff-session-ended = دیگر وارد حساب نیستید
staff-session-ended-text = نشست پس از ۱۵ دقیقه بدون کار و پس از ۸ ساعت پایان می‌یابد. آخرین چیزی که فرستادید ذخیره نشد.
staff-refused = این صفحه جزو کار شما نیست
staff-refused-text = اگر به آن نیاز دارید، از مدیر سامانه نقش دیگری بخواهید.
staff-form-old = این فرم قدیمی شده است
staff-form-old-text = چیزی ذخیره نشد. صفحه را دوباره باز کنید و آخرین گام را تکرار کنید.
staff-set-up = رمز عبور خود را انتخاب کنید
staff-set-up-for = این پیوند برای { $name } است.
staff-set-up-text = دست‌کم ۱۵ نویسه. چهار یا پنج کلمه که فقط شما کنار هم می‌گذارید خوب است. فاصله هم می‌توانید بگذارید.
staff-set-up-repeat = همان رمز، یک بار دیگر
staff-set-up-save = ذخیره و ورود
staff-password-too_short = این رمز کمتر از ۱۵ نویسه دارد.
staff-password-too_long = این رمز بیشتر از ۱۲۸ نویسه دارد.
staff-password-guessable = حدس زدن این رمز آسان است. نام خود، نام مؤسسه و ردیف‌های ساده را به کار نبرید.
staff-password-differs = دو رمز یکسان نیستند.
staff-link-dead = این پیوند دیگر کار نمی‌کند
staff-link-dead-text = هر پیوند یک بار و تا ۲۴ ساعت کار می‌کند. از مدیر سامانه پیوند تازه بخواهید.
staff-people-text = هر حساب تازه با یک پیوند یک‌بارمصرف آغاز می‌شود که این‌جا یا روی سرور با دستور «liman staff add» ساخته می‌شود.
staff-people-role = نقش
staff-people-place = دفتر
staff-people-any-place = چند دفتر
staff-people-state = وضعیت
staff-people-acts = کارها
staff-people-active = فعال
staff-people-waiting = هنوز بدون رمز
staff-people-disabled = غیرفعال
# $count is a whole number.
staff-people-sessions = { $count ->
    [one] یک نشست باز
   *[other] { $count } نشست باز
 }
staff-people-disable = غیرفعال کردن
staff-people-enable = فعال کردن
staff-people-end = پایان دادن به نشست‌ها
staff-people-new-link = پیوند تازه
staff-people-self = این حساب خود شماست.
staff-people-add = افزودن حساب
staff-people-added = حساب ساخته شد
staff-people-link-text = این پیوند را خودتان به { $name } بدهید. فقط همین حالا دیده می‌شود، یک بار و تا ۲۴ ساعت کار می‌کند.
staff-people-taken = این نام پیش از این گرفته شده است.
staff-people-gone = چنین حسابی نیست.
staff-people-own = نمی‌توانید حساب خودتان را غیرفعال کنید.
staff-people-name-wrong = نام را با دست‌کم یک حرف و حداکثر ۸۰ نویسه بنویسید.
staff-people-role-wrong = یک نقش انتخاب کنید.
staff-people-done = انجام شد.
staff-audit-text = تازه‌ترین کارها اول می‌آید. نام مراجعان و آن‌چه به ما گفته‌اند هرگز در این دفتر نیست.
staff-audit-when = کی
staff-audit-who = چه کسی
staff-audit-what = چه
staff-audit-object = روی چه
staff-audit-public = یک مراجع
staff-audit-system = سامانه
staff-audit-empty = هنوز چیزی در این دفتر نیست.
## Acts as the record names them, each after the name of the one who did it.
staff-act-staff-add = ساختن حساب
staff-act-staff-new_link = ساختن پیوند تازه
staff-act-staff-set_password = انتخاب رمز عبور
staff-act-staff-sign_in = ورود به حساب
staff-act-staff-sign_in_refused = ورود ناموفق
staff-act-staff-sign_out = خروج از حساب
staff-act-staff-disable = غیرفعال کردن حساب
staff-act-staff-enable = فعال کردن حساب
staff-act-staff-end_sessions = پایان دادن به همه نشست‌ها
