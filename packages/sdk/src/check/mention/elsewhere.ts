/**
 * Places that the record may not know: a text that speaks of them speaks of something else.
 *
 * A list of countries and of adjectives for them, and capitalised words behind a word of place. Only
 * used to hold back: what happens in an unknown place is never called wrong.
 */
import { PhraseSet } from "../text/phrases.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";

const COUNTRIES =
  "Afghanistan,Albania,Algeria,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahrain,Bangladesh,Belarus,Belgium," +
  "Benin,Bolivia,Bosnia,Botswana,Brazil,Britain,Bulgaria,Burkina Faso,Burundi,Cambodia,Cameroon,Canada,Chad,Chile,China," +
  "Colombia,Congo,Costa Rica,Croatia,Cuba,Cyprus,Czech Republic,Denmark,Djibouti,Ecuador,Egypt,El Salvador,Eritrea," +
  "Estonia,Ethiopia,Finland,France,Gabon,Gambia,Gaza,Georgia,Germany,Ghana,Greece,Guam,Guatemala,Guinea,Haiti,Honduras," +
  "Hungary,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Ivory Coast,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kosovo," +
  "Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Liberia,Libya,Lithuania,Malawi,Malaysia,Mali,Mauritania,Mexico,Moldova,Mongolia," +
  "Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nepal,Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea," +
  "Norway,Oman,Pakistan,Palestine,Panama,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda," +
  "Saudi Arabia,Senegal,Serbia,Sierra Leone,Singapore,Slovakia,Slovenia,Somalia,South Africa,South Korea,South Sudan," +
  "Spain,Sri Lanka,Sudan,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Togo,Tunisia,Turkey,Turkmenistan," +
  "Uganda,Ukraine,United Arab Emirates,United Kingdom,Uruguay,Uzbekistan,Venezuela,Vietnam,West Bank,Yemen,Zambia," +
  "Zimbabwe,Red Sea,Gulf of Aden,Europe,Africa,Asia,Sahel,Balkans,Horn of Africa,Indo-Pacific,Latin America,Sinai,Crimea";

const DEMONYMS =
  "syrian Syria,iraqi Iraq,jordanian Jordan,afghan Afghanistan,yemeni Yemen,libyan Libya,lebanese Lebanon,israeli Israel," +
  "iranian Iran,saudi Saudi Arabia,turkish Turkey,egyptian Egypt,somali Somalia,ukrainian Ukraine,russian Russia," +
  "pakistani Pakistan,nigerian Nigeria,malian Mali,sudanese Sudan,kuwaiti Kuwait,bahraini Bahrain,qatari Qatar," +
  "ethiopian Ethiopia,kenyan Kenya,ugandan Uganda,chinese China,french France,british United Kingdom,german Germany," +
  "indian India,greek Greece,emirati United Arab Emirates,algerian Algeria,polish Poland";

const countries = new PhraseSet<true>();
for (const country of COUNTRIES.split(",")) countries.add(country, true);

const demonyms = new WordTable(
  DEMONYMS.split(",").map(
    (pair) => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)] as const,
  ),
);

/** Peoples whose plural is no adjective with an "s". */
const peoples = new WordTable(
  [...DEMONYMS.split(","), "turk Turkey,kurd Kurdistan".split(",")]
    .flat()
    .map((pair) => [`${pair.slice(0, pair.indexOf(" "))}s`, pair.slice(pair.indexOf(" ") + 1)] as const),
);

/** Where people speak to the press: "said in Washington" places nothing there. */
const speakingPlaces = wordSet(
  "washington london geneva brussels paris york pentagon congress capitol tampa florida riyadh doha",
);
const forces = wordSet(
  "army troops soldiers forces military police security government militia commandos special air navy warplanes strikes counterterrorism jets aircraft drones gunships planes bombers artillery",
);
const placeWords = wordSet("in near at across inside within throughout outside");

/** The token after a country that begins here; the same token where none does. */
export function endOfCountry(tokens: Tokens, at: number): number {
  if (!tokens.has(at, Mark.capital)) return at;
  return countries.longestAt(tokens, at)?.to ?? at;
}

/** The country that an adjective stands for, where it places something: "in the Syrian desert". */
export function countryOfAdjective(tokens: Tokens, at: number): string | null {
  const country = tokens.has(at, Mark.capital) ? demonyms.at(tokens, at) : undefined;
  if (country === undefined) return null;
  const isPlaced =
    isPlaceWord(tokens, at - 1) || (tokens.foldedAt(at - 1) === "the" && isPlaceWord(tokens, at - 2));
  return isPlaced ? country : null;
}

/** An adjective of another nation before its forces: "Iraqi army", "Turkish troops". */
export function isNational(tokens: Tokens, at: number): boolean {
  const isAdjective = tokens.has(at, Mark.capital) && demonyms.at(tokens, at) !== undefined;
  return isAdjective && forces.at(tokens, at + 1) === true;
}

/** "Afghanistan's own air force": the forces of the country itself. */
export function isOwnForce(tokens: Tokens, at: number): boolean {
  const to = endOfCountry(tokens, at);
  if (to === at || tokens.kindAt(to) !== Kind.apostrophe) return false;
  for (let next = to + 1; next < to + 5; next++) if (forces.at(tokens, next) === true) return true;
  return false;
}

/** The country that an adjective or the name of its people stands for: "Turkish", "the Russians". */
export function countryOfPeople(tokens: Tokens, at: number): string | null {
  if (!tokens.has(at, Mark.capital)) return null;
  return demonyms.at(tokens, at) ?? peoples.at(tokens, at) ?? null;
}

/** The country whose adjective stands at a token, before forces of any kind: "Turkish commandos". */
export function nationOf(tokens: Tokens, at: number): string | null {
  return isNational(tokens, at) ? (demonyms.at(tokens, at) ?? null) : null;
}

/** The token after an unknown name that stands behind a word of place. */
export function endOfUnknownPlace(tokens: Tokens, at: number): number {
  if (!isPlaceWord(tokens, at - 1) || !tokens.has(at, Mark.capital) || tokens.has(at, Mark.allCapitals))
    return at;
  if (speakingPlaces.at(tokens, at) === true) return at;
  let end = at + 1;
  while (end - at < 4 && tokens.has(end, Mark.capital) && !tokens.has(end, Mark.allCapitals)) end++;
  return end;
}

/** "in", "near", "at": what makes the name behind it a place. */
export function isPlaceWord(tokens: Tokens, at: number): boolean {
  return placeWords.at(tokens, at) === true;
}
