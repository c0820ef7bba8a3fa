### Booking an appointment, one question at a time. The title names no service: it stands in the history of a phone.


## Choosing what to talk about

booking-title = گرفتن وقت ملاقات
booking-lead = آنچه را لازم دارید انتخاب کنید. گرفتن وقت رایگان است و به حساب کاربری نیاز ندارید.
booking-not-sure = نمی‌دانید کدام را انتخاب کنید؟
booking-talk-hint = لازم نیست بگویید موضوع چیست.
booking-by-need = یا موضوع را انتخاب کنید
booking-have-one = از قبل وقت ملاقات دارم

## Around every step. $step and $of are numbers.

booking-step = مرحله { $step } از { $of }
booking-chosen = آنچه انتخاب کرده‌اید
booking-start-again = چیز دیگری انتخاب کنید

## Where

booking-place-question = کجا می‌خواهید بیایید؟
booking-place-any = هر جا که شد
booking-place-any-hint = همه وقت‌های آزاد را می‌بینید و کنار هر کدام جای آن نوشته شده است.
booking-place-centre-hint = اگر آنجا زندگی می‌کنید: مشاور ما نزد شما می‌آید

## In which language

booking-language-step = زبان شما
booking-language-question = می‌خواهید به چه زبانی صحبت کنید؟
booking-language-spoken = مشاورانی داریم که به آن صحبت می‌کنند
booking-language-interpreted = همراه مترجم
booking-language-open = دنبال مترجم می‌گردیم
booking-interpreter-question = آیا مترجم می‌تواند کمک کند؟
booking-interpreter-no = نه، فقط کسی که به زبان من صحبت می‌کند
booking-interpreter-yes = بله، اگر لازم باشد
booking-interpreter-hint = در این صورت وقت‌های بیشتری هست. اگر به زبان دیگری صحبت می‌کنید، بعداً در «چه چیزی برایتان آماده کنیم؟» بنویسید.

## Wishes. The answers are repeated on later pages, each by itself.

booking-wish = خواسته‌ای دارم
booking-wish-hint = فقط اگر برایتان مهم است. سپس وقت‌هایی را می‌بینید که در آن‌ها ممکن است. خواسته شما رمزگذاری‌شده نگهداری می‌شود.
booking-wish-any = فرقی نمی‌کند
booking-wish-gender = می‌خواهید با چه کسی صحبت کنید؟
booking-wish-woman = با یک خانم
booking-wish-man = با یک آقا
booking-wish-steps = به چه ورودی نیاز دارید؟
booking-wish-steps-any = پله مشکلی نیست
booking-wish-step-free = ورودی بدون پله
booking-wish-way = چگونه ملاقات کنیم؟
booking-wish-on-site = حضوری
booking-wish-video = با تماس ویدئویی
booking-wish-phone = با تماس تلفنی
booking-wish-by = اگر مترجم لازم باشد، چگونه همراه باشد؟
booking-wish-by-room = مترجم در اتاق
booking-wish-by-video = مترجم از راه ویدئو

## When

booking-time-question = کدام روز و ساعت برایتان مناسب است؟
booking-time-hint = نزدیک‌ترین وقت اول آمده است. همه ساعت‌ها به وقت رومانی است.
booking-time-more = روزهای بیشتر
booking-time-soonest = بازگشت به نزدیک‌ترین روزها
booking-time-none = اکنون وقت آزادی نیست
booking-time-none-text = وقت‌های تازه اضافه می‌شود و بعضی وقت‌ها آزاد می‌شود: فردا دوباره نگاه کنید.
booking-time-other-place = جای دیگری انتخاب کنید
booking-time-ways = اما به این شکل وقت آزاد هست:
booking-time-interpreter-open = برای این زبان همه‌جا مترجم نداریم. با این حال می‌توانید وقتی انتخاب کنید: اگر در آن وقت کسی نباشد که به این زبان صحبت کند، دنبال مترجم می‌گردیم.
booking-way-first = نخستین وقت آزاد: { $time }
booking-way-interpreter = همراه مترجم
booking-way-any-gender = با یک خانم یا یک آقا
booking-way-steps = جایی که پله دارد هم
booking-way-by-any = با مترجم در اتاق یا از راه ویدئو
booking-way-nothing = هر جا که شد، در صورت نیاز با مترجم و بدون خواسته‌های ویژه
booking-time-soonest-first = نزدیک‌ترین: { $time }
booking-time-count =
    { $count ->
        [one] { $count } وقت آزاد
       *[other] { $count } وقت آزاد
    }

