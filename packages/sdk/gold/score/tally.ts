/**
 * What was right and wrong, counted: of one text, or summed over many.
 *
 * Counts only; shares of them are made where they are printed.
 */
import type { DifferenceCode, Quantity } from "@throughline/core/schema";
import type { Verdict } from "../../src/check/finding/finding.ts";
import type { Label, Labelled } from "../labelled/labelled.ts";
import { pairUp } from "./pair.ts";
import type { Said } from "./said.ts";

/** What the checker may have said of a label. */
export type Heard = Verdict | "not recognised";
/** What may stand where the checker said something: a label, or no figure at all. */
export type Meant = Verdict | "spurious";

export interface Tally {
  texts: number;
  /** Labelled figures; quotations, names and marks are `words`. */
  figures: number;
  words: number;
  /** Findings of figures, whether labelled or not. */
  read: number;
  found: number;
  /** Found with the very span and number. */
  exact: number;
  /** Labelled with a bound other than `exactly`, and those whose bound was read. */
  bounded: number;
  boundsRight: number;
  verdictsRight: number;
  /** By what was meant, then what was said; figures only. */
  confusion: Map<Meant, Map<Heard, number>>;
  /** Of all kinds. An alarm is a finding that differs. */
  alarms: number;
  falseAlarms: number;
  differences: number;
  missed: number;
  codes: Map<DifferenceCode, { labelled: number; said: number; right: number }>;
}

export function emptyTally(): Tally {
  return {
    texts: 0,
    figures: 0,
    words: 0,
    read: 0,
    found: 0,
    exact: 0,
    bounded: 0,
    boundsRight: 0,
    verdictsRight: 0,
    confusion: new Map(),
    alarms: 0,
    falseAlarms: 0,
    differences: 0,
    missed: 0,
    codes: new Map(),
  };
}

/** Adds a text to the counts. */
export function count(tally: Tally, labelled: Labelled, said: readonly Said[]): void {
  const { pairs, missed, spurious } = pairUp(labelled, said);
  tally.texts++;
  for (const label of labelled.labels) countLabel(tally, label);
  for (const { label, said: heard } of pairs) countPair(tally, label, heard);
  for (const label of missed) if (label.kind === "figure") confuse(tally, label.verdict, "not recognised");
  for (const label of missed) if (label.verdict === "differs") tally.missed++;
  for (const heard of spurious) countSpurious(tally, heard);
}

function countLabel(tally: Tally, { kind, quantity, verdict, differences }: Label): void {
  if (kind === "figure") tally.figures++;
  else tally.words++;
  if (isBounded(quantity)) tally.bounded++;
  if (verdict === "differs") tally.differences++;
  for (const code of differences) codeOf(tally, code).labelled++;
}

function countPair(tally: Tally, label: Label, said: Said): void {
  if (label.kind === "figure") countFigure(tally, label, said);
  if (said.verdict === "differs") tally.alarms++;
  if (said.verdict === "differs" && label.verdict !== "differs") tally.falseAlarms++;
  if (said.verdict !== "differs" && label.verdict === "differs") tally.missed++;
  for (const code of said.differences) {
    codeOf(tally, code).said++;
    if (label.differences.includes(code)) codeOf(tally, code).right++;
  }
}

function countFigure(tally: Tally, label: Label, said: Said): void {
  tally.read++;
  tally.found++;
  if (isExact(label, said)) tally.exact++;
  if (isBounded(label.quantity) && said.quantity?.bound === label.quantity?.bound) tally.boundsRight++;
  if (said.verdict === label.verdict) tally.verdictsRight++;
  confuse(tally, label.verdict, said.verdict);
}

function countSpurious(tally: Tally, { kind, verdict, differences }: Said): void {
  if (kind === "figure") {
    tally.read++;
    confuse(tally, "spurious", verdict);
  }
  if (verdict === "differs") {
    tally.alarms++;
    tally.falseAlarms++;
  }
  for (const code of differences) codeOf(tally, code).said++;
}

function codeOf({ codes }: Tally, code: DifferenceCode) {
  const counts = codes.get(code) ?? { labelled: 0, said: 0, right: 0 };
  codes.set(code, counts);
  return counts;
}

function confuse({ confusion }: Tally, meant: Meant, heard: Heard): void {
  const row = confusion.get(meant) ?? new Map<Heard, number>();
  row.set(heard, (row.get(heard) ?? 0) + 1);
  confusion.set(meant, row);
}

function isBounded(quantity: Quantity | null): boolean {
  return quantity !== null && quantity.bound !== "exactly";
}

/** The very span and number, whatever the bound. */
export function isExact({ span, quantity }: Label, said: Said): boolean {
  return (
    span.start === said.span.start &&
    span.end === said.span.end &&
    String(numbersOf(quantity)) === String(numbersOf(said.quantity))
  );
}

/** To twelve digits: a fraction has no last one. */
function numbersOf(quantity: Quantity | null): string[] {
  if (quantity === null || quantity.bound === "not-available" || quantity.bound === "unspecified") return [];
  const numbers = quantity.bound === "between" ? [quantity.low, quantity.high] : [quantity.value];
  return numbers.map((value) => value.toPrecision(12));
}
