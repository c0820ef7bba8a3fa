### The waiting list: joining it, what is offered, and what the staff see of it.

## Joining

waiting-title = فهرست انتظار
waiting-link = وقتی نوبتی آزاد شد به من خبر بدهید
waiting-link-text = هیچ وقتی برای شما مناسب نیست؟ می‌توانید منتظر وقت دیگری بمانید.
waiting-lead = وقتی نوبتی آزاد شود، هر بار آن را به یک نفر پیشنهاد می‌کنیم.
waiting-how-order = اول کسانی که نیازشان فوری‌تر است، سپس کسانی که بیشتر منتظر مانده‌اند.
waiting-how-long = آن وقت نیم ساعت فقط برای شماست. فقط بین ساعت ۸ تا ۲۰ و حداکثر سه بار در هفته به شما می‌نویسیم.
waiting-how-keep = اگر بگویید نه، یا پیام را دیر ببینید، جای شما محفوظ می‌ماند.
waiting-contact = چطور می‌توانیم به شما خبر بدهیم؟
waiting-contact-hint = یک شماره تلفن یا ایمیل بنویسید. اگر نوشتن به شما امن نیست، شماره بدهید تا زنگ بزنیم.
waiting-from = از چه روزی؟
waiting-until = تا چه روزی؟
waiting-days-hint = اگر هر روزی مناسب است، این را خالی بگذارید.
waiting-join = مرا در فهرست بگذارید
waiting-error-phone-no-contact = لطفاً یک شماره تلفن، یا ایمیلی که نوشتن به آن امن است، بنویسید
waiting-error-date-malformed = نتوانستیم این روز را بخوانیم. لطفاً دوباره انتخاب کنید.
waiting-error-until-past = این روز گذشته است. لطفاً روز دیرتری انتخاب کنید.
waiting-error-until-before-from = روز آخر پیش از روز اول است
waiting-joined = شما در فهرست انتظار هستید
waiting-codes-lead = این دو شماره را نگه دارید. با آن‌ها می‌توانید جای خود را ببینید یا از فهرست بیرون بیایید. اگر وقتی را بپذیرید، همین‌ها وقت ملاقات شما را باز می‌کنند. رمز PIN فقط همین حالا نشان داده می‌شود.

## One’s own place

waiting-number = شماره شما
waiting-see-title = جای شما در فهرست انتظار
waiting-see-lead = با شماره و رمز PIN می‌توانید ببینید چه وقتی برای شما آزاد است، یا از فهرست بیرون بیایید.
waiting-see = جای مرا نشان بده
waiting-see-none = با این شماره و رمز PIN چیزی پیدا نکردیم. لطفاً هر دو را دوباره نگاه کنید.
waiting-see-later = تلاش‌ها زیاد بود. کمی صبر کنید و دوباره امتحان کنید.
waiting-since = شما از { $day } در فهرست هستید.
waiting-told-message = وقتی نوبتی آزاد شد، به شما می‌نویسیم.
waiting-told-call = وقتی نوبتی آزاد شد، به شما زنگ می‌زنیم.
waiting-leave = مرا از فهرست بیرون بیاورید
waiting-left = شما دیگر در فهرست نیستید
waiting-left-text = هر وقت بخواهید می‌توانید دوباره به آن برگردید.

## A time that is offered. $time is a clock.

waiting-offer = این وقت برای شما آزاد است
waiting-offer-until = آن را تا ساعت { $time } فقط برای شما نگه می‌داریم.
waiting-accept = بله، می‌پذیرم
waiting-no = نه، این وقت را نمی‌خواهم
waiting-no-question = چه کار کنیم؟
waiting-no-choose = انتخاب کنید چه کار کنیم
waiting-no-keep = جای من در فهرست بماند
waiting-no-keep-hint = وقتی نوبت دیگری آزاد شد، دوباره از شما می‌پرسیم.
waiting-no-leave-hint = دیگر از شما نمی‌پرسیم. اگر وقت ملاقات دارید، سر جای خود می‌ماند.
waiting-accepted = این وقت مال شماست
waiting-accepted-text = حالا وقت ملاقات شماست. با شماره و رمز PIN باز می‌شود.
waiting-declined = از این‌که خبر دادید متشکریم. جای شما در فهرست محفوظ است.
waiting-late = این وقت دیگر برای شما نگه داشته نمی‌شود
waiting-late-text = نیم ساعت آن تمام شد. جای شما در فهرست محفوظ است و دوباره از شما می‌پرسیم.

