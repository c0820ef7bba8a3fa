### Messages to people: neutral, without the name of a service or an organisation. An SMS fits into one part.

## By SMS. $date is a day with its month, $time a clock, $tail the last three digits of the number. Keep them short.

messages-sms-booked = موعدك قائم: { $date }، { $time }، رقم …{ $tail }
messages-sms-moved = وقت جديد لموعدك: { $date }، { $time }، رقم …{ $tail }
messages-sms-elsewhere = مكان جديد لموعدك: { $date }، { $time }، رقم …{ $tail }
messages-sms-proposed = موعدك …{ $tail } لن يتم
messages-sms-cancelled = أُلغي موعدك: { $date }، { $time }، رقم …{ $tail }
messages-sms-reminder = موعدك: { $date }، { $time }، رقم …{ $tail }
messages-sms-offer = وقت متاح لك: { $date }، { $time }، رقم …{ $tail }

## The same with a link behind it, where there is no room for the number.

messages-brief-booked = موعدك قائم: { $date }، { $time }
messages-brief-moved = وقت جديد: { $date }، { $time }
messages-brief-elsewhere = مكان جديد: { $date }، { $time }
messages-brief-reminder = موعدك: { $date }، { $time }
messages-brief-offer = وقت متاح: { $date }، { $time }

## By mail. $tail as above.

messages-subject = موعدك
messages-subject-moved = تغيّر وقت موعدك
messages-subject-elsewhere = تغيّر مكان موعدك
messages-subject-proposed = لا يمكن أن يتم موعدك
messages-subject-cancelled = أُلغي موعدك
messages-subject-offer = يوجد وقت متاح لك
messages-mail-booked = موعدك ما زال قائماً:
messages-mail-moved = صار لموعدك يوم آخر أو وقت آخر:
messages-mail-elsewhere = صار لموعدك مكان آخر. اليوم والوقت:
messages-mail-proposed = لا يمكن أن يتم موعدك في هذا الوقت:
messages-mail-cancelled = أُلغي موعدك:
messages-mail-reminder = لديك موعد:
# $until is a clock: how long the time is kept.
messages-mail-offer = يوجد وقت متاح. نحجزه لك حتى { $until }:
messages-number = ينتهي رقم الموعد بـ { $tail }.
messages-answer = هل تستطيع الحضور؟ أخبرنا هنا:
messages-manage = يمكنك أن ترى الموعد أو تغيّر وقته أو تلغيه هنا، بالرقم والرمز السري (PIN):
messages-again = يمكنك اختيار وقت آخر هنا:
messages-proposal = نقترح عليك بديلاً. يمكنك أن تراه وتجيب هنا:
messages-offer = نعم أم لا؟ أجب هنا:
messages-waiting = يمكنك أن ترى مكانك في قائمة الانتظار هنا، بالرقم والرمز السري (PIN):
messages-why = تصلك هذه الرسالة لأنك طلبت أن نكتب إليك بشأن الموعد.
messages-why-offer = تصلك هذه الرسالة لأنك طلبت أن نخبرك عندما يتاح وقت.

## When to write to somebody

messages-hours = متى يمكننا أن نكتب إليك؟
messages-hours-day = في أي وقت بين ٨ و٢٠
messages-hours-morning = صباحًا بين ٨ و١٢
messages-hours-afternoon = بعد الظهر بين ١٢ و١٦
messages-hours-evening = مساءً بين ١٦ و٢٠
