/**
 * `pnpm fuzz`: checks texts that nobody would write, until the time is up or something breaks.
 *
 * It fuzzes the built package, as users have it. The same seed makes the same texts; what breaks is made as
 * small as it can be and printed with the seed. With `--hostile`, it checks what hangs scanners instead, at two
 * sizes, and prints how the time grows.
 */
import { check } from "@throughline/sdk";
import * as fc from "fast-check";
import { readFlags } from "../gold/arguments.ts";
import { hostile, repeated } from "./hostile.ts";
import { breaksOf } from "./invariants.ts";
import { anyOptions, anyText } from "./texts.ts";

const USAGE = `pnpm fuzz [--seconds N] [--seed N]
pnpm fuzz --hostile [--size N]

  --seconds N  how long to look; 30 unless given
  --seed N     the first seed; the same one makes the same texts
  --hostile    repeat what hangs scanners, and print milliseconds at a tenth of the size and at the size
  --size N     UTF-16 units of a hostile text; 100000 unless given`;

const RUNS_PER_SEED = 200;

function main(): number {
  const values = readFlags({
    seconds: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    hostile: { type: "boolean", default: false },
    size: { type: "string", default: "100000" },
    help: { type: "boolean", default: false },
  });
  if (values === null) return say(USAGE, 2);
  const [seconds, seed, size] = [values.seconds, values.seed, values.size].map(Number);
  if (values.help) return say(USAGE, 0);
  if (!(seconds !== undefined && seconds > 0 && Number.isInteger(seed) && size !== undefined && size >= 10))
    return say(USAGE, 2);
  return values.hostile ? repeatAll(size) : search(seconds, seed ?? 1);
}

function search(seconds: number, first: number): number {
  const until = performance.now() + seconds * 1000;
  let seed = first;
  for (; performance.now() < until; seed++) {
    const broken = firstBreak(seed);
    if (broken !== null) return say(broken, 1);
  }
  return say(`${(seed - first) * RUNS_PER_SEED} texts, seeds ${first} to ${seed - 1}: nothing breaks`, 0);
}

/** The smallest text found that breaks a rule, in words. */
function firstBreak(seed: number): string | null {
  const property = fc.property(anyText, anyOptions, (text, options) => {
    const breaks = breaksOf(check, text, options);
    if (breaks.length > 0) throw new Error(breaks.join("\n"));
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { seed, numRuns: RUNS_PER_SEED });
  if (!failed) return null;
  const [text, options] = counterexample ?? ["", {}];
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return `seed ${seed}: check(${JSON.stringify(text)}, ${JSON.stringify(options)})\n${why}`;
}

function repeatAll(size: number): number {
  let broken = 0;
  say(`milliseconds at ${size / 10} and ${size} units, and how many times the one the other is`, 0);
  for (const [name, unit] of Object.entries(hostile)) {
    const small = Math.min(time(unit, size / 10), time(unit, size / 10));
    const large = time(unit, size);
    const breaks = breaksOf(check, repeated(unit, size / 10));
    broken += breaks.length;
    say(
      [
        name.padEnd(36),
        ...[small, large].map((ms) => ms.toFixed(1).padStart(9)),
        (large / small).toFixed(1).padStart(7),
        ...breaks.slice(0, 1),
      ].join(" "),
      0,
    );
  }
  return broken === 0 ? 0 : 1;
}

function time(unit: string, length: number): number {
  const text = repeated(unit, length);
  const begin = performance.now();
  check(text);
  return performance.now() - begin;
}

function say(words: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${words}\n`);
  return code;
}

process.exitCode = main();
