/**
 * Writes the countries of the world with their capitals, as the package `countries-list` (MIT) has them, into the one
 * file of the checker that knows them. Run again when the package is raised: `node scripts/write-world.mjs`.
 *
 * Left out are parts of other countries, and capitals that are ordinary words or names of people.
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
const plain = (word) =>
  word
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("’", "'");

const rows = Object.values(countries)
  .filter(
    ({ name, partOf }) =>
      partOf === undefined &&
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
