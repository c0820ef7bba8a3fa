### The first page: what do you need?

## The top of the page: the question, and the field to search

home-title = به چه نیاز دارید؟
home-lead = همه چیز این‌جا رایگان است. می‌توانید همه را بخوانید، بدون این‌که بگویید که هستید.
home-search = با واژه‌های خودتان جستجو کنید
home-search-button = جستجو

## The one thing to do when nothing else fits, and the title over the list of needs (need.ftl)

home-talk = نمی‌دانید؟ با کسی صحبت کنید
home-talk-hint = برای گفتگوی رایگان با مشاور وقت بگیرید. لازم نیست بگویید درباره چیست.
home-needs = نزدیک‌ترین را انتخاب کنید

## Four ways on, each with a short line

home-more = این‌ها هم این‌جا هست
home-visit = وقت من
home-visit-hint = آن را ببینید، تغییر دهید یا لغو کنید
home-emergency = اضطراری
home-emergency-hint = به چه کسی زنگ بزنید و به رومانیایی چه بگویید
home-places = جاهای ما
home-places-hint = دفترها و مرکزها
home-about = ما که هستیم
home-about-hint = به چه کسانی کمک می‌کنیم، با چه کسانی، در کدام برنامه‌ها

## What everybody may rely on

home-count = می‌توانید روی این‌ها حساب کنید
home-count-free = کمک ما رایگان است. هیچ‌کس حق ندارد از شما پول بخواهد.
home-count-private = به حساب کاربری نیاز ندارید. شما تصمیم می‌گیرید به ما چه بگویید.
home-count-language = هنگام گرفتن وقت می‌توانید مترجم بخواهید.
home-count-papers = حتی اگر مدارکتان کامل نیست یا تاریخشان گذشته است، می‌توانید بیایید.
