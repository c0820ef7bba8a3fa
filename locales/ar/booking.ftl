### Booking an appointment, one question at a time. The title names no service: it stands in the history of a phone.


## Choosing what to talk about

booking-title = احجز موعدًا
booking-lead = اختر ما تحتاج إليه. الحجز مجاني ولا تحتاج إلى حساب.
booking-not-sure = لا تعرف ماذا تختار؟
booking-talk-hint = لا يلزم أن تقول ما هو الموضوع.
booking-by-need = أو اختر الموضوع
booking-have-one = لدي موعد

## Around every step. $step and $of are numbers.

booking-step = الخطوة { $step } من { $of }
booking-chosen = ما اخترته
booking-start-again = اختر شيئًا آخر

## Where

booking-place-question = إلى أين تريد أن تأتي؟
booking-place-any = أي مكان
booking-place-any-hint = ترى كل الأوقات المتاحة، ومع كل وقت مكانه.
booking-place-centre-hint = إذا كنت تقيم هناك: يأتي إليك مستشارنا

## In which language

booking-language-step = لغتك
booking-language-question = بأي لغة تريد أن تتحدث؟
booking-language-spoken = لدينا من يتحدثها
booking-language-interpreted = مع مترجم أو مترجمة
booking-language-open = نبحث عن مترجم
booking-interpreter-question = هل يمكن أن يساعدك مترجم أو مترجمة؟
booking-interpreter-no = لا، فقط من يتحدث لغتي
booking-interpreter-yes = نعم، عند الحاجة
booking-interpreter-hint = عندها تكون الأوقات أكثر. إذا كنت تتحدث لغة أخرى، فاكتبها لنا لاحقًا عند «ماذا نجهّز لك؟».

## Wishes. The answers are repeated on later pages, each by itself.

booking-wish = لدي طلب خاص
booking-wish-hint = فقط إذا كان ذلك مهمًا لك. سترى بعدها الأوقات التي يمكن فيها ذلك. نحفظ طلبك مشفّرًا.
booking-wish-any = لا فرق
booking-wish-gender = مع من تريد أن تتحدث؟
booking-wish-woman = مع امرأة
booking-wish-man = مع رجل
booking-wish-steps = أي مدخل تحتاج إليه؟
booking-wish-steps-any = الدرج ليس مشكلة
booking-wish-step-free = مدخل من دون درج
booking-wish-way = كيف نلتقي؟
booking-wish-on-site = وجهًا لوجه
booking-wish-video = عبر الفيديو
booking-wish-phone = عبر الهاتف
booking-wish-by = إذا لزم مترجم، فكيف يشارك؟
booking-wish-by-room = المترجم في الغرفة
booking-wish-by-video = المترجم عبر الفيديو

## When

booking-time-question = أي يوم وأي ساعة يناسبانك؟
booking-time-hint = الأقرب أولًا. كل الأوقات بتوقيت رومانيا.
booking-time-more = أيام أخرى
booking-time-soonest = العودة إلى أقرب الأيام
booking-time-none = لا يوجد وقت متاح الآن
booking-time-none-text = تُضاف أوقات جديدة وتُلغى مواعيد فيصبح وقتها متاحًا: عُد غدًا.
booking-time-other-place = اختر مكانًا آخر
booking-time-ways = لكن هكذا توجد أوقات متاحة:
booking-time-interpreter-open = ليس لدينا في كل مكان من يترجم هذه اللغة. يمكنك مع ذلك اختيار وقت: إذا لم يكن هناك حينها من يتحدثها، نبحث عن مترجم.
booking-way-first = أول وقت متاح: { $time }
booking-way-interpreter = مع مترجم أو مترجمة
booking-way-any-gender = مع امرأة أو رجل
booking-way-steps = حتى لو كان هناك درج
booking-way-by-any = مع مترجم في الغرفة أو عبر الفيديو
booking-way-nothing = في أي مكان، مع مترجم عند الحاجة، ومن دون طلبات خاصة
booking-time-soonest-first = أقرب وقت: { $time }
booking-time-count =
    { $count ->
        [zero] لا أوقات متاحة
        [one] وقت واحد متاح
        [two] وقتان متاحان
        [few] { $count } أوقات متاحة
        [many] { $count } وقتًا متاحًا
       *[other] { $count } وقت متاح
    }

