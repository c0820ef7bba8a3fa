### Closing an office, a person or a room: who is hit, what is decided for each, and what they are told.

## The list, and what is to be closed.

closure-title = الإغلاقات والغيابات
closure-section = الإغلاقات
closure-text = لا يُغلق شيء قبل أن نقرر مصير موعد كل شخص.
closure-new = أغلق شيئاً
closure-whom = ما الذي يُغلق
closure-whole-place = المكتب كله
closure-first = اليوم الأول
closure-last = اليوم الأخير
closure-from = من الساعة
closure-to = حتى الساعة
closure-hours-hint = اترك الساعات فارغة لليوم كله. إذا كتبت «من» فقط فحتى نهاية اليوم.
closure-reason = السبب
closure-reason-hint = يراه الزملاء. لا تكتب شيئاً عن الصحة.
closure-look = انظر من لديه موعد
closure-open = مفتوحة
closure-before = السابقة
closure-none = لا توجد إغلاقات.
closure-what = ماذا
closure-when = متى
closure-people = الأشخاص
closure-state = الحالة
closure-state-open = تنتظر القرارات
closure-state-applied = تمّت
closure-state-undone = أُلغيت
closure-whole-day = اليوم كله
closure-other-hours = أوقات أخرى: { $hours }
closure-week = دوام آخر ابتداءً من هذا اليوم
closure-stops = ساعات أخرى في أماكن أخرى ابتداءً من هذا اليوم

## Before it begins.

closure-sure = هل تبدأ هذا الإغلاق؟
closure-nobody = لا أحد لديه موعد. يُغلق فوراً.
closure-hit =
    { $count ->
        [zero] لا أحد لديه موعد حينها
        [one] شخص واحد لديه موعد حينها
        [two] شخصان لديهما موعد حينها
        [few] { $count } أشخاص لديهم مواعيد حينها
        [many] { $count } شخصاً لديهم مواعيد حينها
       *[other] { $count } شخص لديهم مواعيد حينها
    }
closure-begin-text = من الآن لا يمكن حجز موعد جديد حينها. تبقى المواعيد كما هي حتى تقرر بشأن كل منها.
closure-begin = ابدأ الإغلاق
closure-close-now = أغلق
closure-decide-each = قرّر بشأن كل منهم

## Deciding.

closure-drop = تخلَّ عن الإغلاق
closure-drop-text = تعود الأوقات كما كانت ولا يتغيّر شيء.
closure-tick = حدّد
closure-tick-all = الكل
closure-tick-undecided = بلا قرار
closure-tick-none = لا أحد
closure-person = الشخص
closure-channel = طريقة الإبلاغ
closure-channel-sms = رسالة قصيرة
closure-channel-email = بريد إلكتروني
closure-channel-push = تنبيه على الهاتف
closure-channel-none = بالاتصال
closure-mark-deciding = المكتب مغلق حينها: لم يُقرَّر بعد
closure-mark-asked = المكتب مغلق حينها: سُئل صاحب الموعد عن وقت آخر
closure-mark-calling = المكتب مغلق حينها: يجب الاتصال
closure-proposal = الاقتراح
closure-no-proposal = لا اقتراح
closure-ran-out = لم يعد الاقتراح محجوزاً.
closure-kept-until = محجوز حتى { $when }
closure-kind-same_time = الوقت نفسه
closure-kind-same_person = الزميل نفسه
closure-kind-another_time = وقت آخر
closure-kind-another_place = مكان آخر
closure-decision = القرار
closure-undecided = لا قرار بعد
closure-settled = تغيّر الموعد في الأثناء. لا حاجة إلى قرار.
closure-ticked = للمحدَّدين
closure-do-move = انقل الآن
closure-do-ask = اقترح واسأل
closure-do-cancel = ألغِ
closure-do-call = اتصل
closure-do-keep = يبقى كما هو
closure-is-move = يُنقل الآن
closure-is-ask = يُسأل
closure-is-cancel = يُلغى
closure-is-call = يُتصل به
closure-is-keep = يبقى كما هو
closure-other-proposal = اقتراح آخر
closure-any-proposal = أصغر تغيير
closure-search = ابحث
closure-left =
    { $count ->
        [zero] لا أحد بلا قرار
        [one] شخص واحد ما زال بلا قرار
        [two] شخصان ما زالا بلا قرار
        [few] { $count } أشخاص ما زالوا بلا قرار
        [many] { $count } شخصاً ما زالوا بلا قرار
       *[other] { $count } شخص ما زالوا بلا قرار
    }