## Beside an appointment

waiting-earlier = اگر وقت زودتری آزاد شد به من خبر بدهید
waiting-earlier-text = وقت ملاقات شما تا وقتی بله نگویید همان می‌ماند.
waiting-earlier-said = اگر وقت زودتری آزاد شود، به شما خبر می‌دهیم.
waiting-earlier-stop = دیگر به من خبر ندهید

## For the staff. $time is a clock, $when a day and a clock.

waiting-staff-text = به ترتیبی که از افراد پرسیده می‌شود. وقت آزاد خودبه‌خود پیشنهاد می‌شود؛ به کسی که نمی‌شود نوشت، زنگ می‌زنیم.
waiting-staff-empty = کسی منتظر نیست
waiting-staff-who = چه کسی
waiting-staff-what = برای چه
waiting-staff-days = روزها
waiting-staff-waits = منتظر از
waiting-staff-urgency = فوریت
waiting-staff-offers = پیشنهادهای این هفته
waiting-staff-now = اکنون
waiting-staff-earlier = وقت دارد، وقت زودتری می‌خواهد
waiting-staff-any-place = هر جا
waiting-staff-any-day = هر روز
waiting-staff-phone-only = تلفن، نه پیام
waiting-staff-offered = پیشنهاد شد: { $when }، تا { $time }
waiting-staff-call = زنگ بزنید و پیشنهاد دهید: { $when }، نگه‌داشته تا { $time }
waiting-staff-accepts = می‌پذیرد
waiting-staff-declines = نمی‌خواهد
waiting-staff-missed = در دسترس نبود
waiting-staff-more = تغییر
waiting-staff-reason = چرا
waiting-staff-set = ذخیره فوریت
waiting-staff-offer = پیشنهاد وقت
waiting-staff-day = روز
waiting-staff-time = ساعت
waiting-staff-remove = بیرون آوردن از فهرست
waiting-staff-sure = بله، این شخص را بیرون بیاور
waiting-staff-done = انجام شد
waiting-staff-error-changed = کسی در این میان این سطر را عوض کرد. لطفاً دوباره نگاه کنید.
waiting-staff-error-reason = لطفاً فوریت و دلیل را انتخاب کنید
waiting-staff-error-start = لطفاً روز و ساعت را بنویسید
waiting-staff-error-hours = پیشنهادها بین ۸ تا ۲۰ و در ساعت‌هایی است که شخص انتخاب کرده است
waiting-staff-error-too-many = این شخص در این هفته سه پیشنهاد گرفته است. هنوز می‌توانید زنگ بزنید.
waiting-staff-error-too-late = این خیلی زود است: کسی به موقع نمی‌رسد
waiting-staff-error-has-one = همین حالا وقتی به این شخص پیشنهاد شده است
waiting-staff-error-not-wanted = این وقت بیرون از روزها یا جایی است که شخص خواسته است
waiting-staff-error-taken = این وقت آزاد نیست
waiting-staff-error-gone = این پیشنهاد تمام شده است
waiting-staff-calls = پیشنهاد وقت آزاد
waiting-urgency-ordinary = معمولی
waiting-urgency-soon = زود
waiting-urgency-urgent = فوری
waiting-reason-deadline = مهلتی که نباید از دست برود
waiting-reason-safety = امنیت
waiting-reason-health = سلامتی
waiting-reason-care = کودک، یا کسی که به مراقبت نیاز دارد
waiting-reason-need = بی‌جا یا بی‌غذا
waiting-reason-settled = دیگر فوری نیست
