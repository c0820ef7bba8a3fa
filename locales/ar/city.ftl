# أسماء المدن حسب رموز الدليل.
city-bucharest = بوخارست
city-craiova = كرايوفا
city-brasov = براشوف
city-arad = آراد
city-otopeni = أوتوبيني
city-timisoara = تيميشوارا
city-somcuta-mare = شومكوتا ماري
city-radauti = رداوتسي
city-galati = غالاتس
city-giurgiu = جورجو
