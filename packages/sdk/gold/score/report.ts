/**
 * What `pnpm score` prints of one part. The same texts and checker print the same lines.
 */
import type { Labelled, Part } from "../labelled/labelled.ts";
import { countNegatives } from "../labelled/negatives.ts";
import { checker, digits, doNothing, type Reader } from "./said.ts";
import { type Share, type Shares, share, sharesOf } from "./shares.ts";
import { table } from "./table.ts";
import { count, emptyTally, type Heard, type Meant, type Tally } from "./tally.ts";

const MEANT: Meant[] = ["agrees", "differs", "not-in-record", "cannot-tell", "spurious"];
const HEARD: Heard[] = ["agrees", "differs", "not-in-record", "cannot-tell", "not recognised"];

export function scoreOf(texts: readonly Labelled[], reader: Reader): Tally {
  const tally = emptyTally();
  for (const text of texts) count(tally, text, reader(text));
  return tally;
}

/** All of it. */
export function reportOf(part: Part, texts: readonly Labelled[]): string[] {
  if (texts.length === 0) return [`${part} part: no texts`];
  const tally = scoreOf(texts, checker);
  return [
    ...summaryOf(part, texts),
    "",
    "What the labels say (rows) and what the checker said (columns), of figures:",
    "",
    ...confusionOf(tally),
    "",
    "Difference codes, of figures, quotations, names and marks:",
    "",
    ...codesOf(tally),
    "",
    "By register:",
    "",
    ...registersOf(texts),
  ];
}

/** The part that pages quote. */
export function summaryOf(part: Part, texts: readonly Labelled[]): string[] {
  const tally = scoreOf(texts, checker);
  const columns = [tally, scoreOf(texts, digits), scoreOf(texts, doNothing)].map(sharesOf);
  const row = (title: string, key: keyof Shares) => [title, ...columns.map((shares) => shown(shares[key]))];
  const negatives = texts.reduce((sum, text) => sum + countNegatives(text), 0);
  const registers = new Set(texts.map(({ register }) => register)).size;
  return [
    `${part} part: ${tally.texts} texts in ${registers} registers, ${tally.figures} labelled figures, ${tally.words} labelled`,
    `quotations, names and marks, ${negatives} numbers in digits that are no figures`,
    "",
    ...table([
      ["", "checker", "digits alone", "do nothing"],
      row("figures found, precision", "precision"),
      row("figures found, recall", "recall"),
      row("figures found, F1", "found"),
      row("span and value, F1", "spanAndValue"),
      row("bounds right", "bounds"),
      row("verdicts right", "verdicts"),
      row("false alarms, of alarms", "falseAlarms"),
      row("misses, of differences", "misses"),
    ]),
    "",
    `${tally.alarms} alarms, ${tally.falseAlarms} of them false; ${tally.missed} of ${tally.differences} differences missed`,
  ];
}

function confusionOf({ confusion }: Tally): string[] {
  const cell = (meant: Meant, heard: Heard) => confusion.get(meant)?.get(heard) ?? 0;
  return table([
    ["", ...HEARD],
    ...MEANT.map((meant) => [meant, ...HEARD.map((heard) => String(cell(meant, heard)))]),
  ]);
}

function codesOf({ codes }: Tally): string[] {
  const rows = [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
  return table([
    ["", "labelled", "said", "right", "precision", "recall"],
    ...rows.map(([code, { labelled, said, right }]) => [
      code,
      ...[labelled, said, right].map(String),
      shown(share(right, said)),
      shown(share(right, labelled)),
    ]),
  ]);
}

function registersOf(texts: readonly Labelled[]): string[] {
  const registers = [...new Set(texts.map(({ register }) => register))].sort();
  const rows = registers.map((register) => {
    const tally = scoreOf(
      texts.filter((text) => text.register === register),
      checker,
    );
    const { found, spanAndValue, bounds, verdicts } = sharesOf(tally);
    return [
      register,
      ...[tally.texts, tally.figures].map(String),
      ...[found, spanAndValue, bounds, verdicts].map(shown),
      `${tally.falseAlarms} of ${tally.alarms}`,
      `${tally.missed} of ${tally.differences}`,
    ];
  });
  const head = [
    "",
    "texts",
    "figures",
    "found",
    "span+value",
    "bounds",
    "verdicts",
    "false alarms",
    "misses",
  ];
  return table([head, ...rows]);
}

/** Rounded down to the second place, so that 1.00 means all of them; `-` where there was nothing. */
function shown(value: Share): string {
  return value === null ? "-" : (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);
}
