### Closing an office, a person or a room: who is hit, what is decided for each, and what they are told.

## The list, and what is to be closed.

closure-title = تعطیلی‌ها و غیبت‌ها
closure-section = تعطیلی‌ها
closure-text = پیش از تصمیم درباره هر کسی که وقت دارد، هیچ چیز تعطیل نمی‌شود.
closure-new = چیزی را تعطیل کنید
closure-whom = چه چیزی تعطیل می‌شود
closure-whole-place = تمام دفتر
closure-first = روز اول
closure-last = روز آخر
closure-from = از ساعت
closure-to = تا ساعت
closure-hours-hint = برای تمام روز ساعت‌ها را خالی بگذارید. فقط «از»: تا پایان روز.
closure-reason = دلیل
closure-reason-hint = همکاران آن را می‌بینند. چیزی درباره سلامت ننویسید.
closure-look = ببینید چه کسی وقت دارد
closure-open = باز
closure-before = پیشین
closure-none = هیچ تعطیلی نیست.
closure-what = چه
closure-when = کی
closure-people = افراد
closure-state = وضعیت
closure-state-open = در انتظار تصمیم
closure-state-applied = انجام شد
closure-state-undone = برگردانده شد
closure-whole-day = تمام روز
closure-other-hours = ساعت‌های دیگر: { $hours }
closure-week = برنامه هفتگی دیگر از این روز
closure-stops = ساعت‌های دیگر در جاهای دیگر از این روز

## Before it begins.

closure-sure = این تعطیلی آغاز شود؟
closure-nobody = کسی وقت ندارد. همین حالا تعطیل می‌شود.
closure-hit =
    { $count ->
        [one] یک نفر در آن زمان وقت دارد
       *[other] { $count } نفر در آن زمان وقت دارند
    }
closure-begin-text = از حالا کسی نمی‌تواند در آن زمان وقت بگیرد. ملاقات‌ها تا تصمیم شما درباره هر کدام همان‌طور می‌ماند.
closure-begin = آغاز تعطیلی
closure-close-now = تعطیل کن
closure-decide-each = درباره هر کدام تصمیم بگیرید

## Deciding.

closure-drop = صرف‌نظر از تعطیلی
closure-drop-text = ساعت‌ها مثل قبل می‌شود و هیچ چیز عوض نمی‌شود.
closure-tick = انتخاب
closure-tick-all = همه
closure-tick-undecided = بدون تصمیم
closure-tick-none = هیچ‌کدام
closure-person = مراجع
closure-channel = راه خبر دادن
closure-channel-sms = پیامک
closure-channel-email = ایمیل
closure-channel-push = خبر روی گوشی
closure-channel-none = با تماس
closure-mark-deciding = دفتر آن موقع بسته است: هنوز تصمیم گرفته نشده
closure-mark-asked = دفتر آن موقع بسته است: زمان دیگری پیشنهاد شده
closure-mark-calling = دفتر آن موقع بسته است: باید تماس گرفت
closure-proposal = پیشنهاد
closure-no-proposal = پیشنهادی نیست
closure-ran-out = پیشنهاد دیگر نگه داشته نشده است.
closure-kept-until = نگه داشته تا { $when }
closure-kind-same_time = همان ساعت
closure-kind-same_person = همان همکار
closure-kind-another_time = ساعت دیگر
closure-kind-another_place = مکان دیگر
closure-decision = تصمیم
closure-undecided = هنوز تصمیمی نیست
closure-settled = ملاقات در این میان عوض شده است. تصمیمی لازم نیست.
closure-ticked = برای انتخاب‌شده‌ها
closure-do-move = اکنون جابه‌جا کن
closure-do-ask = پیشنهاد بده و بپرس
closure-do-cancel = لغو کن
closure-do-call = تماس بگیر
closure-do-keep = همان‌طور بماند
closure-is-move = اکنون جابه‌جا می‌شود
closure-is-ask = از او پرسیده می‌شود
closure-is-cancel = لغو می‌شود
closure-is-call = با او تماس گرفته می‌شود
closure-is-keep = همان‌طور می‌ماند
closure-other-proposal = پیشنهاد دیگر
closure-any-proposal = کمترین تغییر
closure-search = بگرد
closure-left =
    { $count ->
        [one] هنوز درباره یک نفر تصمیم گرفته نشده
       *[other] هنوز درباره { $count } نفر تصمیم گرفته نشده
    }