closure-all-decided = تقرّر بشأن الجميع.
closure-to-messages = انظر الرسائل

## Messages before they are sent, and applying.

closure-messages = الرسائل قبل إرسالها
closure-messages-text = هكذا تصل إلى الناس، كلٌّ بلغته. تُرسل بعد عشر دقائق. حتى ذلك الحين يمكنك التراجع عن كل شيء.
closure-messages-near = من كان موعده بعد أقل من ثلاث ساعات يُبلَّغ فوراً.
closure-messages-none = لا تُرسل أي رسالة.
closure-example = مثال
closure-language = اللغة
closure-calls = للاتصال
closure-apply = نفّذ كل شيء
closure-back = عودة إلى القرارات

## Afterwards.

closure-applied = نُفّذ الإغلاق.
closure-undo = تراجع عن كل شيء
closure-undo-until = ممكن حتى { $time }: يعود كل موعد إلى مكانه ولا تُرسل الرسائل.
closure-undone = أُلغي كل شيء. عادت الأوقات والمواعيد كما كانت.
closure-left-changed =
    { $count ->
        [zero] لم يتغيّر أي موعد.
        [one] تغيّر موعد واحد في الأثناء ويبقى كذلك.
        [two] تغيّر موعدان في الأثناء ويبقيان كذلك.
        [few] تغيّرت { $count } مواعيد في الأثناء وتبقى كذلك.
        [many] تغيّر { $count } موعداً في الأثناء وتبقى كذلك.
       *[other] تغيّر { $count } موعد في الأثناء وتبقى كذلك.
    }
closure-progress = سير الأمور
closure-sent = أُرسلت
closure-waiting = تنتظر
closure-failed = للاتصال
closure-answer = الإجابة
closure-answer-accepted = قَبِل
closure-answer-other_times = يريد وقتاً آخر
closure-answer-call_me = يطلب الاتصال به
closure-answer-none = لا إجابة بعد
closure-called = اتُّصل به
closure-refresh = حدّث

## What is wrong.

closure-error-past = اختر اليوم أو يوماً بعده.
closure-error-range = يجب أن يكون اليوم الأخير بعد الأول وخلال سنة منه.
closure-error-whom = اختر المكتب أو شخصاً أو غرفة من القائمة.
closure-error-clock = اكتب الوقت هكذا 14:00، بخطوات من خمس دقائق.
closure-error-reversed = يجب أن تكون النهاية بعد البداية.
closure-error-part-past = انتهت هذه الساعات.
closure-error-long = النص طويل جداً.
closure-error-none-ticked = لم تحدّد أحداً. لم يتغيّر شيء.
closure-error-no-proposal = بعض من حدّدتهم ليس لهم اقتراح محجوز. ابحث عن اقتراح أو قرّر غير ذلك. لم يتغيّر شيء.
closure-error-changed = غيّر شخص آخر شيئاً هنا في الأثناء. هذا هو الوضع الآن؛ لم يُنفَّذ شيء.
closure-error-undecided = ما زال هناك أشخاص بلا قرار. لم يُنفَّذ شيء.
closure-error-proposal-gone = لم يعد أحد الاقتراحات محجوزاً. ابحث عن غيره؛ لم يُنفَّذ شيء.
closure-error-too-late = انتهت الدقائق العشر. يبقى الإغلاق.
closure-error-hours-changed = غيّر شخص ما الأوقات بعد ذلك. يبقى الإغلاق.

## On the list of people to call.

closure-why-decided = إغلاق: تحدّث مع الشخص.
closure-why-no_channel = إغلاق: لا يمكن الكتابة إلى هذا الشخص.
closure-why-call_me = إغلاق: يطلب الشخص الاتصال به.
closure-why-other_times = إغلاق: يريد الشخص وقتاً آخر.
closure-why-silent = إغلاق: لم يجب الشخص على الاقتراح.