## Who comes, and how to reach them

booking-details-question = شما را چه صدا کنیم؟
booking-name = نامی که می‌خواهید با آن صدایتان کنیم
booking-name-hint = هر نامی که دوست دارید. لازم نیست همان نام مدارکتان باشد.
booking-contact = چطور با شما تماس بگیریم؟
booking-contact-hint = لازم نیست اینجا چیزی بنویسید. اگر بنویسید، می‌توانیم هنگام تغییر به شما خبر بدهیم.
booking-contact-call = برای تماس تلفنی به شماره شما نیاز داریم. برای تماس ویدئویی شماره تلفن یا ایمیل کافی است.
booking-phone = تلفن
booking-email = ایمیل
booking-safe-question = آیا تماس ما با شما از این راه امن است؟
booking-safe-hint = فکر کنید چه کس دیگری آنجا می‌تواند بخواند یا جواب بدهد.
booking-safe-no = نه، یا مطمئن نیستم
booking-safe-yes = بله، امن است
booking-remind = پیش از وقت ملاقات به من یادآوری کنید
booking-remind-hint = اگر این را علامت نزنید، چیزی نمی‌فرستیم.
booking-needs = چه چیزی برایتان آماده کنیم؟
booking-needs-hint = مثلاً: زبانی دیگر، ورودی بدون پله، صحبت با یک خانم، کودکی که همراه شماست. لازم نیست بگویید چرا می‌آیید.
booking-who-sees = پذیرش نام و ساعت را می‌بیند. نام، راه تماس و خواسته‌های شما رمزگذاری‌شده نگهداری و ۳۰ روز پس از ملاقات پاک می‌شود.

## Checking before booking. $what is one of the lines, such as the time.

booking-check-question = همه چیز درست است؟
booking-check-lead = هنوز چیزی ثبت نشده است.
booking-change = تغییر
booking-change-what = تغییر: { $what }
booking-book = همین وقت را بگیرید
booking-line-service = خدمت
booking-line-place = جا
booking-line-time = روز و ساعت
booking-line-length = مدت
booking-line-language = زبان
booking-line-interpreter = مترجم
booking-line-wishes = خواسته‌ها
booking-line-name = نام
booking-line-contact = راه تماس
booking-line-needs = برای آماده کردن
booking-contact-none = هیچ: با شما تماس نمی‌گیریم
booking-contact-safe = تماس با شما از این راه امن است
booking-contact-unsafe = از این راه با شما تماس نمی‌گیریم
booking-contact-remind = یک یادآوری برایتان می‌فرستیم
booking-needs-none = چیز خاصی نیست
booking-wishes-none = هیچ

## While the time is kept. $time is a clock time such as 10:42.

booking-held = این وقت را تا ساعت { $time } برای شما نگه می‌داریم.
booking-held-longer = ده دقیقه بیشتر نگه دارید
booking-held-gave-back = می‌توانید هم‌زمان دو وقت را نگه دارید. قدیمی‌ترین را آزاد کردیم تا کس دیگری بتواند آن را بگیرد.

## When somebody was faster

booking-taken-title = این وقت همین حالا گرفته شد
booking-unfit-title = در این وقت آنچه اکنون می‌خواهید ممکن نیست
booking-taken-text = چیزی ثبت نشد. هرچه نوشته‌اید هنوز همین‌جاست. نزدیک‌ترین وقت‌ها:
booking-taken-none = چیزی ثبت نشد. هرچه نوشته‌اید هنوز همین‌جاست. لطفاً روز دیگری انتخاب کنید.
booking-taken-others = روزها و ساعت‌های دیگر

## While the phone talks with the server

booking-loading = در حال جستجوی وقت‌های آزاد…
booking-sending = یک لحظه، در حال ثبت وقت…
booking-lost = اکنون ارتباط با ما برقرار نمی‌شود
booking-lost-text = شاید آنتن ضعیف است. هرچه نوشته‌اید هنوز همین‌جاست. تلاش دوباره هرگز دو وقت ثبت نمی‌کند.
booking-retry = دوباره تلاش کنید
booking-busy = درخواست شما در حال ثبت است
booking-busy-text = کمی صبر کنید و دوباره دکمه را بزنید. چیزی دو بار ثبت نمی‌شود.

