### Messages to people: neutral, without the name of a service or an organisation. An SMS fits into one part.

## By SMS. $date is a day with its month, $time a clock, $tail the last three digits of the number. Keep them short.

messages-sms-booked = وقت شما برقرار است: { $date }، { $time }، شماره …{ $tail }
messages-sms-moved = وقت جدید شما: { $date }، { $time }، شماره …{ $tail }
messages-sms-elsewhere = مکان جدید وقت شما: { $date }، { $time }، شماره …{ $tail }
messages-sms-proposed = وقت …{ $tail } برگزار نمی‌شود
messages-sms-cancelled = وقت شما لغو شد: { $date }، { $time }، شماره …{ $tail }
messages-sms-reminder = وقت شما: { $date }، { $time }، شماره …{ $tail }
messages-sms-offer = وقت آزاد برای شما: { $date }، { $time }، شماره …{ $tail }

## The same with a link behind it, where there is no room for the number.

messages-brief-booked = وقت شما: { $date }، { $time }
messages-brief-moved = وقت جدید: { $date }، { $time }
messages-brief-elsewhere = مکان جدید: { $date }، { $time }
messages-brief-reminder = وقت شما: { $date }، { $time }
messages-brief-offer = وقت آزاد: { $date }، { $time }

## By mail. $tail as above.

messages-subject = وقت ملاقات شما
messages-subject-moved = زمان ملاقات شما عوض شد
messages-subject-elsewhere = مکان ملاقات شما عوض شد
messages-subject-proposed = ملاقات شما برگزار نمی‌شود
messages-subject-cancelled = وقت ملاقات شما لغو شد
messages-subject-offer = یک وقت برای شما آزاد است
messages-mail-booked = وقت ملاقات شما برقرار است:
messages-mail-moved = روز یا ساعت ملاقات شما عوض شده است:
messages-mail-elsewhere = مکان ملاقات شما عوض شده است. روز و ساعت:
messages-mail-proposed = ملاقات شما در این زمان برگزار نمی‌شود:
messages-mail-cancelled = وقت ملاقات شما لغو شد:
messages-mail-reminder = شما وقت ملاقات دارید:
# $until is a clock: how long the time is kept.
messages-mail-offer = یک وقت آزاد است. آن را تا { $until } برای شما نگه می‌داریم:
messages-number = شماره وقت ملاقات به { $tail } ختم می‌شود.
messages-answer = می‌توانید بیایید؟ اینجا به ما بگویید:
messages-manage = با شماره و رمز PIN می‌توانید آن را این‌جا ببینید، جابه‌جا کنید یا لغو کنید:
messages-again = می‌توانید این‌جا وقت دیگری انتخاب کنید:
messages-proposal = پیشنهاد دیگری برای شما داریم. این‌جا آن را ببینید و پاسخ دهید:
messages-offer = بله یا نه؟ این‌جا پاسخ دهید:
messages-waiting = با شماره و رمز PIN می‌توانید جای خود را در فهرست انتظار این‌جا ببینید:
messages-why = این پیام را می‌گیرید چون خواسته‌اید درباره وقت ملاقات به شما بنویسیم.
messages-why-offer = این پیام را می‌گیرید چون خواسته‌اید وقت آزاد را به شما خبر بدهیم.

## When to write to somebody

messages-hours = چه وقت می‌توانیم به شما پیام بدهیم؟
messages-hours-day = هر وقت، از ۸ تا ۲۰
messages-hours-morning = صبح، از ۸ تا ۱۲
messages-hours-afternoon = بعدازظهر، از ۱۲ تا ۱۶
messages-hours-evening = عصر، از ۱۶ تا ۲۰
