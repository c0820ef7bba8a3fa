## The pages for the people who work here: the frame, the door, accounts, the record of acts.
staff-portal = ليمان للموظفين
staff-sections = الأقسام
staff-today = قائمة اليوم
staff-find = البحث عن موعد
staff-book = حجز موعد لشخص
staff-hours = الدوام الأسبوعي
staff-days-off = أيام العطلة
staff-events = الفعاليات
staff-messages = الرسائل
staff-audit = سجل الأعمال
staff-people = الحسابات
staff-role-reception = الاستقبال
staff-role-counsellor = الاستشارة
staff-role-manager = التنسيق
staff-role-administrator = الإدارة
staff-sign-in = تسجيل الدخول
staff-sign-in-text = للعاملين هنا. إذا كنت تبحث عن مساعدة فانتقل إلى الصفحة الأولى.
staff-first-page = الصفحة الأولى
staff-sign-out = تسجيل الخروج
staff-signed-out = سجّلت خروجك.
staff-name = الاسم
staff-name-hint = كما كُتب عند إنشاء حسابك.
staff-password = كلمة المرور
staff-wrong = الاسم وكلمة المرور لا يتطابقان. راجعهما وحاول مرة أخرى.
# $minutes is a whole number from 1 to 15.
staff-wait = { $minutes ->
    [zero] محاولات كثيرة بهذا الاسم. حاول مرة أخرى بعد قليل.
    [one] محاولات كثيرة بهذا الاسم. حاول مرة أخرى بعد دقيقة واحدة.
    [two] محاولات كثيرة بهذا الاسم. حاول مرة أخرى بعد دقيقتين.
    [few] محاولات كثيرة بهذا الاسم. حاول مرة أخرى بعد { $minutes } دقائق.
    [many] محاولات كثيرة بهذا الاسم. حاول مرة أخرى بعد { $minutes } دقيقة.
   *[other] محاولات كثيرة بهذا الاسم. حاول مرة أخرى بعد { $minutes } دقيقة.
 }
staff-session-ended = انتهت جلستك
staff-session-ended-text = تنتهي الجلسة بعد ١٥ دقيقة من دون عمل وبعد ٨ ساعات. ما أرسلته أخيراً لم يُحفظ.
staff-refused = هذه الصفحة ليست من عملك هنا
staff-refused-text = إذا كنت تحتاج إليها فاطلب من الإدارة دوراً آخر.
staff-form-old = هذه الاستمارة قديمة
staff-form-old-text = لم يُحفظ شيء. افتح الصفحة من جديد وأعد الخطوة الأخيرة.
staff-set-up = اختر كلمة المرور
staff-set-up-for = هذا الرابط مخصص لـ { $name }.
staff-set-up-text = ١٥ حرفاً على الأقل. أربع أو خمس كلمات لا يجمعها غيرك اختيار جيد. يمكنك استعمال المسافات.
staff-set-up-repeat = كلمة المرور نفسها مرة أخرى
staff-set-up-save = حفظ وتسجيل الدخول
staff-password-too_short = كلمة المرور أقصر من ١٥ حرفاً.
staff-password-too_long = كلمة المرور أطول من ١٢٨ حرفاً.
staff-password-guessable = كلمة المرور سهلة التخمين. لا تستعمل اسمك أو اسم المؤسسة أو تسلسلاً بسيطاً.
staff-password-differs = كلمتا المرور غير متطابقتين.
staff-link-dead = هذا الرابط لم يعد صالحاً
staff-link-dead-text = يصلح الرابط مرة واحدة خلال ٢٤ ساعة. اطلب رابطاً جديداً من الإدارة.
staff-people-text = يبدأ الحساب الجديد برابط يُستعمل مرة واحدة، يُنشأ هنا أو على الخادم بالأمر «liman staff add».
staff-people-role = الدور
staff-people-place = المكتب
staff-people-any-place = عدة مكاتب
staff-people-state = الحالة
staff-people-acts = الإجراءات
staff-people-active = نشط
staff-people-waiting = بانتظار كلمة المرور
staff-people-disabled = موقوف
# $count is a whole number.
staff-people-sessions = { $count ->
    [zero] لا جلسات مفتوحة
    [one] جلسة مفتوحة واحدة
    [two] جلستان مفتوحتان
    [few] { $count } جلسات مفتوحة
    [many] { $count } جلسة مفتوحة
   *[other] { $count } جلسة مفتوحة
 }