## What can be wrong, by field. First the sentences that fit any field.

booking-error-required = لطفاً به این پاسخ دهید
booking-error-malformed = نتوانستیم این را بخوانیم. لطفاً دوباره بنویسید.
booking-error-unknown = چنین چیزی نداریم. لطفاً از فهرست انتخاب کنید.
booking-error-too-long = این خیلی طولانی است. لطفاً کوتاهش کنید.
booking-error-too-short = این خیلی کوتاه است
booking-error-bidi = در این متن نشانه‌ای نامرئی هست که جهت نوشته را برمی‌گرداند. لطفاً آن را دوباره خودتان تایپ کنید.
booking-error-control = در این متن نشانه‌ای نامرئی هست که نمی‌توانیم نگه داریم. لطفاً آن را دوباره خودتان تایپ کنید.
booking-error-service-required = لطفاً آنچه را لازم دارید انتخاب کنید
booking-error-service-unknown = برای این خدمت از اینجا نمی‌شود وقت گرفت. لطفاً خدمت دیگری انتخاب کنید.
booking-error-place-unknown = این خدمت در آنجا ارائه نمی‌شود. لطفاً از فهرست انتخاب کنید.
booking-error-start-required = لطفاً یک وقت انتخاب کنید
booking-error-start-malformed = نتوانستیم این وقت را بخوانیم. لطفاً یکی از وقت‌های زیر را انتخاب کنید.
booking-error-start-past = این وقت گذشته است. لطفاً وقت دیرتری انتخاب کنید.
booking-error-start-not-existing = این ساعت در آن روز وجود ندارد، چون ساعت‌ها تغییر می‌کند. لطفاً ساعت دیگری انتخاب کنید.
booking-error-start-too-soon = این وقت خیلی نزدیک است و فرصت آماده شدن نداریم. لطفاً وقت دیرتری انتخاب کنید.
booking-error-start-too-far = هنوز نمی‌شود برای آن روز وقت گرفت. لطفاً روز نزدیک‌تری انتخاب کنید.
booking-error-start-off-grid = وقت‌های ملاقات در این دقیقه شروع نمی‌شود. لطفاً یکی از وقت‌های زیر را انتخاب کنید.
booking-error-start-closed = در این وقت کسی آنجا نیست. لطفاً وقت دیگری انتخاب کنید.
booking-error-start-not-free = این وقت آزاد نیست. لطفاً وقت دیگری انتخاب کنید.
booking-error-language-required = لطفاً یک زبان انتخاب کنید
booking-error-way-not-offered = این خدمت فقط حضوری است. لطفاً شکل دیگری انتخاب کنید.
booking-error-way-no-contact = برای اینکه با شما تماس بگیریم، شماره تلفن خود را بنویسید. برای تماس ویدئویی ایمیل هم کافی است.
booking-error-name-required = لطفاً نامی را که می‌خواهید با آن صدایتان کنیم بنویسید
booking-error-name-too-long = نام خیلی طولانی است. لطفاً حداکثر ۸۰ حرف بنویسید.
booking-error-name-malformed = لطفاً نامی بنویسید که دست‌کم یک حرف داشته باشد
booking-error-phone-too-short = رقم‌های این شماره تلفن کم است
booking-error-phone-too-long = رقم‌های این شماره تلفن زیاد است
booking-error-phone-malformed = این شماره تلفن نیست. لطفاً فقط رقم بنویسید، مثلاً 07… یا +40…
booking-error-email-malformed = این نشانی ایمیل نیست. باید @ و بعد از آن نقطه داشته باشد.
booking-error-remind-no-contact = برای یادآوری، لطفاً شماره تلفن یا ایمیل بنویسید
booking-error-remind-unsafe-contact = فقط جایی یادآوری می‌کنیم که تماس برایتان امن باشد. بگویید امن است یا علامت را بردارید.
booking-error-needs-too-long = این خیلی طولانی است. لطفاً حداکثر ۵۰۰ حرف بنویسید.
booking-error-note-too-long = این خیلی طولانی است. لطفاً حداکثر ۵۰۰ حرف بنویسید.
booking-error-idem = این صفحه قبلاً با پاسخ‌های دیگری فرستاده شده است. آن‌ها را ببینید و دوباره وقت بگیرید.
