/**
 * The countries of the world and their capitals. Written by `scripts/write-world.mjs` from the package
 * `countries-list` (MIT, Annexare Studio); not to be edited.
 */
export const WORLD =
  "Afghanistan,Kabul;Albania,Tirana;Algeria,Algiers;American Samoa,Pago Pago;Andorra,Andorra la Vella;" +
  "Angola,Luanda;Anguilla;Antigua and Barbuda,Saint John's;Argentina,Buenos Aires;Armenia,Yerevan;" +
  "Aruba,Oranjestad;Australia,Canberra;Austria,Vienna;Azerbaijan,Baku;Bahamas;Bahrain,Manama;" +
  "Bangladesh,Dhaka;Barbados,Bridgetown;Belarus,Minsk;Belgium;Belize,Belmopan;Benin,Porto-Novo;Bermuda;" +
  "Bhutan,Thimphu;Bolivia;Bonaire,Kralendijk;Bosnia and Herzegovina,Sarajevo;Botswana,Gaborone;" +
  "Brazil,Brasilia;Brunei,Bandar Seri Begawan;Bulgaria,Sofia;Burkina Faso,Ouagadougou;Burundi,Gitega;" +
  "Cabo Verde;Cambodia,Phnom Penh;Cameroon,Yaounde;Canada,Ottawa;Central African Republic,Bangui;" +
  "Chad,N'Djamena;Chile;China,Beijing;Colombia,Bogota;Comoros,Moroni;Costa Rica,San Jose;" +
  "Croatia,Zagreb;Cuba,Havana;Curacao,Willemstad;Cyprus,Nicosia;Czechia,Prague;Denmark,Copenhagen;" +
  "Djibouti;Dominica;Dominican Republic,Santo Domingo;East Timor,Dili;Ecuador,Quito;Egypt,Cairo;" +
  "El Salvador,San Salvador;Equatorial Guinea,Malabo;Eritrea,Asmara;Estonia,Tallinn;Eswatini,Lobamba;" +
  "Ethiopia,Addis Ababa;Fiji,Suva;Finland,Helsinki;France;French Guiana,Cayenne;" +
  "French Polynesia,Papeete;Gabon,Libreville;Gambia,Banjul;Georgia,Tbilisi;Germany,Berlin;Ghana,Accra;" +
  "Gibraltar;Greece,Athens;Greenland,Nuuk;Grenada,St. George's;Guadeloupe,Basse-Terre;Guam,Hagatna;" +
  "Guatemala,Guatemala City;Guernsey,St. Peter Port;Guinea,Conakry;Guinea-Bissau,Bissau;Guyana;" +
  "Haiti,Port-au-Prince;Honduras,Tegucigalpa;Hong Kong,City of Victoria;Hungary,Budapest;" +
  "Iceland,Reykjavik;India,New Delhi;Indonesia,Jakarta;Iran,Tehran;Iraq,Baghdad;Ireland,Dublin;" +
  "Isle of Man;Israel,Jerusalem;Italy,Rome;Ivory Coast,Yamoussoukro;Jamaica;Japan,Tokyo;" +
  "Jersey,Saint Helier;Jordan,Amman;Kazakhstan,Astana;Kenya,Nairobi;Kiribati,South Tarawa;" +
  "Kosovo,Pristina;Kuwait,Kuwait City;Kyrgyzstan,Bishkek;Laos,Vientiane;Latvia,Riga;Lebanon,Beirut;" +
  "Lesotho,Maseru;Liberia,Monrovia;Libya,Tripoli;Liechtenstein,Vaduz;Lithuania,Vilnius;Luxembourg;" +
  "Macao;Madagascar,Antananarivo;Malawi,Lilongwe;Malaysia,Kuala Lumpur;Maldives;Mali,Bamako;" +
  "Malta,Valletta;Martinique,Fort-de-France;Mauritania,Nouakchott;Mauritius,Port Louis;" +
  "Mayotte,Mamoudzou;Mexico,Mexico City;Micronesia,Palikir;Moldova,Chisinau;Monaco;Mongolia,Ulan Bator;" +
  "Montenegro,Podgorica;Montserrat;Morocco,Rabat;Mozambique,Maputo;Myanmar,Naypyidaw;Namibia,Windhoek;" +
  "Nauru,Yaren;Nepal,Kathmandu;Netherlands,Amsterdam;New Caledonia,Noumea;New Zealand;" +
  "Nicaragua,Managua;Niger,Niamey;Nigeria,Abuja;Niue,Alofi;North Korea,Pyongyang;" +
  "North Macedonia,Skopje;Norway,Oslo;Oman,Muscat;Pakistan,Islamabad;Palau,Ngerulmud;" +
  "Palestine,Ramallah;Panama,Panama City;Papua New Guinea,Port Moresby;Paraguay,Asuncion;Peru,Lima;" +
  "Philippines,Manila;Poland,Warsaw;Portugal,Lisbon;Puerto Rico,San Juan;Qatar;" +
  "Republic of the Congo,Brazzaville;Reunion,Saint-Denis;Romania,Bucharest;Russia,Moscow;Rwanda,Kigali;" +
  "Saint Barthelemy,Gustavia;Saint Kitts and Nevis,Basseterre;Saint Lucia;Saint Martin,Marigot;" +
  "Saint Pierre and Miquelon,Saint-Pierre;Samoa;San Marino,City of San Marino;" +
  "Sao Tome and Principe,Sao Tome;Saudi Arabia;Senegal,Dakar;Serbia,Belgrade;Seychelles;" +
  "Sierra Leone,Freetown;Singapore;Sint Maarten,Philipsburg;Slovakia,Bratislava;Slovenia,Ljubljana;" +
  "Somalia,Mogadishu;South Africa,Pretoria;South Korea,Seoul;South Sudan,Juba;Spain,Madrid;" +
  "Sri Lanka,Colombo;Sudan,Khartoum;Suriname,Paramaribo;Svalbard and Jan Mayen,Longyearbyen;" +
  "Sweden,Stockholm;Switzerland;Syria,Damascus;Taiwan,Taipei;Tajikistan,Dushanbe;Tanzania,Dodoma;" +
  "Thailand,Bangkok;Togo,Lome;Tokelau,Fakaofo;Tonga,Nuku'alofa;Trinidad and Tobago,Port of Spain;" +
  "Tunisia,Tunis;Turkiye,Ankara;Turkmenistan,Ashgabat;Tuvalu,Funafuti;Uganda,Kampala;Ukraine,Kyiv;" +
  "United Arab Emirates,Abu Dhabi;United Kingdom;Uruguay,Montevideo;Uzbekistan,Tashkent;" +
  "Vanuatu,Port Vila;Vatican City;Venezuela,Caracas;Vietnam,Hanoi;Wallis and Futuna,Mata-Utu;" +
  "Western Sahara,El Aaiun;Yemen,Sana'a;Zambia,Lusaka;Zimbabwe,Harare;";
