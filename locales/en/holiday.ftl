### The public holidays of Romania, by the codes of the calendar. The Christian feasts follow the Orthodox calendar.

holiday-today = Today
holiday-coming = Public holidays in Romania

holiday-new-year = New Year's Day
holiday-day-after-new-year = Second day of the New Year
holiday-epiphany = Epiphany
holiday-saint-john = Saint John the Baptist
holiday-union-of-principalities = Day of the Union of the Romanian Principalities
holiday-good-friday = Orthodox Good Friday
holiday-easter = Orthodox Easter
holiday-easter-monday = Orthodox Easter Monday
holiday-labour-day = Labour Day
holiday-pentecost = Orthodox Pentecost
holiday-pentecost-monday = Orthodox Whit Monday
holiday-childrens-day = Children's Day
holiday-dormition = Dormition of the Mother of God
holiday-saint-andrew = Saint Andrew
holiday-national-day = National Day of Romania
holiday-christmas = Christmas Day
holiday-second-christmas-day = Second day of Christmas
