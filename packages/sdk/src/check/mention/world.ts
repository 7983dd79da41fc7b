/**
 * The countries of the world and their capitals. Written by `scripts/write-world.mjs` from the package
 * `countries-list` (MIT, Annexare Studio); not to be edited.
 */
export const WORLD =
  "Afghanistan,Kabul;Albania,Tirana;Algeria,Algiers;Andorra,Andorra la Vella;Angola,Luanda;" +
  "Antigua and Barbuda,Saint John's;Argentina,Buenos Aires;Armenia,Yerevan;Australia,Canberra;" +
  "Austria,Vienna;Azerbaijan,Baku;Bahamas;Bahrain,Manama;Bangladesh,Dhaka;Barbados,Bridgetown;" +
  "Belarus,Minsk;Belgium;Belize,Belmopan;Benin,Porto-Novo;Bhutan,Thimphu;Bolivia;" +
  "Bosnia and Herzegovina,Sarajevo;Botswana,Gaborone;Brazil,Brasilia;Brunei,Bandar Seri Begawan;" +
  "Bulgaria,Sofia;Burkina Faso,Ouagadougou;Burundi,Gitega;Cabo Verde;Cambodia,Phnom Penh;" +
  "Cameroon,Yaounde;Canada,Ottawa;Central African Republic,Bangui;Chad,N'Djamena;Chile;China,Beijing;" +
  "Colombia,Bogota;Comoros,Moroni;Costa Rica,San Jose;Croatia,Zagreb;Cuba,Havana;Cyprus,Nicosia;" +
  "Czechia,Prague;Denmark,Copenhagen;Djibouti;Dominica;Dominican Republic,Santo Domingo;" +
  "East Timor,Dili;Ecuador,Quito;Egypt,Cairo;El Salvador,San Salvador;Equatorial Guinea,Malabo;" +
  "Eritrea,Asmara;Estonia,Tallinn;Eswatini,Lobamba;Ethiopia,Addis Ababa;Fiji,Suva;Finland,Helsinki;" +
  "France;Gabon,Libreville;Gambia,Banjul;Georgia,Tbilisi;Germany,Berlin;Ghana,Accra;Greece,Athens;" +
  "Greenland,Nuuk;Grenada,St. George's;Guam,Hagatna;Guatemala,Guatemala City;Guinea,Conakry;" +
  "Guinea-Bissau,Bissau;Guyana;Haiti,Port-au-Prince;Honduras,Tegucigalpa;Hong Kong,City of Victoria;" +
  "Hungary,Budapest;Iceland,Reykjavik;India,New Delhi;Indonesia,Jakarta;Iran,Tehran;Iraq,Baghdad;" +
  "Ireland,Dublin;Israel,Jerusalem;Italy,Rome;Ivory Coast,Yamoussoukro;Jamaica;Japan,Tokyo;" +
  "Jordan,Amman;Kazakhstan,Astana;Kenya,Nairobi;Kiribati,South Tarawa;Kosovo,Pristina;" +
  "Kuwait,Kuwait City;Kyrgyzstan,Bishkek;Laos,Vientiane;Latvia,Riga;Lebanon,Beirut;Lesotho,Maseru;" +
  "Liberia,Monrovia;Libya,Tripoli;Liechtenstein,Vaduz;Lithuania,Vilnius;Luxembourg;" +
  "Madagascar,Antananarivo;Malawi,Lilongwe;Malaysia,Kuala Lumpur;Maldives;Mali,Bamako;Malta,Valletta;" +
  "Mauritania,Nouakchott;Mauritius,Port Louis;Mexico,Mexico City;Micronesia,Palikir;Moldova,Chisinau;" +
  "Monaco;Mongolia,Ulan Bator;Montenegro,Podgorica;Morocco,Rabat;Mozambique,Maputo;Myanmar,Naypyidaw;" +
  "Namibia,Windhoek;Nauru,Yaren;Nepal,Kathmandu;Netherlands,Amsterdam;New Zealand;Nicaragua,Managua;" +
  "Niger,Niamey;Nigeria,Abuja;North Korea,Pyongyang;North Macedonia,Skopje;Norway,Oslo;Oman,Muscat;" +
  "Pakistan,Islamabad;Palau,Ngerulmud;Palestine,Ramallah;Panama,Panama City;" +
  "Papua New Guinea,Port Moresby;Paraguay,Asuncion;Peru,Lima;Philippines,Manila;Poland,Warsaw;" +
  "Portugal,Lisbon;Puerto Rico,San Juan;Qatar;Republic of the Congo,Brazzaville;Romania,Bucharest;" +
  "Russia,Moscow;Rwanda,Kigali;Saint Kitts and Nevis,Basseterre;Saint Lucia;Samoa;" +
  "San Marino,City of San Marino;Sao Tome and Principe,Sao Tome;Saudi Arabia;Senegal,Dakar;" +
  "Serbia,Belgrade;Seychelles;Sierra Leone,Freetown;Singapore;Slovakia,Bratislava;Slovenia,Ljubljana;" +
  "Somalia,Mogadishu;South Africa,Pretoria;South Korea,Seoul;South Sudan,Juba;Spain,Madrid;" +
  "Sri Lanka,Colombo;Sudan,Khartoum;Suriname,Paramaribo;Sweden,Stockholm;Switzerland;Syria,Damascus;" +
  "Taiwan,Taipei;Tajikistan,Dushanbe;Tanzania,Dodoma;Thailand,Bangkok;Togo,Lome;Tonga,Nuku'alofa;" +
  "Trinidad and Tobago,Port of Spain;Tunisia,Tunis;Turkiye,Ankara;Turkmenistan,Ashgabat;" +
  "Tuvalu,Funafuti;Uganda,Kampala;Ukraine,Kyiv;United Arab Emirates,Abu Dhabi;United Kingdom;" +
  "Uruguay,Montevideo;Uzbekistan,Tashkent;Vanuatu,Port Vila;Vatican City;Venezuela,Caracas;" +
  "Vietnam,Hanoi;Western Sahara,El Aaiun;Yemen,Sana'a;Zambia,Lusaka;Zimbabwe,Harare;";
