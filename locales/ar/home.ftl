### The first page: what do you need?

## The top of the page: the question, and the field to search

home-title = ماذا تحتاج؟
home-lead = كل شيء هنا مجاني. يمكنك قراءة كل شيء من دون أن تقول من أنت.
home-search = ابحث بكلماتك
home-search-button = بحث

## The one thing to do when nothing else fits, and the title over the list of needs (need.ftl)

home-talk = لست متأكداً؟ تحدّث مع أحد
home-talk-hint = احجز حديثاً مجانياً مع مستشار أو مستشارة. لا حاجة إلى أن تقول عن أي موضوع.
home-needs = اختر الأقرب إلى حاجتك

## Four ways on, each with a short line

home-more = تجد هنا أيضاً
home-visit = موعدي
home-visit-hint = اطّلع عليه أو غيّره أو ألغه
home-emergency = طوارئ
home-emergency-hint = بمن تتصل وماذا تقول بالرومانية
home-places = أماكننا
home-places-hint = مكاتب ومراكز
home-about = من نحن
home-about-hint = من نساعد، ومع من، وفي أي برامج

## What everybody may rely on

home-count = يمكنك الاعتماد على هذا
home-count-free = مساعدتنا مجانية. لا يحق لأحد أن يطلب منك مالاً.
home-count-private = لا حاجة إلى حساب. أنت تقرر ما تخبرنا به.
home-count-language = يمكنك أن تطلب مترجماً أو مترجمة عند الحجز.
home-count-papers = يمكنك أن تأتي حتى لو كانت أوراقك ناقصة أو منتهية.
