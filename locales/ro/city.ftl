# Numele orașelor, după codurile din catalog.
city-bucharest = București
city-craiova = Craiova
city-brasov = Brașov
city-arad = Arad
city-otopeni = Otopeni
city-timisoara = Timișoara
city-somcuta-mare = Șomcuta Mare
city-radauti = Rădăuți
city-galati = Galați
city-giurgiu = Giurgiu
