### The directory of help: the list with its filters, and the page of one kind of help.

services-title = المساعدات المتاحة
# Shown by the browser instead of a title that is nobody's business.
services-neutral = مساعدة
services-lead = اختر الأقرب إلى ما تحتاج إليه، أو ابحث بكلماتك. يمكنك أن تقرأ كل شيء من دون أن تقول من أنت.

## The filters

services-search = ابحث بكلماتك
services-search-button = ابحث
services-filters = خيارات أخرى
services-need = ما تحتاج إليه
services-city = المدينة
services-status = وضعك
services-speaks = اللغة التي تتكلمها
services-any = الكل
services-open = مفتوح الآن
services-show = اعرض
services-chosen = ما اخترته
# $name is a filter that was chosen: a need, a city, a language
services-remove = أزل: { $name }
services-clear = أزل الكل
# $value is something in the address that is no filter of ours
services-left-out = لا نعرف «{ $value }»، لذلك تركناه جانباً.
services-count =
    { $count ->
        [zero] لا توجد مساعدة بهذا الاختيار
        [one] نوع واحد من المساعدة
        [two] نوعان من المساعدة
        [few] { $count } أنواع من المساعدة
        [many] { $count } نوعاً من المساعدة
       *[other] { $count } نوع من المساعدة
    }
services-nothing = لا شيء يناسب كل ما اخترته
services-nothing-text = أزل أحد الخيارات، أو ابحث في الموقع كله، أو اسأل مستشاراً أو مستشارة. لا حاجة إلى أن تذكر الموضوع.
services-nothing-search = ابحث في الموقع كله

services-status-asylum-seeker = طلبت اللجوء
services-status-refugee = لدي صفة اللاجئ
services-status-subsidiary-protection = لدي حماية فرعية
services-status-temporary-protection = لدي حماية مؤقتة
services-status-residence-permit = لدي تصريح إقامة
services-status-no-papers = ليست لدي أوراق سارية
services-status-detained = أنا محتجز في مركز
services-status-romanian-citizen = أحمل الجنسية الرومانية

services-kinds = أنواع المساعدة
services-kind-counselling = حديث واستشارة
services-kind-everyday = الحياة اليومية
services-kind-language = اللغة الرومانية
services-kind-movement = السفر إلى بلد آخر
services-kind-return = العودة إلى بلدك
services-kind-protection = مساعدة بعد الإكراه أو الاستغلال
services-kind-citizens = لمواطني رومانيا
services-kind-visa = تأشيرات إلى بلدان أخرى
services-kind-community = لقاء الناس

## Short words beside an entry

services-badge-free = مجاناً
services-badge-paid = مدفوع
services-badge-book = احجز هنا
services-badge-languages = اللغات: بانتظار التأكيد
services-badge-place = المكان: بانتظار التأكيد

## The page of one kind of help: what to do

services-book = احجز موعداً
services-book-talk = احجز موعداً للحديث مع مستشار أو مستشارة
services-book-neutral = لا يظهر في الحجز إلا كلمة «استشارة». لا حاجة إلى أن تذكر الموضوع.
services-book-first = تبدأ المساعدة بحديث. يخبرك المستشار أو المستشارة بما هو ممكن اليوم.

## Short labelled lines

services-facts = باختصار
services-who = لمن
services-how = كيف تأتي
services-way-book = احجز موعداً هنا
services-way-talk = احجز هنا موعداً للحديث
services-way-walk-in = تعال من دون موعد
services-way-phone = اتصل بالمكتب
services-way-centre-visit = في المراكز: اطلب من العاملين فيها أن تتحدث مع مستشارنا
services-where = أين
services-where-centres = يزور مستشارنا هذه المراكز
services-when = متى
services-when-centres = في المراكز: أيام الزيارة بانتظار تأكيد المكتب.
services-length = المدة
services-languages = اللغات
services-interpreter = يمكنك أن تطلب مترجماً أو مترجمة عند الحجز.
services-bring = ماذا تُحضر معك
services-bring-note = تعال حتى لو لم يكن معك كل هذا.
services-cost = الكلفة
services-cost-free = مجاناً
services-cost-paid = مدفوع. المبلغ بانتظار تأكيد المكتب.
services-unconfirmed = بانتظار تأكيد المكتب
services-phone-unconfirmed = رقم الهاتف بانتظار تأكيد المكتب

## The rest

services-what = ما يمكنك الحصول عليه
services-next = ماذا يحدث بعد ذلك
services-good = من المفيد أن تعرف
services-elsewhere = من يمكنه أن يساعدك أيضاً
services-contact-free = اتصال مجاني
services-contact-always = ليلاً ونهاراً
services-contact-unconfirmed = طريقة الاتصال: بانتظار تأكيد المكتب
services-contact-published = هذه الأرقام من مصادر عامة، ولم يؤكدها المكتب بعد.
services-figures = بالأرقام
services-percent = { $value }٪
# $share: 28 %. $people: 1,500. $years: 2017–2019
services-figure-part = حصل { $share } من نحو { $people } شخص على هذه المساعدة في { $years }. وكان يمكن للشخص الواحد أن يحصل على أكثر من نوع من المساعدة.
services-figure-source = المصدر: { $source }
services-programme = البرنامج
# $sources: citations, as they are printed
services-checked = آخر مراجعة للنص { $date }، بحسب: { $sources }.
services-not-confirmed = لم يؤكده المكتب بعد.
