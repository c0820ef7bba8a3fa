### Search over everything: services, places, programmes and the pages that are always there.

search-title = بحث
search-lead = اكتب بكلماتك، بأي لغة من لغات هذا الموقع.
search-label = عمّ تبحث؟
search-button = ابحث
# $query is what the person typed
search-results =
    { $count ->
        [zero] لا نتائج عن «{ $query }»
        [one] نتيجة واحدة عن «{ $query }»
        [two] نتيجتان عن «{ $query }»
        [few] { $count } نتائج عن «{ $query }»
        [many] { $count } نتيجة عن «{ $query }»
       *[other] { $count } نتيجة عن «{ $query }»
    }
search-nothing = لم نجد شيئاً عن «{ $query }»
search-nothing-text = جرّب كلمة واحدة فقط، أو كلمة أخرى للمعنى نفسه. أو اختر الأقرب إلى ما تحتاج إليه:
search-suggestions = أو اختر الأقرب إلى ما تحتاج إليه
search-talk = تحدّث مع مستشار أو مستشارة
search-talk-hint = إن لم تجد ما تريد فاسألنا. لا حاجة إلى أن تذكر الموضوع.

## What a result is; a short word beside its title

search-kind-service = مساعدة يمكنك طلبها
search-kind-place = مكان
search-kind-programme = برنامج
search-kind-page = صفحة

## Pages that are no entry of the directory. …-words: what people type to find them, divided by commas

search-page-emergency = أرقام الطوارئ
search-page-emergency-about = بمن تتصل عند الخطر، ليلاً ونهاراً، وماذا تقول بالرومانية.
search-page-emergency-words = طوارئ، 112، 119، خطر، إسعاف، شرطة، إطفاء، حريق، حادث، عنف، النجدة، أرقام الهاتف، tawari, isaaf
search-page-book = احجز موعداً
search-page-book-about = اختر المساعدة والمكان والوقت. الحجز مجاني ولا تحتاج إلى حساب.
search-page-book-words = حجز، موعد، مواعيد، وقت، تاريخ، مقابلة، زيارة، أوقات متاحة، maw3id, maweid, hajz
search-page-visit = موعدي
search-page-visit-about = اطّلع على موعدك أو غيّره أو ألغِه، برقم الموعد والرمز السري (PIN).
search-page-visit-words = موعدي، رقم الموعد، الرمز السري، إلغاء الموعد، تغيير الموعد، تأجيل، فقدت الرقم
search-page-check = العودة الطوعية: هل قد تناسبني؟
search-page-check-about = بضعة أسئلة عن العودة إلى بلدك. تبقى إجاباتك على هذا الهاتف.
search-page-check-words = شروط، أسئلة، هل يحق لي، أهلية، العودة إلى بلدي، الرجوع، اختبار
search-page-return = العودة الطوعية
search-page-return-about = مساعدة في الرحلة وفي البداية الجديدة، إن كنت تريد العودة إلى بلدك.
search-page-return-words = عودة، رجوع، العودة إلى الوطن، تذكرة سفر، إعادة الاندماج، ترحيل طوعي، awda
search-page-services = كل المساعدات
search-page-services-about = كل ما يمكنك طلبه، بحسب الحاجة والمدينة واللغة.
search-page-services-words = خدمات، مساعدة، قائمة، كل الخدمات، دعم، ماذا تقدمون، khadamat
search-page-places = أماكننا
search-page-places-about = المكاتب والمراكز، وما نعرفه عن أوقات دوامها.
search-page-places-words = عنوان، مكتب، أين، خريطة، مدينة، دوام، أوقات الدوام، ساعات العمل، مفتوح، مركز، قريب مني
search-page-events = الفعاليات
search-page-events-about = لقاءات ودورات واحتفالات قريبة منك.
search-page-events-words = فعاليات، لقاءات، تقويم، أنشطة، مجتمع، وقت الفراغ، احتفال، هذا الأسبوع
search-page-about = من نحن
search-page-about-about = المنظمة الدولية للهجرة (IOM) والخدمة اليسوعية للاجئين (JRS) في رومانيا، مع شركائهما.
search-page-about-words = IOM، OIM، JRS، المنظمة الدولية للهجرة، اليسوعيون، منظمة، هجرة، شركاء، عنّا، اتصل بنا
search-page-privacy = خصوصيتك
search-page-privacy-about = ما الذي نحتفظ به عنك، ومن يستطيع قراءته، ومتى يُمحى.
search-page-privacy-words = خصوصية، بيانات، بياناتي، معلومات شخصية، من يرى، شرطة، سر، سرية، حذف
