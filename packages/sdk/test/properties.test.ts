/**
 * What holds for every text whatever: spans, order, repeatability, and time in proportion to length.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../src/index.ts";
import { texts } from "./retold/texts.ts";

const findingsOf = (text: string) => check(text).texts[0]?.findings ?? [];

/** Strings that are likely to be read as something: the checker's own vocabulary, and what breaks scanners. */
const piece = fc.oneof(
  fc.constantFrom(
    "at least ",
    "134",
    " attacks on ",
    "U.S. bases",
    "2,500",
    "$",
    "%",
    "1.2.3",
    "Oct. 7",
    "between ",
    " and ",
    "-",
    "–",
    "“",
    "”",
    '"',
    "‘",
    "’",
    ".68 ",
    "Michael Eric Kurilla",
    "unique resolution operations",
    "\n",
    "\r\n",
    "\n\n",
    "1. ",
    "| ",
    "# ",
    "http://a.b/1",
    "sixty-two ",
    "million ",
    "FY2024-Q1 ",
    "Iraq",
    " and Syria",
    "ISIS",
    "\0",
    "\ud800",
    "\udc00",
    "😀",
    "e\u0301",
    "\u202e",
    "\ufeff",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(...texts.flatMap(({ text }) => text.split(/(?<=\. )/u))),
);
const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));

describe("check, on any text", () => {
  it("gives spans that are slices, in text order, none over another", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { span, exact, line, column } of findingsOf(text)) {
          expect(text.slice(span.start, span.end)).toBe(exact);
          expect(exact.length).toBeGreaterThan(0);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(Math.min(line, column)).toBeGreaterThan(0);
          end = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("says the same twice, and the same of a text whatever stands beside it in the call", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(check(text)).toEqual(check(text));
      }),
      { numRuns: 60 },
    );
  });

  it("is whole where it is empty", () => {
    expect(check("").texts[0]).toMatchObject({ findings: [], read: { figures: 0 } });
  });

  it("has a verdict with its codes, and a sentence for it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { verdict, differences, message, hint, severity } of findingsOf(text)) {
          const grave = differences.filter((code) => code !== "rounded" && code !== "contested");
          expect(grave.length > 0).toBe(verdict === "differs");
          expect(message.length).toBeGreaterThan(0);
          expect(message).not.toMatch(/undefined|null|NaN|\[object/);
          expect(hint === null || verdict === "differs" || verdict === "cannot-tell").toBe(true);
          expect(verdict !== "differs" && severity !== "note").toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const LENGTH = 40_000;
const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe("check, on what hangs other scanners", () => {
  it.each([
    "1",
    "1 ",
    "1,",
    "1-",
    "1/1/1",
    "and ",
    "twenty-",
    "from Jan 1 to ",
    "one hundred and ",
    "at least about ",
    ",",
    ".",
    '"',
    "“",
    "(\"'“",
    "“a b c ",
    "\n",
    "\0",
    "\ud800",
    "a",
    "U.S.",
    "http://a.b/",
    "run.68 The ",
    "Iraq and Syria, ",
    "Operation X 12 attacks ",
    "Michael Erick ",
    "134 attacks ",
    "captured 64 ISIS fighters and killed four ",
    "Militias attacked U.S. bases 134 times in 2023. ",
  ])(
    "takes time in proportion to the length of %j repeated",
    (unit) => {
      const time = (length: number) => {
        const text = repeated(unit, length);
        const begin = performance.now();
        check(text);
        return performance.now() - begin;
      };
      time(LENGTH / 4);
      // Four times the text: sixteen times would be quadratic. Half a second absorbs a busy machine.
      const small = Math.min(time(LENGTH / 4), time(LENGTH / 4));
      expect(time(LENGTH)).toBeLessThan(small * 9 + 500);
    },
    60_000,
  );

  it("reads a megabyte of digits and of quotation marks", () => {
    expect(check(repeated("7", 1_000_000)).texts[0]?.findings).toEqual([]);
    expect(check(repeated('"', 1_000_000)).texts[0]?.findings).toEqual([]);
  }, 60_000);
});
