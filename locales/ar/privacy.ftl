### Privacy, in plain words: what is kept, what is not, who sees it, and the rights of the reader.

## The top of the page

privacy-title = خصوصيتك
privacy-lead = يمكنك أن تقرأ كل ما هنا من دون أن تقول من أنت. لا نحتفظ بشيء إلا إذا حجزت موعداً أو نشرت فعالية، وعندها نحتفظ بأقل ما يمكن.

## What is kept when somebody books

privacy-kept-title = ما نحتفظ به عندما تحجز موعداً
privacy-kept-name = الاسم الذي تريد أن نناديك به. لا يلزم أن يكون الاسم المكتوب في وثائقك.
privacy-kept-contact = رقم هاتف أو بريد إلكتروني، فقط إذا أردت. ولا نراسلك إلا إذا طلبت ذلك.
privacy-kept-message = تمرّ الرسالة إليك عبر شركة الهاتف أو البريد الإلكتروني.
privacy-kept-visit = الخدمة والمكان واليوم والساعة واللغة، وإن كنت تحتاج إلى مترجم أو مترجمة أو إلى شيء آخر للزيارة.
privacy-kept-note = ما تكتبه لنا في الملاحظة، إن كتبت شيئاً.
privacy-kept-sealed = اسمك ووسيلة الاتصال بك وملاحظتك محفوظة مشفّرة. فمن يسرق قاعدة البيانات لا يستطيع قراءتها.
privacy-kept-until = نحذفها بعد ٣٠ يوماً من يوم الزيارة، حتى إن كنت قد ألغيتها.

## What is kept of somebody who posts an event

privacy-events-title = إن نشرت فعالية
privacy-events-public = يرى الجميع الفعالية واسم المنظّم كما تكتبه. لا يلزم أن يكون اسمك الكامل.
privacy-events-contact = رقم هاتفك أو بريدك الإلكتروني مشفّر. لا يراه إلا الموظفون الذين يقرؤون الفعاليات، ليسألوك عن فعاليتك.
privacy-events-until = نحذفه بعد ٣٠ يوماً من اليوم الأخير للفعالية. والفعالية التي لم تتم الموافقة عليها تُحذف أيضاً بعد ٣٠ يوماً.

## What is not kept

privacy-not-title = ما لا نحتفظ به
privacy-not-account = لا تحتاج إلى إنشاء حساب، وهذا الموقع لا يطلب وثائقك.
privacy-not-address = لا نسجّل في سجلاتنا عنوان IP، أي الرقم الذي يتصل به هاتفك بالإنترنت.
privacy-not-trackers = لا نتتبّعك، ولا توجد إعلانات.
privacy-not-others = لا تجلب الصفحات شيئاً من مواقع أخرى. ولا نبيع بياناتك ولا نسلّمها لغيرنا.

## The check for voluntary return

privacy-check-title = أسئلة العودة الطوعية
privacy-check-text = تبقى إجاباتك على هذا الهاتف. لا تُرسَل ولا تُحفَظ ولا تظهر في عنوان الصفحة ولا في موعدك. وعندما تغلق الصفحة تختفي.
privacy-check-decides = هذه الأسئلة لا تقرّر شيئاً. القرار لك، بعد أن تتحدّث مع مستشار أو مستشارة.

## Who in the office sees what

privacy-staff-title = من يرى ما تكتبه
privacy-staff-text = كل فرد من الفريق يرى فقط ما يحتاج إليه في عمله.
privacy-staff-desk = يرى الاستقبال الاسم الذي اخترته والوقت. وفي المواضيع الحساسة لا يظهر له إلا «استشارة».
privacy-staff-audit = يُسجَّل مَن مِن الفريق فتح موعداً أو غيّره، من دون اسمك.

## Cookies

privacy-cookies-title = ملفات تعريف الارتباط (cookies)
privacy-cookies-what = ملف تعريف الارتباط (cookie) ملاحظة صغيرة يتركها الموقع في هاتفك. ولدينا ثلاثة فقط:
privacy-cookies-language = الأول يتذكّر اللغة التي اخترتها؛
privacy-cookies-visit = والثاني يُبقي موعدك مفتوحاً عشر دقائق بعد أن تحجزه أو تفتحه؛
privacy-cookies-hold = والثالث يحفظ لك الوقت الذي اخترته بينما تملأ الطلب، ويزول حين تغلق المتصفّح.
privacy-cookies-staff = ولمن يعملون معنا ملف آخر لتسجيل الدخول.

## A shared phone, and what the exit button can and cannot do

privacy-shared-title = إذا كان هاتفك مشتركاً
privacy-shared-exit = زر «خروج» يخفي الصفحة بسرعة ويغلق موعدك. لكنه لا يمحو سجل المتصفح: من يبحث فيه يمكنه أن يرى أنك كنت هنا.
privacy-shared-private = يمكنك أن تفتح الموقع في نافذة خاصة، أو أن تحذف السجل إذا كان ذلك آمناً.
privacy-shared-pin = من لديه رقم الموعد والرمز السري (PIN) يمكنه أن يرى الموعد. احفظهما في مكان آمن.

## Rights under the GDPR

privacy-rights-title = حقوقك
privacy-rights-lead = يمنحك القانون الأوروبي (GDPR) هذه الحقوق، مهما كان وضعك في رومانيا:
privacy-rights-see = أن ترى ما نحتفظ به عنك؛
privacy-rights-correct = أن تطلب تصحيح ما هو خطأ؛
privacy-rights-erase = أن تطلب حذفه قبل انتهاء الثلاثين يوماً.
privacy-rights-how = أخبر أحد أفراد الفريق، وأحضر معك رقم الموعد والرمز السري (PIN). هذا مجاني.
privacy-rights-complain = إذا رأيت أننا أخطأنا، فيمكنك أن تشتكي إلى السلطة الرومانية لحماية البيانات (ANSPDCP).
privacy-rights-no-harm = إذا استخدمت هذه الحقوق، تبقى المساعدة لك كما كانت.

## Who is responsible; nothing here may be invented

privacy-responsible-title = من المسؤول
privacy-responsible-text = الجهة المسؤولة عن هذه البيانات وعنوانها والشخص الذي يمكنك أن تكتب إليه والأساس القانوني: كل ذلك بانتظار تأكيد المكتب.
