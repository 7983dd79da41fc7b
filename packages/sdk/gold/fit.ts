/**
 * `pnpm fit`: fits what each sign is worth (`alignment/meant/worths.ts`) to the labelled texts of the development part.
 *
 * A number that no term names may be several figures' or none: a conditional logit, by gradient descent, whose
 * likelihood is that of all claims that say what the label says. Worths are drawn to 0, so that a sign that comes up
 * a few times tells little. The same labels give the same worths on every machine, up to the rounding.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readFlags } from "./arguments.ts";
import { casesOf, fitWorths, printWorths, shareRight } from "./fit/worths.ts";
import { readPart } from "./labelled/folder.ts";

const USAGE = `pnpm fit [--cross]

  --cross  fits to four fifths of the texts and says how often the likeliest claim is right on the last, five times

What a text has told depends on the worths themselves: run it twice.`;

const file = join(import.meta.dirname, "..", "src", "check", "alignment", "meant", "worths.ts");
const PARTS = 5;

function main(): number {
  const flags = readFlags({
    cross: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  });
  if (flags === null || flags.help) return say(USAGE, flags === null ? 2 : 0);
  const { texts } = readPart("development");
  const cases = casesOf(texts);
  if (flags.cross) {
    for (let part = 0; part < PARTS; part++) {
      const isOut = (at: number) => at % PARTS === part;
      const worths = fitWorths(cases.filter(({ text }) => !isOut(text)));
      const rest = cases.filter(({ text, weight }) => isOut(text) && weight === 1);
      say(`part ${part + 1}: ${shareRight(rest, worths).toFixed(3)} of ${rest.length} right`, 0);
    }
    return 0;
  }
  writeFileSync(file, printWorths(fitWorths(cases)));
  return say(`fitted to ${cases.length} numbers of ${texts.length} texts`, 0);
}

function say(line: string, status: number): number {
  process.stdout.write(`${line}\n`);
  return status;
}

process.exitCode = main();
