### The public holidays of Romania, by the codes of the calendar. The Christian feasts follow the Orthodox calendar.

holiday-today = Astăzi
holiday-coming = Sărbători legale în România

holiday-new-year = Anul Nou
holiday-day-after-new-year = A doua zi de Anul Nou
holiday-epiphany = Boboteaza
holiday-saint-john = Sfântul Ioan Botezătorul
holiday-union-of-principalities = Ziua Unirii Principatelor Române
holiday-good-friday = Vinerea Mare
holiday-easter = Paștele ortodox
holiday-easter-monday = A doua zi de Paște
holiday-labour-day = Ziua Muncii
holiday-pentecost = Rusaliile
holiday-pentecost-monday = A doua zi de Rusalii
holiday-childrens-day = Ziua Copilului
holiday-dormition = Adormirea Maicii Domnului
holiday-saint-andrew = Sfântul Andrei
holiday-national-day = Ziua Națională a României
holiday-christmas = Crăciunul
holiday-second-christmas-day = A doua zi de Crăciun
