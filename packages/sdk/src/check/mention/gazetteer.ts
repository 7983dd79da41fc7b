/**
 * Countries, regions, capitals and some other cities of the world, and what their people are called. Names only: what
 * a text says of them is read elsewhere.
 */
import { PhraseSet } from "../text/phrases.ts";
import { WordTable } from "../text/words.ts";
import { WORLD } from "./world.ts";

/** Other names of countries. */
const OTHER_NAMES =
  "Bosnia:Bosnia and Herzegovina,Britain:United Kingdom,Burma:Myanmar,Congo,Czech Republic:Czechia,Gaza,Holland:Netherlands," +
  "Palestine,Turkey,West Bank";

/** What is no country: it may hold, or lie in, any of them. */
const REGIONS =
  "Red Sea,Black Sea,Gulf of Aden,Gulf of Oman,Strait of Hormuz,Persian Gulf,Mediterranean,Europe,Africa,Asia,Sahel,Balkans," +
  "Horn of Africa,Indo-Pacific,Latin America,South America,Central America,Caribbean,Sinai,Crimea,Lake Chad,Lake Chad Basin," +
  "Golan Heights,Kashmir,Xinjiang,Chechnya,Caucasus,Central Asia";

/** Cities and provinces that wars are told of, by the country they lie in. */
const CITIES =
  "Syria:Aleppo,Homs,Hama,Idlib,Damascus,Deir ez-Zor,Dayr az Zawr,Deir al-Zour,Kobani,Kobane,Hasakah,Hasaka,Qamishli," +
  "Manbij,Tabqa,Latakia,Daraa,Baghuz,Afrin,Ras al-Ayn,Tel Abyad;Iraq:Mosul,Basra,Kirkuk,Fallujah,Ramadi,Tikrit,Anbar," +
  "Nineveh,Diyala,Erbil,Irbil,Sulaymaniyah,Sinjar,Tal Afar,Hawija,Samarra,Najaf,Karbala,Dohuk;Afghanistan:Kandahar,Kunduz," +
  "Helmand,Mazar-i-Sharif,Jalalabad,Lashkar Gah,Ghazni,Bagram,Panjshir,Badakhshan,Kunar;Philippines:Marawi,Mindanao,Sulu," +
  "Basilan,Zamboanga,Davao,Luzon;Somalia:Kismayo,Jubaland,Puntland,Galmudug,Hargeisa;Kenya:Lamu,Mombasa,Garissa;" +
  "Ukraine:Kiev,Kharkiv,Odesa,Odessa,Mariupol,Bakhmut,Lviv,Kherson,Donetsk,Luhansk,Dnipro,Zaporizhzhia;Mali:Gao,Timbuktu," +
  "Kidal,Menaka;Niger:Diffa,Agadez,Tillaberi;Nigeria:Maiduguri,Borno,Lagos,Kano;Pakistan:Karachi,Peshawar,Quetta,Lahore," +
  "Waziristan,Balochistan;Turkey:Ankara,Istanbul,Gaziantep,Incirlik;Libya:Benghazi,Misrata,Sirte,Derna,Tobruk;" +
  "Yemen:Aden,Hodeidah,Marib,Taiz;Lebanon:Sidon,Tyre;Israel:Tel Aviv,Haifa;Russia:St. Petersburg,Belgorod,Grozny;" +
  "Saudi Arabia:Jeddah,Dammam;Iran:Isfahan,Natanz,Shiraz;India:Mumbai,Delhi;China:Shanghai,Hong Kong";

const DEMONYMS =
  "syrian Syria,iraqi Iraq,jordanian Jordan,afghan Afghanistan,yemeni Yemen,libyan Libya,lebanese Lebanon,israeli Israel," +
  "iranian Iran,saudi Saudi Arabia,turkish Turkey,egyptian Egypt,somali Somalia,ukrainian Ukraine,russian Russia," +
  "pakistani Pakistan,nigerian Nigeria,malian Mali,sudanese Sudan,kuwaiti Kuwait,bahraini Bahrain,qatari Qatar," +
  "ethiopian Ethiopia,kenyan Kenya,ugandan Uganda,chinese China,french France,british United Kingdom,german Germany," +
  "indian India,greek Greece,emirati United Arab Emirates,algerian Algeria,polish Poland";

/** Those whose people do or tell nothing that a record holds: where something is, and no more. */
const MORE_DEMONYMS =
  "filipino Philippines,philippine Philippines,nigerien Niger,chadian Chad,cameroonian Cameroon,ghanaian Ghana," +
  "tunisian Tunisia,moroccan Morocco,italian Italy,spanish Spain,portuguese Portugal,dutch Netherlands,belgian Belgium," +
  "danish Denmark,norwegian Norway,swedish Sweden,finnish Finland,hungarian Hungary,romanian Romania,bulgarian Bulgaria," +
  "serbian Serbia,croatian Croatia,swiss Switzerland,austrian Austria,czech Czechia,slovak Slovakia,lithuanian Lithuania," +
  "latvian Latvia,estonian Estonia,moldovan Moldova,armenian Armenia,kazakh Kazakhstan,uzbek Uzbekistan,tajik Tajikistan," +
  "japanese Japan,vietnamese Vietnam,thai Thailand,cambodian Cambodia,malaysian Malaysia,indonesian Indonesia," +
  "australian Australia,canadian Canada,mexican Mexico,cuban Cuba,venezuelan Venezuela,colombian Colombia," +
  "brazilian Brazil,argentine Argentina,haitian Haiti,rwandan Rwanda,angolan Angola,senegalese Senegal,eritrean Eritrea," +
  "palestinian Palestine,bangladeshi Bangladesh,nepali Nepal,omani Oman,burkinabe Burkina Faso";

/** Countries and regions, by their names. */
export const countries = new PhraseSet<string>();
/** Capitals and other cities, by name, with their country. */
export const cities = new PhraseSet<string>();
/** Capitals alone, which stand for their governments. */
export const capitals = new PhraseSet<string>();
for (const row of WORLD.split(";")) {
  const [country = "", capital] = row.split(",");
  if (country !== "") countries.add(country, country);
  if (capital === undefined) continue;
  cities.add(capital, country);
  capitals.add(capital, country);
}
for (const other of OTHER_NAMES.split(",")) {
  const [name = "", country = name] = other.split(":");
  countries.add(name, country);
}
const regions = new Set(REGIONS.split(","));
for (const region of regions) countries.add(region, region);
for (const row of CITIES.split(";")) {
  const [country = "", names = ""] = row.split(":");
  for (const name of names.split(",")) cities.add(name, country);
}

/** Adjectives, of nations whose forces a text may tell of. */
export const demonyms = new WordTable(DEMONYMS.split(",").map(pairOf));

/** Peoples whose plural is no adjective with an "s". */
export const peoples = new WordTable(
  [...DEMONYMS.split(","), "turk Turkey,kurd Kurdistan".split(",")]
    .flat()
    .map((pair) => [`${pair.slice(0, pair.indexOf(" "))}s`, pair.slice(pair.indexOf(" ") + 1)] as const),
);

export function isRegion(name: string): boolean {
  return regions.has(name);
}

/** Adjectives of all others. */
export const placeAdjectives = new WordTable(
  [...DEMONYMS.split(","), ...MORE_DEMONYMS.split(",")].map(pairOf),
);

function pairOf(pair: string): readonly [string, string] {
  return [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)];
}