closure-all-decided = درباره همه تصمیم گرفته شده است.
closure-to-messages = دیدن پیام‌ها

## Messages before they are sent, and applying.

closure-messages = پیام‌ها پیش از فرستادن
closure-messages-text = مردم آن‌ها را این‌طور می‌گیرند، هر کس به زبان خودش. ده دقیقه بعد فرستاده می‌شود. تا آن وقت می‌توانید همه را برگردانید.
closure-messages-near = کسی که تا ملاقاتش کمتر از سه ساعت مانده، فوری خبردار می‌شود.
closure-messages-none = پیامی فرستاده نمی‌شود.
closure-example = نمونه
closure-language = زبان
closure-calls = تماس‌ها
closure-apply = انجام همه
closure-back = بازگشت به تصمیم‌ها

## Afterwards.

closure-applied = تعطیلی انجام شد.
closure-undo = برگرداندن همه
closure-undo-until = تا { $time } ممکن است: هر ملاقات به جای خود برمی‌گردد و پیام‌ها فرستاده نمی‌شود.
closure-undone = همه چیز برگردانده شد. ساعت‌ها و ملاقات‌ها مثل قبل است.
closure-left-changed =
    { $count ->
        [one] یک ملاقات در این میان عوض شده و همان‌طور می‌ماند.
       *[other] { $count } ملاقات در این میان عوض شده و همان‌طور می‌ماند.
    }
closure-progress = پیشرفت
closure-sent = فرستاده شد
closure-waiting = در انتظار
closure-failed = برای تماس
closure-answer = پاسخ
closure-answer-accepted = پذیرفت
closure-answer-other_times = وقت دیگری می‌خواهد
closure-answer-call_me = خواسته با او تماس بگیرید
closure-answer-none = هنوز پاسخ نداده
closure-called = تماس گرفته شد
closure-refresh = دوباره ببین

## What is wrong.

closure-error-past = امروز یا روزی پس از آن را انتخاب کنید.
closure-error-range = روز آخر باید پس از روز اول و حداکثر یک سال پس از آن باشد.
closure-error-whom = دفتر، شخص یا اتاقی از فهرست انتخاب کنید.
closure-error-clock = ساعت را مانند 14:00 و پنج دقیقه به پنج دقیقه بنویسید.
closure-error-reversed = پایان باید پس از آغاز باشد.
closure-error-part-past = این ساعت‌ها گذشته است.
closure-error-long = متن خیلی بلند است.
closure-error-none-ticked = کسی انتخاب نشده است. چیزی عوض نشد.
closure-error-no-proposal = برای بعضی از انتخاب‌شده‌ها پیشنهادی نگه داشته نشده است. پیشنهادی بجویید یا تصمیم دیگری بگیرید. چیزی عوض نشد.
closure-error-changed = در این میان کس دیگری چیزی را این‌جا عوض کرده است. وضع کنونی این است؛ کاری انجام نشد.
closure-error-undecided = هنوز درباره بعضی تصمیم گرفته نشده است. چیزی انجام نشد.
closure-error-proposal-gone = یکی از پیشنهادها دیگر نگه داشته نشده است. پیشنهاد دیگری بجویید؛ چیزی انجام نشد.
closure-error-too-late = ده دقیقه گذشته است. تعطیلی می‌ماند.
closure-error-hours-changed = پس از آن کسی ساعت‌ها را عوض کرده است. تعطیلی می‌ماند.

## On the list of people to call.

closure-why-decided = تعطیلی: با مراجع صحبت کنید.
closure-why-no_channel = تعطیلی: نمی‌توان به این مراجع پیام داد.
closure-why-call_me = تعطیلی: مراجع خواسته با او تماس بگیرید.
closure-why-other_times = تعطیلی: مراجع وقت دیگری می‌خواهد.
closure-why-silent = تعطیلی: مراجع به پیشنهاد پاسخ نداده است.
