# نام شهرها بر پایهٔ کدهای فهرست.
city-bucharest = بخارست
city-craiova = کرایووا
city-brasov = براشوف
city-arad = آراد
city-otopeni = اوتوپنی
city-timisoara = تیمیشوارا
city-somcuta-mare = شومکوتا ماره
city-radauti = رادائوتسی
city-galati = گالاتس
city-giurgiu = جورجو
