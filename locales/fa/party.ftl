### Appointments that belong together: of a family, or of a series.

## For the person

party-title = همهٔ وقت‌های ملاقات
party-booked = همهٔ وقت‌ها گرفته شد
party-codes-lead = این دو شماره را نگه دارید. با آن‌ها می‌توانید همهٔ وقت‌ها را ببینید، تغییر دهید یا لغو کنید. هر وقت ملاقات شمارهٔ خودش را هم دارد و رمز برای همه یکی است. رمز فقط همین حالا نشان داده می‌شود.
party-reference = شماره برای همه
party-list = وقت‌های ملاقات
party-open = این وقت را باز کنید
party-of-family = این وقت همراه با وقت‌های دیگر گرفته شده است.
party-of-series = این وقت یکی از چند وقت پشت سر هم است.
party-see-all = همه را ببینید
party-move-hint = برای تغییر یک وقت، آن را باز کنید. بقیه همان‌طور می‌مانند.
party-cancel = لغو همه
party-cancel-check = همهٔ وقت‌ها را لغو می‌کنید؟
party-cancel-lead = همهٔ وقت‌هایی که در پیش است لغو می‌شود و می‌تواند به کس دیگری برسد. تا ده دقیقه می‌توانید آنچه را هنوز آزاد است پس بگیرید.
party-cancel-yes = بله، همه لغو شود
party-keep = نه، بماند
party-undo-until = اشتباهی لغو کردید؟ تا ساعت { $time } می‌توانید آنچه را لغو کردید پس بگیرید.
party-undo = پس گرفتن
party-undo-taken = این وقت‌ها اکنون از آنِ کس دیگری است. می‌توانید وقت‌های تازه بگیرید.
party-cancelled = لغو شده
party-name = نام نفر { $number }

## For the staff

party-staff-family = با هم
party-staff-series = پیاپی
party-staff-group = وقت‌های به هم پیوسته
party-staff-people = چند نفر
party-staff-together = چگونه می‌آیند
party-staff-at-once = هم‌زمان
party-staff-in-turn = یکی پس از دیگری
party-staff-repeat = تکرار این وقت
party-staff-repeat-text = همان روز هفته و همان ساعت، با یک شماره. نخست تاریخ‌ها را ببینید؛ تا تأیید نکنید چیزی گرفته نمی‌شود.
party-staff-every = هر چند وقت
party-staff-every-1 = هر هفته
party-staff-every-2 = هر دو هفته
party-staff-every-4 = هر چهار هفته
party-staff-visits = شمار همهٔ وقت‌ها با این یکی
party-staff-look = نمایش تاریخ‌ها
party-staff-dates = تاریخ‌ها. هنوز چیزی گرفته نشده است.
party-staff-taken = این وقت گرفته شده است.
party-staff-closed = در آن زمان کسی کار نمی‌کند یا دفتر بسته است.
party-staff-impossible = این وقت را نمی‌توان گرفت.
party-staff-as-planned = { $time }، طبق برنامه
party-staff-instead = به جای آن: { $time }
party-staff-leave-out = این تاریخ نباشد
party-staff-book = گرفتن این وقت‌ها
party-staff-done = وقت‌ها گرفته شد
party-staff-done-text = این شماره را به مراجع بگویید. با رمزی که از پیش دارد همهٔ وقت‌ها را باز می‌کند.
party-staff-series-over-horizon = آخرین وقت پس از روزهایی است که می‌توان گرفت. وقت‌های کمتر یا فاصلهٔ کوتاه‌تری انتخاب کنید. چیزی گرفته نشد.
party-staff-range = از ۲ تا ۱۲ وقت و دست‌کم یک تاریخ انتخاب کنید.
party-staff-overlap = دو وقت از آنچه انتخاب کردید بسیار نزدیک هم‌اند. چیزی گرفته نشد.
party-staff-gone = یکی از وقت‌های انتخاب‌شده دیگر آزاد نیست. چیزی گرفته نشد. تاریخ‌ها را دوباره ببینید.
party-staff-of-family = وقت‌هایی را که خانواده با هم گرفته نمی‌توان تکرار کرد. برای هر نفر جدا وقت‌های پیاپی بگیرید.
