/**
 * `pnpm score`: how often the checker is right on the labelled texts.
 *
 * Ends with 1 only where a label is faulty or a page quotes another score; a low score is a fact, not a failure.
 * The cases of the test part are shown to nobody who does not say that they want to look.
 */
import { readFlags } from "./arguments.ts";
import { describeFault } from "./labelled/fault.ts";
import { readPart } from "./labelled/folder.ts";
import type { Part } from "./labelled/labelled.ts";
import { casesOf } from "./score/cases.ts";
import { printed, staleness, write } from "./score/publish.ts";

const USAGE = `pnpm score [--part development|test] [--cases [--look]]
pnpm score --write | --check

  --part   one part; both unless given
  --cases  each place where the checker and the label disagree
  --look   show them for the test part too. Looking spoils it: who has seen its cases cannot
           tune the checker any more without tuning it to them
  --write  write gold/score.txt and the pages that quote it
  --check  fail where they say something else than what is printed now`;

const PARTS: readonly Part[] = ["development", "test"];

function main(): number {
  const values = readFlags({
    part: { type: "string" },
    cases: { type: "boolean", default: false },
    look: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  });
  if (values === null) return say(USAGE, 2);
  const parts = PARTS.filter((part) => values.part === undefined || values.part === part);
  if (values.help || parts.length === 0) return say(USAGE, values.help ? 0 : 2);
  if ((values.write || values.check) && parts.length < PARTS.length)
    return say("what is published is of both parts: leave `--part` out", 2);
  if (values.cases && !values.look && values.part !== "development")
    return say(
      "the cases of the test part are not shown: `--part development`, or `--look`, which spoils it",
      2,
    );

  const scored = parts.map((part) => ({ part, ...readPart(part) }));
  const faults = scored.flatMap((each) => each.faults);
  if (faults.length > 0) return say(faults.map(describeFault).join("\n"), 1);
  if (values.write)
    return say(
      write(scored)
        .map((file) => `wrote ${file}`)
        .join("\n") || "nothing to write",
      0,
    );
  if (values.check) return sayStale(staleness(scored));
  const cases = values.cases ? scored.flatMap(({ texts }) => casesOf(texts)) : [];
  return say([...cases, printed(scored)].join("\n"), 0);
}

function sayStale(stale: readonly string[]): number {
  if (stale.length === 0) return say("every page quotes what score prints", 0);
  return say(
    [...stale.map((what) => `error[score-out-of-date]: ${what}`), "", "hint: run `pnpm score --write`"].join(
      "\n",
    ),
    1,
  );
}

function say(words: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${words}\n`);
  return code;
}

process.exitCode = main();