staff-people-disable = إيقاف الحساب
staff-people-enable = تفعيل الحساب
staff-people-end = إنهاء الجلسات
staff-people-new-link = رابط جديد
staff-people-self = هذا حسابك.
staff-people-add = إضافة حساب
staff-people-added = أُنشئ الحساب
staff-people-link-text = سلّم هذا الرابط إلى { $name } شخصياً. يظهر الآن فقط، ويصلح مرة واحدة خلال ٢٤ ساعة.
staff-people-taken = هذا الاسم مستعمل.
staff-people-gone = لا يوجد حساب كهذا.
staff-people-own = لا يمكنك إيقاف حسابك.
staff-people-name-wrong = اكتب الاسم بحرف واحد على الأقل و٨٠ حرفاً على الأكثر.
staff-people-role-wrong = اختر دوراً.
staff-people-done = تم.
staff-audit-text = أحدث الأعمال أولاً. لا ترد في السجل أسماء الزوار ولا ما قالوه لنا.
staff-audit-when = متى
staff-audit-who = من
staff-audit-what = ماذا
staff-audit-object = على ماذا
staff-audit-public = زائر
staff-audit-system = النظام
staff-audit-empty = لا شيء في السجل بعد.
## Acts as the record names them, each after the name of the one who did it.
staff-act-staff-add = إنشاء حساب
staff-act-staff-new_link = إنشاء رابط جديد
staff-act-staff-set_password = اختيار كلمة المرور
staff-act-staff-sign_in = تسجيل دخول
staff-act-staff-sign_in_refused = محاولة دخول فاشلة
staff-act-staff-sign_out = تسجيل خروج
staff-act-staff-disable = إيقاف حساب
staff-act-staff-enable = تفعيل حساب
staff-act-staff-end_sessions = إنهاء كل الجلسات
## The day's list.
staff-counselling = استشارة
staff-comes = قال إنه سيحضر
staff-interpreter = مع مترجم
staff-interpreter-open = يجب إيجاد مترجم
staff-interpreter-by-on-site = مترجم في الغرفة
staff-interpreter-by-video = مترجم عبر الفيديو
staff-way-video = عبر الفيديو
staff-way-phone = عبر الهاتف
staff-wish-woman = يُطلب أن تكون امرأة
staff-wish-man = يُطلب أن يكون رجلاً
staff-wish-step-free = يلزم مدخل بلا درجات
staff-no-name = (حُذف الاسم)
staff-since = منذ { $time }
staff-marked = { $time }: { $state }
staff-not-now = غيّر شخص آخر هذا الموعد قبل قليل. راجعه ثم تابع.
staff-state-confirmed = متوقَّع
staff-state-arrived = وصل
staff-state-in_service = في المقابلة
staff-state-done = انتهى
staff-state-missed = لم يحضر
staff-state-cancelled = مُلغى
staff-do-arrive = وصل
staff-do-begin = بدأ
staff-do-finish = انتهى
staff-do-miss = لم يحضر
staff-do-undo = تراجع
staff-day-time = الوقت
staff-day-service = الخدمة
staff-day-language = اللغة
staff-day-with = مع من وأين
staff-day-date = اليوم
staff-day-show = عرض
staff-day-before = اليوم السابق
staff-day-after = اليوم التالي
staff-day-today = اليوم الحالي
staff-day-refresh = تحديث
staff-day-empty = لا مواعيد في هذا اليوم.
staff-day-stale = قد تكون هذه القائمة قديمة: الخادم لا يجيب الآن.
staff-day-keys = بلوحة المفاتيح: السهمان للأعلى والأسفل ينقلانك بين المواعيد، ثم A وصل، S بدأ، D انتهى، N لم يحضر، U تراجع.
staff-no-places = لا يمكن حجز موعد في أي مكتب بعد.
## One visit: finding, moving, cancelling.
staff-reference = رقم الموعد
staff-pin = الرمز السري (PIN)
staff-find-text = اكتب الأرقام العشرة التي يعرضها الشخص عليك، بمسافات أو من دونها.
staff-find-digits = يتكون رقم الموعد من عشرة أرقام.
staff-find-check_digit = أحد الأرقام غير صحيح. قارن الرقم مرة أخرى.
staff-find-nothing = لا يوجد موعد بهذا الرقم.
staff-visit = موعد
staff-visit-missing = هذا الموعد غير موجود أو لم يعد محفوظاً
staff-visit-move = وقت آخر
staff-visit-moved = صار للموعد وقت آخر.
staff-visit-take = خذ هذا الوقت
staff-visit-cancel = ألغِ الموعد
staff-phone = الهاتف
staff-email = البريد الإلكتروني
staff-contact = التواصل
staff-contact-safe = التواصل هناك آمن.
staff-contact-unsafe = لا تتصل ولا تكتب: لم يقل الشخص إن ذلك آمن.
staff-needs = ما يجب تحضيره
staff-note = ملاحظة
staff-booked-by = من حجز
staff-booked-by-staff = أحد الموظفين
staff-booked-by-person = الشخص نفسه
## Booking for someone who phones or stands at the desk.
staff-book-choose = اختر
staff-book-any-place = أي مكتب
staff-book-from = ابتداءً من
staff-book-look = عرض الأوقات المتاحة
staff-book-private = إذا كان الموضوع خاصاً فاختر الحديث مع مستشار: لا حاجة إلى ذكر السبب.
staff-book-times = الأوقات المتاحة
staff-book-none = لا وقت متاحاً في هذه الأيام.
staff-book-more = لاحقاً، من { $day }
staff-book-choose-time = اختر وقتاً.
staff-book-person = لمن
staff-book-name-hint = كما يحب الشخص أن يُنادى. لا يلزم أن يكون الاسم الوارد في وثائقه.
staff-book-safe = قال الشخص إن التواصل معه هناك آمن
staff-book-remind = أرسل تذكيراً قبل الموعد
staff-book-needs-hint = مثلاً: مدخل بلا درج، أو مستشارة امرأة، أو طفل يأتي معه.
staff-book-note-hint = ما يساعد المستشار فقط. لا تكتب أسباباً حساسة.
staff-book-save = احجز
staff-book-done = تم حجز الموعد
staff-book-codes = قل الرقم والرمز السري أو اطبعهما الآن. لن يظهر الرمز السري مرة أخرى.
staff-book-print = اطبع
staff-book-another = حجز موعد آخر
staff-taken = حُجز هذا الوقت للتو. كل ما كتبته ما زال هنا. اختر وقتاً آخر.
staff-busy = يجري العمل على هذا الحجز. انتظر قليلاً واضغط مرة أخرى: لن يُحجز مرتين.
staff-error-required = يرجى ملء هذا الحقل.
staff-error-malformed = تعذرت قراءة ما كُتب هنا. اكتبه مرة أخرى.
staff-error-unknown = اختر من القائمة.
staff-error-too-long = النص طويل جداً.
staff-error-too-short = الرقم قصير جداً.
staff-error-bidi = في النص علامة غير مرئية تقلب اتجاه الكتابة. اكتبه بيدك مرة أخرى.
staff-error-control = في النص علامة غير مرئية. اكتبه بيدك مرة أخرى.
staff-error-past = مضى هذا الوقت.
staff-error-too-soon = هذا الوقت قريب جداً. اختر وقتاً لاحقاً.
staff-error-too-far = لا يمكن الحجز لوقت بعيد كهذا بعد.
staff-error-not-existing = في ذلك اليوم تقفز الساعة فوق هذا الوقت.
staff-error-off-grid = لا تبدأ المواعيد في هذا الوقت. اختر من القائمة.
staff-error-closed = المكان مغلق حينها.
staff-error-no-contact = يحتاج التذكير إلى رقم هاتف أو بريد إلكتروني.
staff-error-unsafe-contact = نرسل الرسائل فقط حيث يكون ذلك آمناً للشخص.
staff-error-reused = أُرسلت هذه الاستمارة من قبل ببيانات أخرى. افتح الصفحة من جديد.
staff-error-not-there = هذه الخدمة لا تُقدَّم في ذلك المكتب.
## Weekly hours and days off.
staff-resource-staff = شخص
staff-resource-room = غرفة
staff-resource-interpreter = مترجم
staff-resource-change = التفاصيل
staff-resource-label = الاسم كما يناديه الزملاء
staff-resource-label-wrong = اكتب اسماً لا يزيد على 60 حرفاً.
staff-resource-seats = عدد الزيارات الممكنة في الوقت نفسه
staff-resource-seats-wrong = اكتب رقماً من 1 إلى 500.
staff-resource-seats-booked = توجد زيارة محجوزة في أحد هذه المقاعد. انقل تلك الزيارة أولاً.
staff-resource-room-kind = الغرض من الغرفة
staff-resource-room-talk = محادثات
staff-resource-room-medical = زيارات طبية
staff-resource-room-class = دورات
staff-resource-room-wrong = اختر الغرض من الغرفة.
staff-resource-step-free = بلا درجات من الشارع
staff-resource-languages = اللغات المحكية
staff-resource-languages-wrong = اختر لغة واحدة على الأقل.
staff-resource-ways = كيف يمكن أن تتم الزيارات
staff-resource-ways-wrong = اختر طريقة واحدة على الأقل.
staff-resource-on-site = في الغرفة
staff-resource-gender = كما يقول الشخص عن نفسه
staff-resource-woman = امرأة
staff-resource-man = رجل
staff-resource-interprets = يترجم أيضاً للزملاء
staff-resource-comes-to = يحضر شخصياً إلى
staff-resource-shared = كل المكاتب (مترجم)
staff-resource-shared-title = مترجمون لكل المكاتب
staff-resource-shared-none = لا يوجد مترجمون مشتركون بعد.
staff-resource-place-wrong = اختر مكتباً.
staff-resource-save = حفظ
staff-resource-add-staff = إضافة شخص
staff-resource-add-room = إضافة غرفة
staff-resource-add-interpreter = إضافة مترجم
staff-yes = نعم
staff-no = لا
staff-unknown = غير معروف
staff-hours-nobody = لا أشخاص ولا غرف في هذا المكتب بعد.
staff-hours-from = يسري من
staff-hours-from-wrong = اختر اليوم أو يوماً قادماً.
staff-hours-hint = اكتب الأوقات هكذا: ٠٩:٠٠-١٢:٠٠، ١٣:٠٠-١٧:٠٠. الحقل الفارغ يعني مغلق.
staff-hours-save = احفظ الدوام
staff-hours-check = انظر ماذا يتغيّر
staff-hours-sure = هل تحفظ هذا الدوام؟
# Above a list: a length of visits, and how many of it there can be in a week.
staff-hours-makes = المواعيد الممكنة واحداً بعد آخر
staff-hours-visits =
    { $count ->
        [zero] لا مواعيد في الأسبوع
        [one] موعد واحد في الأسبوع
        [two] موعدان في الأسبوع
        [few] { $count } مواعيد في الأسبوع
        [many] { $count } موعداً في الأسبوع
       *[other] { $count } موعد في الأسبوع
    }
