### The pages behind the link in a message: whether somebody comes, and what shall be done if not.

reply-title = وقت ملاقات شما
reply-question = می‌توانید بیایید؟
reply-come = می‌آیم
reply-come-said = متشکریم. منتظر شما هستیم.
reply-cannot = نمی‌توانم بیایم
reply-call-said = با شماره‌ای که به ما داده‌اید به شما زنگ می‌زنیم.
reply-details = محل و همه چیز دیگر، با شماره و رمز عبور

reply-cannot-title = نمی‌توانید بیایید
reply-cannot-lead = اشکالی ندارد. خوب است که از حالا می‌دانیم: شاید این وقت به کار کس دیگری بیاید.
reply-what = چه کار کنیم؟
reply-other = وقت دیگری می‌خواهم
reply-other-hint = تا وقتی انتخاب نکرده‌اید، وقت قبلی برای شما می‌ماند.
reply-cancel = وقت را لغو کنید
reply-cancel-hint = تا ده دقیقه می‌توانید آن را برگردانید.
reply-call = به من زنگ بزنید
reply-call-hint = با شماره‌ای که به ما داده‌اید.
reply-choose = انتخاب کنید که چه کار کنیم
reply-back = بازگشت، بدون تغییر
reply-no-phone = شماره‌ای نداریم که به شما زنگ بزنیم. لطفاً راه دیگری را انتخاب کنید.

reply-closed = این پیوند دیگر کار نمی‌کند
reply-closed-text = این پیوند تا پایان وقت ملاقات کار می‌کند. با شماره وقت ملاقات و رمز عبور همچنان می‌توانید آن را ببینید.

reply-proposal-title = برای ملاقات شما وقت دیگری لازم است
reply-proposal-old = در این زمان برگزار نمی‌شود:
reply-proposal-new = پیشنهاد ما:
reply-proposal-until = این وقت را تا { $when } برای شما نگه می‌داریم.
reply-proposal-accept = خوب است
reply-proposal-other = دیدن وقت‌های دیگر
reply-proposal-accepted = سپاسگزاریم. این وقت ملاقات شماست.
reply-proposal-stands = ملاقات شما همان‌طور که گرفته شده برگزار می‌شود.
reply-proposal-gone = این وقت دیگر آزاد نیست. وقت دیگری انتخاب کنید یا بخواهید با شما تماس بگیریم.
