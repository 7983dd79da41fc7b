import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slipsBetween } from "./edits.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });

/** The table written out whole, as the books have it. */
function tableOf(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, at) => [at]);
  const cell = (at: number, to: number) => rows[at]?.[to] ?? Number.POSITIVE_INFINITY;
  for (let at = 0; at <= a.length; at++) {
    for (let to = 0; to <= b.length; to++) {
      if (at === 0 || to === 0) {
        rows[at]?.splice(to, 1, at + to);
        continue;
      }
      const isSwap = a[at - 1] === b[to - 2] && a[at - 2] === b[to - 1];
      rows[at]?.splice(
        to,
        1,
        Math.min(
          cell(at - 1, to - 1) + (a[at - 1] === b[to - 1] ? 0 : 1),
          cell(at - 1, to) + 1,
          cell(at, to - 1) + 1,
          isSwap ? cell(at - 2, to - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(a.length, b.length);
}

describe("slipsBetween", () => {
  it.each([
    ["resolve", "resolve", 0],
    ["inherent", "inherant", 1],
    ["inherent", "inhernet", 1],
    ["inherent", "inherited", 3],
    ["kurilla", "kurila", 1],
    ["", "ab", 2],
    ["ab", "", 2],
  ])("counts those between %s and %s", (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
  });

  it("counts up to two as the whole table does", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b)).toBe(Math.min(tableOf(a, b), 3));
      }),
      { numRuns: 2000 },
    );
  });
});
