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
