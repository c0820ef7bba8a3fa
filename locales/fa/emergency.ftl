### Emergency: whom to call, what to say, and what to do when speaking is not possible or not safe.

## The top of the page; the page shows 112 as a large call button before anything else

emergency-title = اضطراری
emergency-lead = اگر شما در خطر هستید یا کس دیگری در خطر است، همین حالا به 112 زنگ بزنید.
# $number is a phone number in ASCII digits; the page keeps it left to right
emergency-call = تماس با { $number }
emergency-numbers-title = چه کس دیگری می‌تواند کمک کند
emergency-label-cost = هزینه
emergency-label-hours = ساعت‌ها
emergency-label-languages = زبان‌ها

## 112, the single European emergency number

emergency-112-name = آمبولانس، پلیس و آتش‌نشانی
emergency-112-what = برای هر خطری که همین حالا هست: کسی زخمی یا سخت بیمار است، کتک می‌خورد یا تهدید می‌شود، یا آتش‌سوزی است.
emergency-112-cost = رایگان.
emergency-112-hours = شبانه‌روز.
emergency-112-languages = رومانیایی. زبان‌های دیگر: در انتظار تأیید دفتر.

## ANITP, the national agency against trafficking in persons

emergency-anitp-name = قاچاق انسان (ANITP)
emergency-anitp-what = اگر کسی شما را به کار وادار می‌کند، شما را می‌فروشد، مدارکتان را نگه می‌دارد یا نمی‌گذارد بروید. برای کس دیگری هم می‌توانید زنگ بزنید.
emergency-anitp-cost = رایگان بودن آن در انتظار تأیید دفتر است.
emergency-anitp-hours = در انتظار تأیید دفتر.
emergency-anitp-languages = در انتظار تأیید دفتر.

## The line for victims of domestic violence; free and day and night as published by the authority, still to be confirmed

emergency-domestic-violence-name = خشونت در خانه
emergency-domestic-violence-what = اگر همسر، شریک زندگی یا کسی از خانواده شما را می‌زند، تهدید می‌کند، در خانه حبس می‌کند یا پولتان را می‌گیرد.
emergency-domestic-violence-cost = رایگان، بنا بر آنچه منتشر شده؛ در انتظار تأیید دفتر.
emergency-domestic-violence-hours = شبانه‌روز، بنا بر آنچه منتشر شده؛ در انتظار تأیید دفتر.
emergency-domestic-violence-languages = در انتظار تأیید دفتر.

## The child protection line

emergency-child-name = حمایت از کودک
emergency-child-what = اگر کودکی تنها مانده، کتک می‌خورد، به او رسیدگی نمی‌شود یا او را به کار وامی‌دارند. خود کودک هم می‌تواند زنگ بزند.
emergency-child-cost = رایگان، بنا بر آنچه منتشر شده؛ در انتظار تأیید دفتر.
emergency-child-hours = شبانه‌روز، بنا بر آنچه منتشر شده؛ در انتظار تأیید دفتر.
emergency-child-languages = در انتظار تأیید دفتر.

## What to say in Romanian. say-*-romanian is the same sentence in all four files; say-*-sound writes how it sounds in the reader's own script; say-*-means says what it means

emergency-say-title = پشت تلفن چه بگویید
emergency-say-lead = اول بگویید کجا هستید: شهر، خیابان، شماره، یا آنچه اطرافتان می‌بینید. تا نگفته‌اند قطع نکنید.
emergency-say-read = می‌توانید این جمله‌ها را بلند بخوانید یا به کسی نشان دهید.
emergency-say-ambulance-romanian = Ajutor! Am nevoie de ambulanță.
emergency-say-ambulance-sound = آژوتور! آم نِوُیِه دِ آمبولانتسِه
emergency-say-ambulance-means = کمک! به آمبولانس نیاز دارم.
emergency-say-police-romanian = Am nevoie de poliție.
emergency-say-police-sound = آم نِوُیِه دِ پُلیتسیِه
emergency-say-police-means = به پلیس نیاز دارم.
emergency-say-danger-romanian = Sunt în pericol. Adresa este …
emergency-say-danger-sound = سونت اِن پِریکُل. آدرِسا یِستِه …
emergency-say-danger-means = در خطر هستم. نشانی این است: …

## If the reader cannot speak. Do not offer the text number 113 as open to all: it works only after registration

emergency-silent-title = اگر نمی‌توانید حرف بزنید
emergency-silent-ask = از کسی که نزدیک شماست بخواهید زنگ بزند. جمله‌های بالا را به او نشان دهید.
emergency-silent-line = اگر می‌توانید به 112 زنگ بزنید و قطع نکنید تا بشنوند چه می‌گذرد. این‌که 112 به تماس بدون صدا چگونه پاسخ می‌دهد، در انتظار تأیید دفتر است.
emergency-silent-text = پیام متنی (پیامک) اضطراری فقط برای کسانی کار می‌کند که از پیش ثبت‌نام کرده‌اند. اگر ثبت‌نام نکرده‌اید، به آن تکیه نکنید.
emergency-silent-place = به جایی بروید که مردم هستند: مغازه، داروخانه، بیمارستان یا اداره پلیس.

## If somebody watches the reader's phone

emergency-watched-title = اگر کسی گوشی شما را زیر نظر دارد
emergency-watched-other = اگر می‌توانید، با تلفن دیگری زنگ بزنید: تلفن همسایه، دوست، مغازه یا دفتر ما.
emergency-watched-calls = شماره در فهرست تماس‌ها می‌ماند. فقط اگر برایتان خطری ندارد آن را پاک کنید.
emergency-watched-exit = دکمه «خروج» این صفحه را زود پنهان می‌کند، اما تاریخچه مرورگر را پاک نمی‌کند.
emergency-watched-talk = در دفتر می‌توانید بگویید: «می‌خواهم تنها صحبت کنم.» لازم نیست دلیلش را بگویید.

## Truth about these numbers

emergency-checked = این شماره‌ها از منابع عمومی است. دفتر هنوز باید همه آن‌ها و زبان پاسخ‌گویی را تأیید کند.