# Behind the new number.
staff-hours-until-now = حتى الآن: { $count }
staff-hours-nobody-outside = لا أحد من أصحاب المواعيد يقع خارج الدوام.
staff-hours-fall-outside =
    { $count ->
        [zero] لا أحد يقع موعده خارج الدوام:
        [one] شخص واحد يقع موعده خارج الدوام:
        [two] شخصان يقع موعداهما خارج الدوام:
        [few] { $count } أشخاص تقع مواعيدهم خارج الدوام:
        [many] { $count } شخصاً تقع مواعيدهم خارج الدوام:
       *[other] { $count } شخص تقع مواعيدهم خارج الدوام:
    }
staff-hours-saved = حُفظ الدوام.
# Weeks of hours that take turns.
staff-hours-turns = كيف تتكرّر الأسابيع
staff-hours-turns-1 = كل أسبوع كغيره
staff-hours-turns-2 = أسبوعان بالتناوب
staff-hours-turns-3 = ثلاثة أسابيع بالتناوب
staff-hours-turns-4 = أربعة أسابيع بالتناوب
staff-hours-turns-show = اعرض الأسابيع
staff-hours-week-1 = الأسبوع أ
staff-hours-week-2 = الأسبوع ب
staff-hours-week-3 = الأسبوع ج
staff-hours-week-4 = الأسبوع د
# $day is a Monday.
staff-hours-week-of = الأسبوع الذي يبدأ { $day }
# Both are Mondays: the first such week and the next one.
staff-hours-week-days = يبدأ { $day } ثم { $again } وهكذا
# Beside the hours of this week.
staff-hours-take-turns = أوقات هذا الأسبوع. عدد الأسابيع المتناوبة: { $count }.
staff-hours-malformed = اكتب الأوقات هكذا: ٠٩:٠٠-١٧:٠٠.
staff-hours-reversed = يجب أن تكون النهاية بعد البداية.
staff-hours-overlapping = فترتان تتداخلان.
staff-hours-off-grid = استعمل مضاعفات خمس دقائق.
# Stops: hours of people at places that are not their own.
staff-stops = ساعات في أماكن أخرى
staff-stops-short = أماكن أخرى
staff-stops-text = ما دام الشخص في مكان آخر فلا يمكن حجز موعد معه إلا هناك. في مكانه الأصلي يظهر هذا الوقت، ومعه وقت الطريق ذهاباً وإياباً، مغلقاً.
staff-stops-none = لا شيء مخطّط له.
staff-stops-add = خطّط لساعات في مكان آخر
staff-stops-place = المكان
staff-stops-first = اليوم الأول
staff-stops-repeat = الأيام
staff-stops-repeat-0 = في اليوم الأول فقط
staff-stops-repeat-1 = كل أسبوع
staff-stops-repeat-2 = مرة كل أسبوعين
staff-stops-repeat-3 = مرة كل ثلاثة أسابيع
staff-stops-repeat-4 = مرة كل أربعة أسابيع
staff-stops-since = ابتداءً من { $day }
staff-stops-next = اليوم القادم: { $day }
staff-stops-until = اليوم الأخير
staff-stops-until-hint = إن تركته فارغاً فإلى أن تُنهيها.
staff-stops-hours = الساعات هناك
staff-stops-hours-hint = من وإلى، هكذا: ١٠:٠٠-١٣:٠٠.
staff-stops-before = دقائق الطريق ذهاباً
staff-stops-after = دقائق الطريق إياباً
staff-stops-way = الطريق بالدقائق: { $before } و{ $after }
staff-stops-sure = هل تحفظ هذه الساعات في المكان الآخر؟
staff-stops-end = أنهِ
staff-stops-end-sure = هل تُنهي هذه الساعات؟
staff-stops-no-longer = لا تسري بعدُ من
staff-stops-dates = الأيام الأولى
staff-stops-holidays = لا تسري في العطل الرسمية.
staff-stops-overlapping = في أحد هذه الأيام سيكون الشخص في مكانين معاً أو ما زال في الطريق.
staff-stops-travel-wrong = من ٠ إلى ٤٨٠ دقيقة، بمضاعفات الخمس.
staff-stops-place-wrong = اختر مكاناً غير مكان الشخص نفسه.
staff-stops-until-wrong = لا يمكن أن يكون اليوم الأخير قبل الأول.
staff-stops-too-many = لا يمكن لأحد أن يكون له هذا العدد. أنهِ بعضها أولاً.
# Above a list on the day's page: name, place, hours.
staff-stops-road = من هم في الطريق
staff-off-plan = التخطيط ليوم عطلة
staff-off-whom = من أو ماذا
staff-off-whom-wrong = اختر شخصاً أو غرفة من القائمة.
staff-off-first = اليوم الأول
staff-off-last = اليوم الأخير
staff-off-hours = الأوقات في هذه الأيام
staff-off-hours-hint = اتركه فارغاً ليكون اليوم كله عطلة.
staff-off-reason = السبب
staff-off-reason-hint = يراه الزملاء. لا تكتب شيئاً عن الصحة.
staff-off-check = انظر من لديه موعد حينها
staff-off-sure = هل تحفظ يوم العطلة؟
staff-off-nobody = لا مواعيد حينها.
staff-off-booked = هؤلاء لديهم مواعيد حينها:
staff-off-first-decide = لم يُحفظ شيء بعد. قرّر أولاً مصير كل موعد.
staff-off-save = احفظ يوم العطلة
staff-off-saved = حُفظت أيام العطلة.
staff-off-range = يجب أن يكون اليوم الأخير بعد الأول وخلال سنة منه.
staff-off-ahead = أيام العطلة القادمة
staff-off-none = لا أيام عطلة مخططاً لها.
staff-off-whole = اليوم كله
staff-off-back = تراجع عنه
## Messages that wait, went or failed.
staff-messages-text = ما ينتظر الإرسال وما أُرسل وما فشل. لا تظهر هنا العناوين ولا النصوص.
staff-messages-no-mail = لم يُضبط خادم للبريد: تبقى رسائل البريد هنا.
staff-messages-no-sms = لم تُضبط بوابة للرسائل القصيرة: تبقى الرسائل القصيرة هنا.
staff-messages-stay-some = بعض الرسائل تبقى هنا ولا تُرسل. أخبر الناس بطريقة أخرى.
staff-messages-stay = تبقى هذه الرسائل هنا ولا تُرسل. أخبر الناس بطريقة أخرى.
staff-messages-empty = لا رسائل.
staff-messages-call = أشخاص يجب الاتصال بهم
staff-messages-call-text = هذه الرسائل لم تصل، أو لا نعرف هل وصلت. لن ترسلها البوابة مرة أخرى. افتح الزيارة واتصل بالشخص ثم اضغط «تم».
staff-messages-call-failed = لم تُرسل. اتصل بالشخص.
staff-messages-call-unknown = ربما وصلت وربما لم تصل. اتصل بالشخص.
staff-messages-why = السبب
staff-messages-done = تم
staff-messages-done-said = سُجّل: الشخص يعرف.
staff-messages-done-already = عولجت هذه الرسالة من قبل، أو لم تعد لازمة.
staff-messages-is-done = تم
staff-messages-all = كل الرسائل
staff-messages-due = موعد الإرسال
staff-messages-kind = عن
staff-messages-way = كيف
staff-calls = مكالمات مطلوبة
staff-calls-text = طلب هؤلاء أن نتصل بهم، أو ليست لدينا طريقة أخرى لإبلاغهم. افتح الزيارة واتصل، ثم اضغط على «تم».
staff-call-person = الشخص
staff-call-open = افتح الزيارة
staff-call-asked = طلب أن نتصل به
staff-call-no_way = لا يمكن الكتابة إليه
staff-message-kind-booked = حجز موعد
staff-message-kind-moved = وقت آخر
staff-message-kind-elsewhere = مكان آخر
staff-message-kind-proposed = اقتراح وقت آخر
staff-message-kind-cancelled = إلغاء موعد
staff-message-kind-reminder = تذكير
staff-message-kind-reminder_early = تذكير قبل ثلاثة أيام
staff-message-kind-offer = عرض وقت متاح
staff-message-way-email = بريد إلكتروني
staff-message-way-sms = رسالة قصيرة
staff-message-way-push = تنبيه على الهاتف
staff-message-state-pending = تنتظر
staff-message-state-claimed = تنتظر
staff-message-state-sending = قيد الإرسال
staff-message-state-sent = أُرسلت
staff-message-state-failed = فشلت
staff-message-state-unknown = لا نعرف هل وصلت
staff-message-state-dropped = لم تعد لازمة
## Acts on visits and hours.
staff-act-visit-booked = حجز موعد
staff-act-visit-moved = تغيير وقت موعد
staff-act-visit-cancelled = إلغاء موعد
staff-act-visit-taken_back = استعادة موعد ملغى
staff-act-visit-marked = وضع علامة على موعد
staff-act-visit-unmarked = سحب علامة
staff-act-visit-looked_up = البحث عن موعد
staff-act-hours-set = تغيير الدوام
staff-act-hours-day_off = تحديد أيام عطلة
staff-act-hours-day_off_removed = إلغاء يوم عطلة
staff-act-hours-place = تغيير أوقات مكتب
staff-act-resource-added = إضافة شخص أو غرفة
staff-act-place_hours = تغيير أوقات الافتتاح

