### The waiting list: joining it, what is offered, and what the staff see of it.

## Joining

waiting-title = قائمة الانتظار
waiting-link = أخبروني عندما يتاح وقت
waiting-link-text = لا يناسبك أي وقت؟ يمكنك انتظار وقت آخر.
waiting-lead = عندما يتاح وقت، نعرضه على شخص واحد في كل مرة.
waiting-how-order = الأولوية لمن حاجته أكثر إلحاحًا، ثم لمن انتظر أطول.
waiting-how-long = يبقى الوقت لك وحدك نصف ساعة. نكتب إليك بين ٨ و٢٠ فقط، وثلاث مرات في الأسبوع على الأكثر.
waiting-how-keep = إذا قلت لا، أو رأيت الرسالة متأخرًا، يبقى مكانك محفوظًا.
waiting-contact = كيف يمكننا إخبارك؟
waiting-contact-hint = اكتب رقم هاتف أو بريدًا إلكترونيًا. إذا لم تكن الكتابة إليك آمنة فأعطنا رقمًا ونتصل بك.
waiting-from = من أي يوم؟
waiting-until = حتى أي يوم؟
waiting-days-hint = اتركه فارغًا إذا كان أي يوم مناسبًا.
waiting-join = ضعوني في القائمة
waiting-error-phone-no-contact = اكتب رقم هاتف، أو بريدًا إلكترونيًا من الآمن أن نكتب إليه
waiting-error-date-malformed = لم نستطع قراءة هذا اليوم. اختره من جديد.
waiting-error-until-past = مضى هذا اليوم. اختر يومًا لاحقًا.
waiting-error-until-before-from = اليوم الأخير قبل اليوم الأول
waiting-joined = أنت في قائمة الانتظار
waiting-codes-lead = احتفظ بهذين الرقمين. بهما يمكنك أن ترى مكانك أو تخرج من القائمة. وإذا قبلت وقتًا فإنهما يفتحان موعدك. يظهر الرمز السري (PIN) الآن فقط.

## One’s own place

waiting-number = رقمك
waiting-see-title = مكانك في قائمة الانتظار
waiting-see-lead = بالرقم والرمز السري (PIN) يمكنك أن ترى الوقت المتاح لك، أو تخرج من القائمة.
waiting-see = أرني مكاني
waiting-see-none = لم نجد شيئًا بهذا الرقم وهذا الرمز السري (PIN). تحقق منهما مرة أخرى.
waiting-see-later = محاولات كثيرة. انتظر قليلًا ثم حاول مرة أخرى.
waiting-since = أنت في القائمة منذ { $day }.
waiting-told-message = نكتب إليك عندما يتاح وقت.
waiting-told-call = نتصل بك عندما يتاح وقت.
waiting-leave = أخرجوني من القائمة
waiting-left = لم تعد في القائمة
waiting-left-text = يمكنك العودة إليها في أي وقت.

## A time that is offered. $time is a clock.

waiting-offer = هذا الوقت متاح لك
waiting-offer-until = نحجزه لك وحدك حتى { $time }.
waiting-accept = نعم، أقبله
waiting-no = لا، ليس هذا الوقت
waiting-no-question = ماذا نفعل؟
waiting-no-choose = اختر ما يجب أن نفعله
waiting-no-keep = احفظوا مكاني في القائمة
waiting-no-keep-hint = نسألك مرة أخرى عندما يتاح وقت آخر.
waiting-no-leave-hint = لن نسألك بعد الآن. وإذا كان لديك موعد فإنه يبقى.
waiting-accepted = الوقت لك
waiting-accepted-text = هو موعدك الآن. يمكنك فتحه بالرقم والرمز السري (PIN).
waiting-declined = شكرًا لإخبارنا. يبقى مكانك في القائمة محفوظًا.
waiting-late = لم يعد هذا الوقت محجوزًا لك
waiting-late-text = انتهت نصف الساعة. يبقى مكانك في القائمة محفوظًا، وسنسألك مرة أخرى.

## Beside an appointment

waiting-earlier = أخبروني إذا أتيح وقت أبكر
waiting-earlier-text = يبقى موعدك كما هو حتى تقول نعم.
waiting-earlier-said = نخبرك إذا أتيح وقت أبكر.
waiting-earlier-stop = لا تخبروني بعد الآن

## For the staff. $time is a clock, $when a day and a clock.

waiting-staff-text = بالترتيب الذي يُسأل به الناس. يُعرض الوقت المتاح تلقائيًا، ومن لا تمكن الكتابة إليه يُتصل به.
waiting-staff-empty = لا أحد ينتظر
waiting-staff-who = من
waiting-staff-what = لأجل ماذا
waiting-staff-days = الأيام
waiting-staff-waits = ينتظر منذ
waiting-staff-urgency = درجة الاستعجال
waiting-staff-offers = عروض هذا الأسبوع
waiting-staff-now = الآن
waiting-staff-earlier = لديه موعد ويريد موعدًا أبكر
waiting-staff-any-place = أي مكان
waiting-staff-any-day = أي يوم
waiting-staff-phone-only = بالهاتف لا بالكتابة
waiting-staff-offered = معروض: { $when }، حتى { $time }
waiting-staff-call = اتصل واعرض: { $when }، محجوز حتى { $time }
waiting-staff-accepts = يقبله
waiting-staff-declines = لا يريده
waiting-staff-missed = لم يُجب
waiting-staff-more = تغيير
waiting-staff-reason = السبب
waiting-staff-set = احفظ درجة الاستعجال
waiting-staff-offer = اعرض وقتًا
waiting-staff-day = اليوم
waiting-staff-time = الوقت
waiting-staff-remove = أخرجه من القائمة
waiting-staff-sure = نعم، أخرج هذا الشخص
waiting-staff-done = تم
waiting-staff-error-changed = غيّر أحد هذا السطر في هذه الأثناء. انظر إليه من جديد.
waiting-staff-error-reason = اختر درجة الاستعجال والسبب
waiting-staff-error-start = حدّد اليوم والوقت
waiting-staff-error-hours = تُقدَّم العروض بين ٨ و٢٠، في الساعات التي اختارها الشخص
waiting-staff-error-too-many = تلقى هذا الشخص ثلاثة عروض هذا الأسبوع. ما زال بإمكانك الاتصال.
waiting-staff-error-too-late = هذا قريب جدًا: لن يستطيع أحد الحضور في الوقت
waiting-staff-error-has-one = يُعرض على هذا الشخص وقت بالفعل
waiting-staff-error-not-wanted = هذا الوقت خارج الأيام أو المكان المطلوب
waiting-staff-error-taken = هذا الوقت غير متاح
waiting-staff-error-gone = انتهى هذا العرض
waiting-staff-calls = عرض وقت متاح
waiting-urgency-ordinary = عادي
waiting-urgency-soon = قريبًا
waiting-urgency-urgent = عاجل
waiting-reason-deadline = موعد نهائي لا يمكن تفويته
waiting-reason-safety = السلامة
waiting-reason-health = الصحة
waiting-reason-care = طفل أو شخص يحتاج إلى رعاية
waiting-reason-need = لا مكان للنوم أو لا طعام
waiting-reason-settled = لم يعد عاجلًا
