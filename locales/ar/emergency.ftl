### Emergency: whom to call, what to say, and what to do when speaking is not possible or not safe.

## The top of the page; the page shows 112 as a large call button before anything else

emergency-title = طوارئ
emergency-lead = إذا كنت في خطر، أو كان غيرك في خطر، فاتصل الآن بالرقم 112.
# $number is a phone number in ASCII digits; the page keeps it left to right
emergency-call = اتصل بالرقم { $number }
emergency-numbers-title = من يمكنه أن يساعد أيضاً
emergency-label-cost = التكلفة
emergency-label-hours = الأوقات
emergency-label-languages = اللغات

## 112, the single European emergency number

emergency-112-name = الطوارئ: الإسعاف والشرطة والإطفاء
emergency-112-what = لأي خطر قائم الآن: شخص مصاب أو مريض جداً أو يُضرَب أو يُهدَّد، أو هناك حريق.
emergency-112-cost = مجاناً.
emergency-112-hours = ليلاً ونهاراً.
emergency-112-languages = الرومانية. اللغات الأخرى: بانتظار تأكيد المكتب.

## ANITP, the national agency against trafficking in persons

emergency-anitp-name = الاتجار بالبشر (ANITP)
emergency-anitp-what = إذا كان أحد يجبرك على العمل أو يبيعك أو يحتفظ بوثائقك أو يمنعك من المغادرة. ويمكنك أن تتصل من أجل شخص آخر.
emergency-anitp-cost = هل المكالمة مجانية؟ بانتظار تأكيد المكتب.
emergency-anitp-hours = بانتظار تأكيد المكتب.
emergency-anitp-languages = بانتظار تأكيد المكتب.

## The line for victims of domestic violence; free and day and night as published by the authority, still to be confirmed

emergency-domestic-violence-name = العنف في البيت
emergency-domestic-violence-what = إذا كان الزوج أو الزوجة أو الشريك أو أحد من الأسرة يضربك أو يهدّدك أو يحبسك أو يأخذ نقودك.
emergency-domestic-violence-cost = مجاناً بحسب ما هو منشور، بانتظار تأكيد المكتب.
emergency-domestic-violence-hours = ليلاً ونهاراً بحسب ما هو منشور، بانتظار تأكيد المكتب.
emergency-domestic-violence-languages = بانتظار تأكيد المكتب.

## The child protection line

emergency-child-name = حماية الطفل
emergency-child-what = إذا كان طفل وحيداً أو يُضرَب أو يُهمَل أو يُجبَر على العمل. ويمكن للطفل نفسه أن يتصل.
emergency-child-cost = مجاناً بحسب ما هو منشور، بانتظار تأكيد المكتب.
emergency-child-hours = ليلاً ونهاراً بحسب ما هو منشور، بانتظار تأكيد المكتب.
emergency-child-languages = بانتظار تأكيد المكتب.

## What to say in Romanian. say-*-romanian is the same sentence in all four files; say-*-sound writes how it sounds in the reader's own script; say-*-means says what it means

emergency-say-title = ماذا تقول على الهاتف
emergency-say-lead = قل أولاً أين أنت: المدينة والشارع والرقم، أو ما تراه حولك. ولا تغلق الخط حتى يطلبوا منك ذلك.
emergency-say-read = يمكنك أن تقرأ هذه الجمل بصوت عالٍ، أو أن تُريها لشخص بجانبك.
emergency-say-ambulance-romanian = Ajutor! Am nevoie de ambulanță.
emergency-say-ambulance-sound = أَجُوتُور! أَم نِڤُويِه دِه أَمبُولانتسَه
emergency-say-ambulance-means = النجدة! أحتاج إلى سيارة إسعاف.
emergency-say-police-romanian = Am nevoie de poliție.
emergency-say-police-sound = أَم نِڤُويِه دِه پُوليتسِيِه
emergency-say-police-means = أحتاج إلى الشرطة.
emergency-say-danger-romanian = Sunt în pericol. Adresa este …
emergency-say-danger-sound = سُونت إِن پِرِيكُول. أَدرِيسا يِستِه …
emergency-say-danger-means = أنا في خطر. العنوان هو …

## If the reader cannot speak. Do not offer the text number 113 as open to all: it works only after registration

emergency-silent-title = إذا كنت لا تستطيع الكلام
emergency-silent-ask = اطلب من شخص بجانبك أن يتصل. أرِه الجمل المكتوبة أعلاه.
emergency-silent-line = إن استطعت، اتصل بالرقم 112 ولا تغلق الخط، حتى يسمعوا ما يحدث. أما كيف يستجيب 112 لمكالمة بلا صوت، فهذا بانتظار تأكيد المكتب.
emergency-silent-text = الرسائل النصية للطوارئ تعمل فقط لمن سجّل مسبقاً. إن لم تكن قد سجّلت، فلا تعتمد عليها.
emergency-silent-place = اذهب إلى حيث يوجد ناس: متجر أو صيدلية أو مستشفى أو مركز شرطة.

## If somebody watches the reader's phone

emergency-watched-title = إذا كان أحد يراقب هاتفك
emergency-watched-other = إن استطعت، اتصل من هاتف آخر: هاتف جار أو صديق أو متجر، أو هاتف مكتبنا.
emergency-watched-calls = يبقى الرقم في سجل المكالمات. احذفه منه فقط إذا كان ذلك لا يعرّضك للخطر.
emergency-watched-exit = زر «خروج» يخفي هذه الصفحة بسرعة، لكنه لا يمحو سجل المتصفح.
emergency-watched-talk = في المكتب يمكنك أن تقول: «أريد أن أتحدّث على انفراد». ولا حاجة إلى أن تذكر السبب.

## Truth about these numbers

emergency-checked = الأرقام من مصادر عامة. وسيؤكّدها المكتب كلها، ويؤكّد اللغات التي يجيبون بها.
