### Finding, showing, moving and cancelling an appointment, with its number and PIN.


## Finding it

appointment-title = موعدي
appointment-find-lead = برقم الموعد والرمز السري (PIN) يمكنك أن ترى موعدك أو تغيّره أو تلغيه.
appointment-reference = رقم الموعد
appointment-reference-hint = ١٠ أرقام. لا تهم المسافات.
appointment-pin = الرمز السري (PIN)
appointment-pin-hint = ٨ أرقام
appointment-find = اعرض موعدي
appointment-lost-codes = فقدت الرقم أو الرمز؟ تعالَ إلى مكان موعدك أو اسأل هناك. لا يستطيع أحد أن يعرفهما من الخارج.
appointment-book-one = احجز موعدًا
appointment-error-reference-required = اكتب رقم الموعد
appointment-error-pin-required = اكتب الرمز السري (PIN)
appointment-error-not-found = لا نجد موعدًا بهذا الرقم وهذا الرمز. تأكد من كليهما.
appointment-error-too-many = جرت عدة محاولات خاطئة بهذا الرقم. انتظر ١٥ دقيقة ثم حاول من جديد. يبقى موعدك كما هو.
appointment-error-overloaded = كثيرون يطلبون الآن. حاول من جديد بعد لحظات.

## Just booked

appointment-booked = تم حجز موعدك
appointment-codes-lead = احتفظ بهذين الرقمين. بهما يمكنك أن ترى الموعد أو تغيّره أو تلغيه. يظهر الرمز الآن فقط.
appointment-keep = اكتبهما أو صوّرهما أو اطبع هذه الصفحة. لا تحتاج إلى شيء آخر: لا بريد ولا تأكيد.

## The appointment

appointment-upcoming = نحن في انتظارك
appointment-when = اليوم والساعة
appointment-where = أين
appointment-address-unknown = العنوان بانتظار تأكيد المكتب.
appointment-what = لماذا
appointment-language = اللغة
appointment-with-interpreter = مع مترجم أو مترجمة
appointment-interpreter-open = ما زال المكتب يبحث عن مترجم أو مترجمة
appointment-wished = ما طلبته
appointment-name = الاسم
appointment-bring = أحضر معك إن وُجد
appointment-bring-late = تعالَ حتى لو نقص شيء.
appointment-at-reception = في الاستقبال يكفي رقم موعدك. لا يلزم أن تقول لماذا جئت.
appointment-calendar = أضفه إلى تقويم هذا الهاتف
appointment-calendar-hint = يظهر في التقويم باسم «موعد» فقط.
appointment-calendar-summary = موعد
appointment-move = غيّر الموعد
appointment-cancel = ألغِ الموعد
appointment-leave = غادر هذه الصفحة
appointment-leave-hint = تبقى هذه الصفحة مفتوحة عشر دقائق على هذا الهاتف. إذا كان الهاتف مشتركًا، فغادرها عندما تنتهي.

## Where it stands

appointment-cancelled = هذا الموعد مُلغى
appointment-cancelled-undo = ألغيته بالخطأ؟ يمكنك أن تستعيده حتى الساعة { $time }.
appointment-undo = استعد الموعد
appointment-past = هذا الموعد مضى
appointment-arrived = لقد وصلت. انتظر من فضلك حتى ننادي عليك.
appointment-missed = لم نلتقِ في هذا الموعد
appointment-again = احجز موعدًا آخر
appointment-closing = لا نستطيع استقبالك في هذا الوقت. يُرجى الاطلاع على ما نقترحه بدلًا منه.
appointment-closing-answer = اطّلع وأجب
appointment-closing-call = لا نستطيع استقبالك في هذا الوقت. سنتصل بك إن كان رقمك لدينا. ويمكنك أيضًا اختيار وقت آخر هنا بنفسك.

## Moving. $from and $to are days with times.

appointment-move-question = أي وقت آخر يناسبك؟
appointment-move-now = موعدك الآن: { $time }
appointment-move-keep = يبقى لك حتى يُحجز الوقت الجديد.
appointment-move-check = هل تغيّر موعدك؟
appointment-move-from = حتى الآن
appointment-move-to = الجديد
appointment-move-yes = نعم، غيّره
appointment-move-no = لا، اتركه كما هو
appointment-moved-taken = بقي موعدك كما كان. حُجز هذا الوقت قبل لحظات، وهذه أقرب الأوقات:
appointment-moved-taken-none = بقي موعدك كما كان. حُجز هذا الوقت قبل لحظات. اختر وقتًا آخر.

## Cancelling and taking back

appointment-cancel-check = هل تلغي موعدك؟
appointment-cancel-lead = يمكن لشخص آخر أن يأخذ هذا الوقت. ولك عشر دقائق لتستعيده إذا بقي متاحًا.
appointment-cancel-yes = نعم، ألغِه
appointment-undo-taken = لم نتمكن من استعادته: حُجز الوقت. هذه أقرب الأوقات:
appointment-undo-taken-none = لم نتمكن من استعادته: حُجز الوقت. يمكنك أن تحجز موعدًا آخر.
appointment-error-visit-not-now = لم يعد هذا ممكنًا في هذا الموعد. ترى أدناه حالته.
appointment-error-visit-past = بدأ الموعد، ولم يعد من الممكن تغييره أو إلغاؤه هنا.
appointment-error-visit-too-late = مضت الدقائق العشر. يبقى الموعد مُلغى، لكن يمكنك أن تحجز موعدًا آخر.

## تنبيه الهاتف. لا يظهر إلا لصاحب الموعد، والهاتف نفسه لا يقول سوى العنوان والنص.

appointment-phone = تنبيه على هذا الهاتف
appointment-phone-text = إذا كان هذا الهاتف لك وحدك، يمكنه أن يرنّ قبل موعدك وعندما يتغيّر شيء. ولن يقول سوى «لديك رسالة»: دون اسم أو مكان أو سبب.
appointment-phone-mine = هذا هاتفي: نبّهني هنا
appointment-phone-shared = إذا كان غيرك يستعمل هذا الهاتف أيضًا، فالأفضل ألا تشغّل التنبيه.
appointment-phone-denied = هذا الهاتف لا يسمح برسائل من هذا الموقع. يمكنك تغيير ذلك في إعدادات المتصفح.
appointment-phone-failed = لم ينجح ذلك على هذا الهاتف. موعدك باقٍ كما هو.
appointment-phone-on = هاتفك ينبّهك
appointment-phone-on-text = يرنّ قبل موعدك وعندما يتغيّر شيء، ولا يقول سوى «لديك رسالة».
appointment-phone-stop = أوقف التنبيه
appointment-phone-title = لديك رسالة
appointment-phone-body = المسها لتقرأها.