## Who comes, and how to reach them

booking-details-question = بماذا نناديك؟
booking-name = الاسم الذي تريد أن نناديك به
booking-name-hint = أي اسم تحبه. لا يلزم أن يكون الاسم المكتوب في وثائقك.
booking-contact = كيف نتواصل معك؟
booking-contact-hint = لا يلزم أن تكتب شيئًا هنا. وإذا كتبت، يمكننا أن نخبرك إذا تغيّر شيء.
booking-contact-call = للحديث عبر الهاتف نحتاج إلى رقمك. وعبر الفيديو يكفي رقم هاتف أو بريد إلكتروني.
booking-phone = الهاتف
booking-email = البريد الإلكتروني
booking-safe-question = هل من الآمن لك أن نتواصل معك هناك؟
booking-safe-hint = فكّر في من يمكنه أيضًا أن يقرأ أو يرد هناك.
booking-safe-no = لا، أو لست متأكدًا
booking-safe-yes = نعم، هذا آمن
booking-remind = ذكّرني قبل الموعد
booking-remind-hint = من دون هذه العلامة لا نرسل شيئًا.
booking-needs = ماذا نجهّز لك؟
booking-needs-hint = مثلًا: لغة أخرى، مدخل من دون درج، أن تتحدث مع امرأة، طفل يأتي معك. لا يلزم أن تقول لماذا تأتي.
booking-who-sees = يرى الاستقبال الاسم والوقت. ونحفظ اسمك ووسيلة التواصل وطلباتك مشفّرة، ونحذفها بعد ٣٠ يومًا من الزيارة.

## Checking before booking. $what is one of the lines, such as the time.

booking-check-question = هل كل شيء صحيح؟
booking-check-lead = لم يُحجز شيء بعد.
booking-change = تغيير
booking-change-what = تغيير: { $what }
booking-book = احجز هذا الموعد
booking-line-service = الخدمة
booking-line-place = المكان
booking-line-time = اليوم والساعة
booking-line-length = المدة
booking-line-language = اللغة
booking-line-interpreter = مترجم
booking-line-wishes = الطلبات الخاصة
booking-line-name = الاسم
booking-line-contact = التواصل
booking-line-needs = للتجهيز
booking-contact-none = لا شيء: لن نتواصل معك
booking-contact-safe = من الآمن التواصل معك هناك
booking-contact-unsafe = لن نتواصل معك هناك
booking-contact-remind = سنرسل إليك تذكيرًا
booking-needs-none = لا شيء محدد
booking-wishes-none = لا شيء

## While the time is kept. $time is a clock time such as 10:42.

booking-held = نحتفظ لك بهذا الوقت حتى الساعة { $time }.
booking-held-longer = الاحتفاظ به عشر دقائق أخرى
booking-held-gave-back = يمكنك أن تحتفظ بوقتين معًا. أعدنا الوقت الأقدم ليتمكن شخص آخر من حجزه.

## When somebody was faster

booking-taken-title = حُجز هذا الوقت قبل لحظات
booking-unfit-title = في هذا الوقت لا يمكن تلبية ما تطلبه الآن
booking-taken-text = لم يُحجز شيء. كل ما كتبته ما زال هنا. هذه أقرب الأوقات:
booking-taken-none = لم يُحجز شيء. كل ما كتبته ما زال هنا. اختر يومًا آخر.
booking-taken-others = أيام وأوقات أخرى

## While the phone talks with the server

