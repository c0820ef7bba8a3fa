### Offices and centres: the list, the page of each, and whether a place is open now.

places-title = أماكننا
places-lead = مكاتب يمكنك أن تأتي إليها، ومراكز يزورها مستشارونا.
places-offices = مكاتبنا
places-custody = مراكز الاحتجاز
places-custody-about = مراكز مغلقة تابعة للدولة، يزورها مستشارونا.
places-asylum = مراكز طالبي اللجوء
places-asylum-about = مراكز تابعة للدولة، يزورها مستشارونا.
places-transit = مركز العبور

## Whether a place is open. $time: 17:00. $day: Monday, or Monday 4 January when it is further away

places-state-open = مفتوح حتى الساعة { $time }
places-state-opens-today = مغلق، يفتح الساعة { $time }
places-state-opens-tomorrow = مغلق، يفتح غداً الساعة { $time }
places-state-opens = مغلق، يفتح يوم { $day } الساعة { $time }
places-state-appointment = بموعد مسبق
places-state-unknown = الدوام غير معروف، اتصل

## The page of a place

places-book = احجز موعداً للحديث مع مستشار أو مستشارة
places-facts = باختصار
places-address = العنوان
places-hours = الدوام
places-phone = الهاتف
places-phone-published = نُشر عام ٢٠٢٢، وهو بانتظار تأكيد المكتب
places-teams = من يعمل هناك
places-teams-visited = من يزور المكان
places-team-iom = المنظمة الدولية للهجرة (IOM)
places-team-jrs = الخدمة اليسوعية للاجئين (JRS)
places-unconfirmed = بانتظار تأكيد المكتب
places-map = اعرضه على خريطة هاتفك
places-city = المدينة
places-reach = كيف تصل إلى مستشار أو مستشارة
places-what = ماذا نفعل هناك
places-good = من المفيد أن تعرف
places-week = الدوام المعتاد
places-weekday = اليوم
places-closed = مغلق
places-today = اليوم
places-hours-unknown = لم يخبرنا أحد بأوقات الدوام بعد، ونحن لا نخمّن. اتصل أولاً من فضلك، أو احجز موعداً للحديث.
places-hours-unknown-centre = الأيام التي يأتي فيها مستشارنا بانتظار تأكيد المكتب. اسأل العاملين في المركز.
places-coming = الأيام التي يأتي فيها فريقنا
places-coming-text = قد تتغيّر الأيام. إن كان لك موعد فسنخبرك.
places-hours-appointment = احجز موعداً قبل أن تأتي، من فضلك.
places-other-days = العطل والأيام التي يختلف دوامها
places-services = المساعدة التي يمكنك طلبها هنا
places-checked = آخر مراجعة للنص { $date }، بحسب: { $sources }.
places-not-confirmed = لم يؤكده المكتب بعد.
