### Finding, showing, moving and cancelling an appointment, with its number and PIN.


## Finding it

appointment-title = وقت ملاقات من
appointment-find-lead = با شماره وقت ملاقات و رمز عبور (PIN) می‌توانید وقت خود را ببینید، تغییر دهید یا لغو کنید.
appointment-reference = شماره وقت ملاقات
appointment-reference-hint = ۱۰ رقم. فاصله‌ها مهم نیست.
appointment-pin = رمز عبور (PIN)
appointment-pin-hint = ۸ رقم
appointment-find = وقت من را نشان بده
appointment-lost-codes = شماره یا رمز را گم کرده‌اید؟ به محل ملاقات بیایید یا آنجا بپرسید. هیچ‌کس از بیرون نمی‌تواند آن‌ها را پیدا کند.
appointment-book-one = وقت ملاقات بگیرید
appointment-error-reference-required = لطفاً شماره وقت ملاقات را بنویسید
appointment-error-pin-required = لطفاً رمز عبور (PIN) را بنویسید
appointment-error-not-found = با این شماره و این رمز وقتی پیدا نمی‌کنیم. لطفاً هر دو را دوباره نگاه کنید.
appointment-error-too-many = با این شماره چند بار تلاش نادرست شده است. ۱۵ دقیقه صبر کنید و دوباره امتحان کنید. وقت شما همان‌طور که هست می‌ماند.
appointment-error-overloaded = اکنون خیلی‌ها هم‌زمان درخواست داده‌اند. لطفاً کمی بعد دوباره امتحان کنید.

## Just booked

appointment-booked = وقت ملاقات شما ثبت شد
appointment-codes-lead = این دو شماره را نگه دارید. با آن‌ها می‌توانید وقت را ببینید، تغییر دهید یا لغو کنید. رمز فقط همین حالا نشان داده می‌شود.
appointment-keep = آن‌ها را یادداشت کنید، عکس بگیرید یا این صفحه را چاپ کنید. به چیز دیگری نیاز نیست: نه ایمیل و نه تأیید.

## The appointment

appointment-upcoming = منتظر شما هستیم
appointment-when = روز و ساعت
appointment-where = کجا
appointment-address-unknown = نشانی در انتظار تأیید دفتر است.
appointment-what = برای چه
appointment-language = زبان
appointment-with-interpreter = همراه مترجم
appointment-interpreter-open = دفتر هنوز به دنبال مترجم است
appointment-wished = خواسته‌های شما
appointment-name = نام
appointment-bring = اگر دارید بیاورید
appointment-bring-late = حتی اگر چیزی کم است بیایید.
appointment-at-reception = در پذیرش شماره وقت ملاقات کافی است. لازم نیست بگویید چرا آمده‌اید.
appointment-calendar = افزودن به تقویم این گوشی
appointment-calendar-hint = در تقویم فقط «وقت ملاقات» نوشته می‌شود.
appointment-calendar-summary = وقت ملاقات
appointment-move = وقت را تغییر دهید
appointment-cancel = وقت را لغو کنید
appointment-leave = ترک این صفحه
appointment-leave-hint = این صفحه ده دقیقه روی این گوشی باز می‌ماند. اگر گوشی مشترک است، وقتی کارتان تمام شد آن را ترک کنید.

## Where it stands

appointment-cancelled = این وقت ملاقات لغو شده است
appointment-cancelled-undo = اشتباهی لغو کردید؟ تا ساعت { $time } می‌توانید آن را پس بگیرید.
appointment-undo = وقت را پس بگیرید
appointment-past = این وقت ملاقات گذشته است
appointment-arrived = شما رسیده‌اید. لطفاً صبر کنید تا صدایتان کنند.
appointment-missed = در این وقت همدیگر را ندیدیم
appointment-again = وقت دیگری بگیرید
appointment-closing = در این زمان نمی‌توانیم پذیرای شما باشیم. لطفاً ببینید به‌جای آن چه پیشنهاد می‌کنیم.
appointment-closing-answer = ببینید و پاسخ دهید
appointment-closing-call = در این زمان نمی‌توانیم پذیرای شما باشیم. اگر شمارهٔ شما را داشته باشیم، تماس می‌گیریم. خودتان هم می‌توانید همین‌جا زمان دیگری انتخاب کنید.

## Moving. $from and $to are days with times.

appointment-move-question = کدام وقت دیگر برایتان مناسب است؟
appointment-move-now = وقت کنونی شما: { $time }
appointment-move-keep = تا وقتی زمان تازه ثبت شود، برای شما می‌ماند.
appointment-move-check = وقت ملاقات را تغییر می‌دهید؟
appointment-move-from = تاکنون
appointment-move-to = تازه
appointment-move-yes = بله، تغییر بده
appointment-move-no = نه، همان‌طور بماند
appointment-moved-taken = وقت شما سر جای خود مانده است. این وقت همین حالا گرفته شد؛ نزدیک‌ترین‌ها:
appointment-moved-taken-none = وقت شما سر جای خود مانده است. این وقت همین حالا گرفته شد. لطفاً وقت دیگری انتخاب کنید.

## Cancelling and taking back

appointment-cancel-check = وقت ملاقات را لغو می‌کنید؟
appointment-cancel-lead = این وقت می‌تواند به کس دیگری برسد. تا ده دقیقه می‌توانید آن را پس بگیرید، اگر هنوز آزاد باشد.
appointment-cancel-yes = بله، لغو کن
appointment-undo-taken = نتوانستیم آن را پس بگیریم: وقت گرفته شده است. نزدیک‌ترین‌ها:
appointment-undo-taken-none = نتوانستیم آن را پس بگیریم: وقت گرفته شده است. می‌توانید وقت دیگری بگیرید.
appointment-error-visit-not-now = این کار دیگر برای این وقت ملاقات ممکن نیست. وضعیت آن را در زیر می‌بینید.
appointment-error-visit-past = وقت ملاقات شروع شده است و دیگر نمی‌شود اینجا آن را تغییر داد یا لغو کرد.
appointment-error-visit-too-late = ده دقیقه گذشته است. وقت لغوشده می‌ماند، اما می‌توانید وقت دیگری بگیرید.

## خبر دادن روی گوشی. فقط صاحب وقت آن را می‌بیند و خود گوشی جز عنوان و متن چیزی نمی‌گوید.

appointment-phone = خبر روی همین گوشی
appointment-phone-text = اگر این گوشی فقط مال شماست، می‌تواند پیش از وقتتان و هر وقت چیزی عوض شد زنگ بزند. فقط می‌گوید «یک پیام دارید»: بدون نام، بدون جا، بدون دلیل.
appointment-phone-mine = این گوشی مال من است: همین‌جا خبرم کنید
appointment-phone-shared = اگر کس دیگری هم از این گوشی استفاده می‌کند، بهتر است این را روشن نکنید.
appointment-phone-denied = این گوشی به این سایت اجازهٔ پیام نمی‌دهد. می‌توانید آن را در تنظیمات مرورگر عوض کنید.
appointment-phone-failed = روی این گوشی نشد. وقت شما سر جایش است.
appointment-phone-on = گوشی شما خبر می‌دهد
appointment-phone-on-text = پیش از وقتتان و هر وقت چیزی عوض شد زنگ می‌زند و فقط می‌گوید «یک پیام دارید».
appointment-phone-stop = دیگر خبر نده
appointment-phone-title = یک پیام دارید
appointment-phone-body = برای خواندن، لمس کنید.
