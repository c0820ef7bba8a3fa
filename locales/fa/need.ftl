### What people come for: the needs by which services are found. Short, as on a card; need-safety stays soft.

need-talk = با کسی صحبت کنید
need-papers = مدارک و قانون
need-health = سلامتی
need-home = جایی برای زندگی
need-money = پول و نیازهای روزانه
need-school = مدرسه و کودکان
need-language = زبان رومانیایی
need-work = کار
need-return = بازگشت به کشورتان
need-safety = احساس امنیت
need-people = آشنایی با مردم
need-visa = ویزای کشور دیگر
need-romanians = شهروندان رومانی
