### Appointments that belong together: of a family, or of a series.

## For the person

party-title = كل المواعيد
party-booked = حُجزت كل المواعيد
party-codes-lead = احتفظ بهذين الرقمين. بهما يمكنك أن ترى كل المواعيد أو تغيّرها أو تلغيها. ولكل موعد رقمه أيضاً، والرمز السري واحد لها كلها. يظهر الرمز الآن فقط.
party-reference = رقم لكل المواعيد
party-list = المواعيد
party-open = افتح هذا الموعد
party-of-family = حُجز هذا الموعد مع مواعيد أخرى.
party-of-series = هذا الموعد واحد من مواعيد متتابعة.
party-see-all = اعرضها كلها
party-move-hint = لتغيير موعد، افتحه. وتبقى المواعيد الأخرى كما هي.
party-cancel = ألغِ الكل
party-cancel-check = هل تلغي كل المواعيد؟
party-cancel-lead = تُلغى كل المواعيد القادمة. ويمكن لشخص آخر أن يأخذ أوقاتها. ولك عشر دقائق لتستعيد ما بقي متاحاً منها.
party-cancel-yes = نعم، ألغِ الكل
party-keep = لا، أبقها
party-undo-until = ألغيت بالخطأ؟ يمكنك أن تستعيد ما ألغيته حتى الساعة { $time }.
party-undo = استعدها
party-undo-taken = أخذ شخص آخر هذه الأوقات. يمكنك أن تحجز مواعيد جديدة.
party-cancelled = مُلغى
party-name = اسم الشخص { $number }

## For the staff

party-staff-family = معاً
party-staff-series = سلسلة
party-staff-group = مواعيد مرتبطة
party-staff-people = عدد الأشخاص
party-staff-together = كيف يأتون
party-staff-at-once = في الوقت نفسه
party-staff-in-turn = واحداً بعد الآخر
party-staff-repeat = كرّر هذا الموعد
party-staff-repeat-text = اليوم نفسه من الأسبوع والساعة نفسها، برقم واحد. انظر إلى التواريخ أولاً؛ لا يُحجز شيء قبل أن تؤكد.
party-staff-every = كم مرة
party-staff-every-1 = كل أسبوع
party-staff-every-2 = كل أسبوعين
party-staff-every-4 = كل أربعة أسابيع
party-staff-visits = عدد المواعيد كلها مع هذا
party-staff-look = اعرض التواريخ
party-staff-dates = التواريخ. لم يُحجز شيء بعد.
party-staff-taken = هذا الوقت محجوز.
party-staff-closed = لا أحد يعمل عندئذ، أو المكتب مغلق.
party-staff-impossible = لا يمكن حجز هذا الوقت.
party-staff-as-planned = { $time }، كما هو مخطط
party-staff-instead = بدلاً منه: { $time }
party-staff-leave-out = بلا موعد في هذا التاريخ
party-staff-book = احجز هذه المواعيد
party-staff-done = حُجزت المواعيد
party-staff-done-text = أعطِ الشخص هذا الرقم. يفتح كل المواعيد بالرمز السري الذي عنده من قبل.
party-staff-series-over-horizon = آخر موعد يقع بعد الأيام التي يمكن حجزها. اختر مواعيد أقل أو فترة أقصر. لم يُحجز شيء.
party-staff-range = اختر من موعدين إلى 12 موعداً، وتاريخاً واحداً على الأقل.
party-staff-overlap = وقتان من الأوقات المختارة متقاربان جداً. لم يُحجز شيء.
party-staff-gone = لم يعد أحد الأوقات المختارة متاحاً. لم يُحجز شيء. راجع التواريخ من جديد.
party-staff-of-family = لا تُكرَّر مواعيد حجزتها أسرة معاً. احجز المواعيد المتتابعة لكل شخص.
