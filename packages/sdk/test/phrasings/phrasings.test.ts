/**
 * Whether a check knows what a number is about in words that its indicator does not list: some 340 ways to tell the
 * record's figures, written without looking at the terms, and sentences that use the same words and numbers of
 * something else. Not tuned to, but read: a share that falls is a mechanism that broke.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordSource } from "../../src/check/candidate/record.ts";
import { judge } from "../../src/check/judge.ts";
import { record } from "../../src/record.ts";

interface Phrasing {
  indicator: string;
  number: string;
  words: string;
}

const linesOf = (file: string): string[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** A line "## indicator number" opens a block; in each sentence below it, "[]" is the number. */
function readPhrasings(): Phrasing[] {
  const phrasings: Phrasing[] = [];
  let [indicator, number] = ["", ""];
  for (const line of linesOf("told.txt")) {
    const [, id, words] = /^## (\S+) (.*)$/.exec(line) ?? [];
    if (id !== undefined && words !== undefined) [indicator, number] = [id, words];
    else phrasings.push({ indicator, number, words: line });
  }
  return phrasings;
}

const phrasings = readPhrasings();
const source = recordSource(record);

const withNumber = ({ words }: Phrasing, number: string): string =>
  words.replace("[]", number).replace(/^./, (first) => first.toUpperCase());

function judgementsOf(text: string, number: string) {
  const { judgements } = judge(text, source, { published: null, why: false });
  const digits = number.replace(/^\D+/, "");
  return judgements.filter(({ exact }) => exact.includes(digits));
}

/** Another number with as many digits: the second is three more. */
function altered(number: string): string | null {
  let digits = 0;
  const other = number.replace(/\d/g, (digit) => {
    digits++;
    return digits === 2 ? String((Number(digit) + 3) % 10) : digit;
  });
  return digits < 2 ? null : other;
}

const shareOf = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.filter(is).length / items.length;

describe("phrasings that no indicator lists", () => {
  it("are recognised seven times in eight", () => {
    const isKnown = (each: Phrasing) =>
      judgementsOf(withNumber(each, each.number), each.number).some(
        ({ verdict, figure }) => verdict === "agrees" && figure?.startsWith(`${each.indicator}/`) === true,
      );
    expect(shareOf(phrasings, isKnown)).toBeGreaterThanOrEqual(7 / 8);
  });

  it("are held against another number seven times in ten", () => {
    const others = phrasings.flatMap((each) => {
      const number = altered(each.number);
      return number === null ? [] : [{ number, text: withNumber(each, number) }];
    });
    const isHeld = ({ number, text }: { number: string; text: string }) =>
      judgementsOf(text, number).some(({ verdict }) => verdict === "differs");
    expect(shareOf(others, isHeld)).toBeGreaterThanOrEqual(0.7);
  });

  it("know most indicators of the record", () => {
    const told = new Set(phrasings.map(({ indicator }) => indicator));
    const withFigures = Object.keys(source.indicators).filter((id) => source.figuresOf(id).length > 0);
    expect(shareOf(withFigures, (id) => told.has(id))).toBeGreaterThanOrEqual(0.9);
  });
});

describe("the same words and numbers of something else", () => {
  const verdictsOf = (text: string) =>
    judge(text, source, { published: null, why: false }).judgements.map(({ verdict }) => verdict);

  it("are never called wrong", () => {
    expect(linesOf("elsewhere.txt").filter((text) => verdictsOf(text).includes("differs"))).toEqual([]);
  });

  it("are rarely called right", () => {
    const isRight = (text: string) => verdictsOf(text).includes("agrees");
    expect(shareOf(linesOf("elsewhere.txt"), isRight)).toBeLessThanOrEqual(0.12);
  });
});