booking-loading = نبحث عن الأوقات المتاحة…
booking-sending = لحظة، نحجز الموعد…
booking-lost = لا يمكن الوصول إلينا الآن
booking-lost-text = ربما الإشارة ضعيفة. كل ما كتبته ما زال هنا. المحاولة من جديد لا تحجز مرتين أبدًا.
booking-retry = حاول من جديد
booking-busy = نعمل على حجزك
booking-busy-text = انتظر لحظة ثم اضغط الزر من جديد. لن يُحجز شيء مرتين.

## What can be wrong, by field. First the sentences that fit any field.

booking-error-required = يرجى الإجابة هنا
booking-error-malformed = لم نتمكن من قراءة هذا. اكتبه من جديد.
booking-error-unknown = هذا غير موجود لدينا. اختر من القائمة.
booking-error-too-long = هذا طويل جدًا. يرجى اختصاره.
booking-error-too-short = هذا قصير جدًا
booking-error-bidi = في هذا النص علامة خفية تقلب اتجاه الكتابة. اكتبه من جديد بيدك.
booking-error-control = في هذا النص علامة خفية لا يمكننا حفظها. اكتبه من جديد بيدك.
booking-error-service-required = اختر ما تحتاج إليه
booking-error-service-unknown = لا يمكن حجز هذه الخدمة هنا. اختر خدمة أخرى.
booking-error-place-unknown = هذه الخدمة غير متوفرة في ذلك المكان. اختر من القائمة.
booking-error-start-required = اختر وقتًا
booking-error-start-malformed = لم نتمكن من قراءة هذا الوقت. اختر وقتًا من القائمة.
booking-error-start-past = هذا الوقت مضى. اختر وقتًا لاحقًا.
booking-error-start-not-existing = هذه الساعة غير موجودة في ذلك اليوم بسبب تغيير التوقيت. اختر ساعة أخرى.
booking-error-start-too-soon = الوقت قريب جدًا ولا يكفي للتحضير. اختر وقتًا لاحقًا.
booking-error-start-too-far = لا يمكن الحجز في ذلك اليوم بعد. اختر يومًا أقرب.
booking-error-start-off-grid = لا تبدأ المواعيد في هذه الدقيقة. اختر وقتًا من القائمة.
booking-error-start-closed = لا يوجد أحد هناك في هذا الوقت. اختر وقتًا آخر.
booking-error-start-not-free = هذا الوقت غير متاح. اختر وقتًا آخر.
booking-error-language-required = اختر لغة
booking-error-way-not-offered = هذه الخدمة تُقدَّم وجهًا لوجه فقط. اختر طريقة أخرى.
booking-error-way-no-contact = لكي نتصل بك، اكتب رقم هاتفك. ولحديث عبر الفيديو يكفي البريد الإلكتروني أيضًا.
booking-error-name-required = اكتب الاسم الذي تريد أن نناديك به
booking-error-name-too-long = الاسم طويل جدًا. اكتب ٨٠ حرفًا على الأكثر.
booking-error-name-malformed = اكتب اسمًا فيه حرف واحد على الأقل
booking-error-phone-too-short = رقم الهاتف هذا ناقص
booking-error-phone-too-long = رقم الهاتف هذا طويل جدًا
booking-error-phone-malformed = هذا ليس رقم هاتف. اكتب أرقامًا فقط، مثلًا 07… أو +40…
booking-error-email-malformed = هذا ليس عنوان بريد إلكتروني. يجب أن يكون فيه @ وبعدها نقطة.
booking-error-remind-no-contact = لكي نذكّرك، اكتب رقم هاتف أو بريدًا إلكترونيًا
booking-error-remind-unsafe-contact = نذكّرك فقط حيث يكون التواصل آمنًا لك. قل إنه آمن، أو أزل العلامة.
booking-error-needs-too-long = هذا طويل جدًا. اكتب ٥٠٠ حرف على الأكثر.
booking-error-note-too-long = هذا طويل جدًا. اكتب ٥٠٠ حرف على الأكثر.
booking-error-idem = أُرسلت هذه الصفحة من قبل بإجابات أخرى. راجعها ثم احجز من جديد.
