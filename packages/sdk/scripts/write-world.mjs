/**
 * Writes the countries of the world with their capitals, as the package `countries-list` (MIT) has them, into the one
 * file of the checker that knows them. Run again when the package is raised: `node scripts/write-world.mjs`.
 *
 * Left out are parts of other countries, lands far from what is recorded, and capitals that are ordinary words or names of people.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { countries } from "countries-list";

const FILE = join(import.meta.dirname, "../src/check/mention/world.ts");
const LONGEST = 4;
const WIDTH = 100;
/** Where people speak to the press from, and words that stand for something else. */
const NO_PLACES = new Set(
  (
    "London,Brussels,Paris,Riyadh,Doha,Washington D.C.,Victoria,Kingston,Wellington,Georgetown,Stanley,Sucre,Malé,Male," +
    "Nassau,Hamilton,Jamestown,Bern,The Valley,Douglas,Plymouth,Castries,Santiago,Roseau,Praia,Apia"
  ).split(","),
);
/** Lands that belong to another country and that no oversight report tells of; a page has to fetch every one. */
const DEPENDENT = new Set(
  (
    "American Samoa,Anguilla,Aruba,Bermuda,Bonaire,Curacao,French Guiana,French Polynesia,Gibraltar,Guadeloupe,Macao," +
    "Martinique,Mayotte,Montserrat,New Caledonia,Niue,Pitcairn,Reunion,Saint Barthelemy,Saint Helena,Saint Martin," +
    "Saint Pierre and Miquelon,Sint Maarten,Svalbard and Jan Mayen,Tokelau,Wallis and Futuna"
  ).split(","),
);
const plain = (word) =>
  word
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("’", "'");

const rows = Object.values(countries)
  .filter(
    ({ name, partOf }) =>
      partOf === undefined &&
      !DEPENDENT.has(plain(name)) &&
      !/Territor|Islands?\b|Antarctica|United States|Jersey|Guernsey|Isle of/u.test(name),
  )
  .filter(({ name }) => name.split(" ").length <= LONGEST)
  .map(({ name, capital }) => {
    const city = NO_PLACES.has(capital) || capital === name || capital === "" ? "" : `,${plain(capital)}`;
    return `${plain(name)}${city}`;
  })
  .sort();

const lines = [];
for (const row of rows) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + row.length < WIDTH) lines[lines.length - 1] = `${last}${row};`;
  else lines.push(`${row};`);
}
writeFileSync(
  FILE,
  `/**
 * The countries of the world and their capitals. Written by \`scripts/write-world.mjs\` from the package
 * \`countries-list\` (MIT, Annexare Studio); not to be edited.
 */
export const WORLD =
${lines.map((line) => `  ${JSON.stringify(line)}`).join(" +\n")};
`,
);
