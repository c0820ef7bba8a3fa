# The towns, by the codes of the catalogue.
city-bucharest = Bucharest
city-craiova = Craiova
city-brasov = Brașov
city-arad = Arad
city-otopeni = Otopeni
city-timisoara = Timișoara
city-somcuta-mare = Șomcuta Mare
city-radauti = Rădăuți
city-galati = Galați
city-giurgiu = Giurgiu
