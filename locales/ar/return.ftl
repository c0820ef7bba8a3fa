## The page about voluntary return: what the programme offers, as its own page says, and nothing more.

return-title = العودة الطوعية
return-lead = إن كنت تريد العودة إلى بلدك ولا تستطيع ذلك وحدك، فهناك برنامج قد يساعدك في الرحلة وفي البداية الجديدة.
return-check = هل قد يناسبني؟ بضعة أسئلة
return-check-note = تبقى إجاباتك على هذا الهاتف.
return-talk = احجز حديثاً
return-talk-note = لا حاجة إلى ذكر الموضوع.
return-open = هل البرنامج مفتوح الآن وإلى متى: بانتظار تأكيد المكتب.

return-choice-title = هذا اختيارك
return-choice-free = لا يجوز لأحد أن يدفعك إلى ذلك. يمكنك أن تغيّر رأيك حتى موعد السفر.
return-choice-talk = الحديث مجاني. لا يُلزمك بشيء ولا يغيّر إجراءات لجوئك.
return-choice-embassy = لا نخبر سفارتك بأنك طلبت اللجوء.
return-choice-lawyer = إن كان لديك طلب لجوء مفتوح أو حماية فتحدّث مع محامٍ قبل أن توقّع أي شيء.

return-who-title = لمن هذا البرنامج
return-who-intro = لمن يريدون العودة إلى بلدهم وهم من إحدى هذه الفئات:
return-who-refused = رُفض طلبهم للحماية في رومانيا رفضاً نهائياً.
return-who-withdrew = قرّروا سحب طلب لجوئهم، أو تخلّوا عن حماية كانت لديهم.
return-who-leave = عليهم مغادرة رومانيا بقرار من السلطات، أو قد يصدر قرار كهذا بشأنهم.

return-offer-title = ماذا يقدّم
return-offer-ticket = تذكرة طائرة من بوخارست إلى البلد
return-offer-help = مساعدة ونصيحة من المنظمة الدولية للهجرة (IOM) قبل السفر، وفي المطار، وفي الطريق، وعند الوصول
return-offer-embassy = مساعدة لدى السفارة، إن لم تكن لديك وثيقة سفر ويجب إصدارها
return-offer-cash = نحو ١٠٠ دولار أمريكي نقداً قبل السفر
return-offer-social = مساعدة اجتماعية لعدد محدود من الأيام قبل السفر، إن كانت ظروفك صعبة
return-offer-course = دورة مهنية قبل السفر، إن أردت
return-offer-reintegration = دعم لبداية جديدة في البلد

return-start-title = دعم لبداية جديدة
return-start-intro = لمن يريد أن يفتح عملاً صغيراً، أو يتابع دورة، أو يحتاج إلى أشياء أساسية بعد الوصول.
return-start-talk = تتحدّث مع مستشار من المنظمة الدولية للهجرة عن خططك.
return-start-sign = توقّع خطة إعادة الاندماج واتفاق إعادة الاندماج.
return-start-home = في بلدك تتصل بمكتب المنظمة الدولية للهجرة هناك. ينصحك المستشارون من جديد.
return-start-pay = تختار السلع أو الخدمات. يدفع مكتب المنظمة في بلدك الفواتير.
return-start-what = يمكن أن يُدفع ثمن:
return-start-material = أشياء للحياة اليومية: أثاث أساسي، ملابس، طعام، أدوات المطبخ والبيت
return-start-medical = العلاج الطبي
return-start-tools = أدوات ومعدات للعمل أو لعمل صغير خاص بك
return-start-housing = سكن مؤقت
return-start-course = دورات مهنية
return-start-other = أشياء أخرى تتفق عليها مع المستشار
return-start-no-cash = لا يُدفع نقداً.
return-start-office = يجب أن يكون للمنظمة الدولية للهجرة بعثة أو مكتب في البلد الذي تذهب إليه.
return-start-not-all = لا يحصل عليه كل من يطلبه. يمكنك أن تطلبه.

return-steps-title = كيف يجري ذلك
return-steps-talk = حديث مع مستشار أو مستشارة
return-steps-sign = توقّع أنك تريد السفر
return-steps-igi = تطلب المنظمة الدولية للهجرة تأكيداً من المفتشية العامة للهجرة (IGI)
return-steps-papers = جواز سفر، أو وثيقة سفر من السفارة
return-steps-plan = إن طلبت ذلك: خطة واتفاق للبداية الجديدة
return-steps-go = التذكرة، المساعدة في المطار، السفر
return-steps-home = في بلدك: التواصل مع مكتب المنظمة الدولية للهجرة هناك

return-where-title = أين يمكنك أن تسأل
return-where-office = في مكتب المنظمة الدولية للهجرة في بوخارست
return-where-centres = في مراكز طالبي اللجوء في تيميشوارا وشومكوتا ماري (ماراموريش) ورداوتسي وغالاتس وبوخارست وجورجو
return-where-custody = في مركزي الاحتجاز في أراد وأوتوبيني
return-where-places = أماكننا

return-figures-title = بالأرقام
return-figures-people = حصل ١٠٨ أشخاص على مساعدة البرنامج: ٧١ رجلاً و٣٧ امرأة. جاء أكثرهم من العراق (٤١) والفلبين (١٩) وإيران (٨).
return-figures-people-source = ٢٠١٨. المصدر: المنظمة الدولية للهجرة في رومانيا، التقرير السنوي ٢٠١٨
return-figures-years = طلب المشورة أكثر من ٤٥٠٠ شخص. عاد ٤٢٢ إلى بلدانهم. حصل ما يزيد قليلاً على ١٥٠ شخصاً على منحة عودة.
return-figures-years-source = من ٢٠١٥ إلى ٢٠٢٣. المصدر: المنظمة الدولية للهجرة في رومانيا، romania.iom.int

return-by-title = من يديره
return-by-text = المنظمة الدولية للهجرة في رومانيا (IOM) مع الخدمة اليسوعية للاجئين في رومانيا (JRS). يموّله صندوق اللجوء والهجرة والاندماج التابع للاتحاد الأوروبي عبر المفتشية العامة للهجرة (IGI). الوصف هنا هو وصف المشروع FAMI/17.01.02.
# $date: day on which the page was compared with its sources
return-checked = قورنت بمصادرها بتاريخ { $date }