## The private calendar feed

staff-feed = تقويمي
staff-feed-text = عنوان خاص يستطيع برنامج التقويم في هاتفك أو حاسوبك أن يتابعه. يعرض متى وأين لديك زيارات، ولا شيء عن الأشخاص أو الخدمات. كل من يعرف العنوان يستطيع قراءته: لا تعطه لأحد.
staff-feed-whose = يعرض زيارات:
staff-feed-nobody = لا أحد في جدول العمل مرتبط بحسابك بعد
staff-feed-nobody-text = يحدد المسؤول في صفحة «الحسابات» من في جدول العمل يخص حسابك. وحتى ذلك الحين يبقى التقويم فارغًا.
staff-feed-made = عنوانك جاهز
staff-feed-made-text = يظهر الآن فقط. أضفه في برنامج التقويم كاشتراك.
staff-feed-since = يوجد عنوان منذ { $time }.
staff-feed-none = لا يوجد عنوان بعد.
staff-feed-make = أنشئ عنوانًا
staff-feed-again = أنشئ عنوانًا جديدًا وأوقف القديم
staff-feed-end = أوقف العنوان
staff-feed-visit = زيارة
staff-feed-assign = التقاويم
staff-feed-assign-text = من في جدول العمل يخص أي حساب: يرى كل واحد زياراته في تقويمه الخاص.
staff-feed-person = في جدول العمل
staff-feed-account = الحساب
staff-feed-no-account = بلا حساب
staff-feed-save = حفظ

## One person more than there are seats for

staff-extra = مكان إضافي
staff-extra-text = شخص واحد أكثر من الأماكن المتاحة. يراه كل من في الاستقبال مع السبب.
staff-extra-yes = احجز هذا الوقت في مكان إضافي
staff-extra-reason = لماذا؟
staff-extra-reason-hint = بضع كلمات يفهمها الزملاء
staff-extra-needs-reason = اذكر لماذا تأخذ هذه الزيارة مكانًا إضافيًا

## A name that was written wrongly

staff-name-correct = تصحيح الاسم
staff-name-new = الاسم
staff-name-reason = لماذا
staff-name-save = احفظ الاسم
staff-name-misspelt = سُمع أو كُتب خطأ
staff-name-preferred = يريد أن يُنادى باسم آخر
staff-name-needs-reason = اكتب اسمًا واختر السبب
