/**
 * What holds for every text whatever: the rules of `fuzz/`, here for a few seconds, and an end to every text, however
 * long. `pnpm fuzz` looks longer.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostile, repeated } from "../fuzz/hostile.ts";
import { breaksOf } from "../fuzz/invariants.ts";
import { anyOptions, anyText } from "../fuzz/texts.ts";
import { readPart } from "../gold/labelled/folder.ts";
import { check } from "../src/index.ts";

const LENGTH = 100_000;
const hostileTexts = Object.entries(hostile);

describe("check, on any text", () => {
  it("breaks no rule", () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        expect(breaksOf(check, text, options)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("is whole where it is empty", () => {
    expect(check("").texts[0]).toMatchObject({ findings: [], read: { figures: 0 } });
  });

  it.each(readPart("development").texts.map((text) => [text.file, text] as const))(
    "breaks no rule on %s",
    (_, { text, published }) => {
      expect(breaksOf(check, text, published === null ? {} : { published })).toEqual([]);
    },
  );
});

describe("check, on what hangs other scanners", () => {
  it.each(hostileTexts)("breaks no rule on %s", (_, unit) => {
    expect(breaksOf(check, repeated(unit, 4_000))).toEqual([]);
  });

  // What squares with the length would take minutes here; `pnpm bench attack` prints how time grows.
  it.each(hostileTexts)(
    "comes to an end of a long run of %s",
    (_, unit) => {
      expect(check(repeated(unit, LENGTH)).texts[0]?.path).toBe("-");
    },
    15_000,
  );

  it("reads a megabyte of digits and of quotation marks", () => {
    expect(check(repeated("7", 1_000_000)).texts[0]?.findings).toEqual([]);
    expect(check(repeated('"', 1_000_000)).texts[0]?.findings).toEqual([]);
  }, 60_000);
});
