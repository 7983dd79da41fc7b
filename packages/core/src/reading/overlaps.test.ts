import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Days, indexOverlaps } from "./overlaps.ts";

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2022-01-${String(number).padStart(2, "0")}`);
const end = fc.option(day);
const span = fc
  .tuple(end, end)
  .map(([a, b]): Days => (a !== null && b !== null && a > b ? { start: b, end: a } : { start: a, end: b }));

describe("indexOverlaps", () => {
  it("finds all that share a day, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), span, (spans, wanted) => {
        const find = indexOverlaps(spans, (days) => days);
        const share = (a: Days) =>
          (a.start ?? "0") <= (wanted.end ?? "9") && (wanted.start ?? "0") <= (a.end ?? "9");
        const found = find(wanted, spans.length) ?? [];
        expect(spans.filter((one) => found.includes(one))).toEqual(spans.filter(share));
        expect(found).toHaveLength(spans.filter(share).length);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves out what has no days, and gives up where there are more than are wanted", () => {
    const find = indexOverlaps(["2022", null, "2023"], (year) =>
      year === null ? null : { start: `${year}-01-01`, end: `${year}-12-31` },
    );
    expect(find({ start: null, end: null }, 2)).toEqual(["2022", "2023"]);
    expect(find({ start: null, end: null }, 1)).toBeNull();
    expect(find({ start: "2023-06-01", end: "2023-06-01" }, 1)).toEqual(["2023"]);
  });
});
