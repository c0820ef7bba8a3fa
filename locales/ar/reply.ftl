### The pages behind the link in a message: whether somebody comes, and what shall be done if not.

reply-title = موعدك
reply-question = هل تستطيع الحضور؟
reply-come = سأحضر
reply-come-said = شكرًا لك. نحن في انتظارك.
reply-cannot = لا أستطيع الحضور
reply-call-said = سنتصل بك على الرقم الذي أعطيتنا إياه.
reply-details = المكان وكل ما يخص الموعد، برقم الموعد والرمز السري

reply-cannot-title = لا تستطيع الحضور
reply-cannot-lead = لا بأس. من الجيد أن نعرف الآن، فقد يستفيد شخص آخر من هذا الوقت.
reply-what = ماذا تريد أن نفعل؟
reply-other = أريد وقتًا آخر
reply-other-hint = يبقى الوقت القديم لك حتى تختار.
reply-cancel = ألغوا الموعد
reply-cancel-hint = يمكنك أن تستعيده خلال عشر دقائق.
reply-call = اتصلوا بي
reply-call-hint = على الرقم الذي أعطيتنا إياه.
reply-choose = اختر ماذا نفعل
reply-back = رجوع دون أي تغيير
reply-no-phone = ليس لدينا رقم لنتصل بك. اختر طريقة أخرى.

reply-closed = لم يعد هذا الرابط يعمل
reply-closed-text = يعمل الرابط إلى أن ينتهي الموعد. برقم الموعد والرمز السري يمكنك أن ترى الموعد دائمًا.

reply-proposal-title = يحتاج موعدك إلى وقت آخر
reply-proposal-old = لا يمكن أن يتم في هذا الوقت:
reply-proposal-new = نقترح عليك:
reply-proposal-until = نحتفظ لك بهذا الوقت حتى { $when }.
reply-proposal-accept = مناسب لي
reply-proposal-other = انظر أوقاتاً أخرى
reply-proposal-accepted = شكراً. هذا هو موعدك.
reply-proposal-stands = يتم موعدك كما حُجز.
reply-proposal-gone = لم يعد هذا الوقت متاحاً. اختر وقتاً آخر أو دعنا نتصل بك.
