/**
 * The licences of what is in the program and not ours: most of them ask that their text comes with every copy.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TEXT = /^(?:licen[cs]e|copying|notice)/iu;
/** Down to the folder of the innermost package: its name may have a scope. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u;

/**
 * One part for each package, by name and version.
 *
 * @param inputs paths of files that went into the program, as esbuild names them
 */
export function licencesOf(inputs: Iterable<string>): string {
  const folders = new Set([...inputs].flatMap((path) => PACKAGE.exec(path)?.[0] ?? []));
  const parts = new Map([...folders].map((folder) => [headingOf(folder), textOf(folder)]));
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${HEAD}${sorted.map(([heading, text]) => `\n${LINE}\n${heading}\n${LINE}\n\n${text}\n`).join("")}`;
}

const LINE = "=".repeat(80);
const HEAD = "`throughline.js` contains the following, under the licences of their authors.\n";

function headingOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`${name} does not say its licence`);
  return `${name} ${version} (${license})`;
}

/** A package without a file for it has said what it is under, and no more. */
function textOf(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => TEXT.test(name))
    .sort();
  const texts = files.map((name) => readFileSync(join(folder, name), "utf8").trim().replace(/\r\n/gu, "\n"));
  return texts.length === 0 ? "The package has no text of its licence." : texts.join("\n\n");
}
