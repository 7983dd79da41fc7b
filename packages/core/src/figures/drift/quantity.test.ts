import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "../../quantity/index.ts";
import type { Quantity } from "../../schema/quantity.ts";
import { quantityDifferences } from "./quantity.ts";

const read = (words: string): Quantity => {
  const quantity = parseQuantity(words);
  if (quantity === null) throw new Error(words);
  return quantity;
};

describe("quantityDifferences", () => {
  it.each([
    ["at least 134", "at least 134", []],
    ["at least 134", "134", ["bound-dropped"]],
    ["134", "at least 134", ["bound-added"]],
    ["at least 134", "more than 134", ["bound-changed"]],
    ["134", "about 130", ["rounded"]],
    ["134", "130", ["rounded"]],
    ["134", "more than 130", ["rounded"]],
    ["134", "fewer than 130", ["rounded", "bound-added"]],
    ["at least 134", "more than 130", ["rounded"]],
    ["at least 134", "about 130", ["rounded", "bound-changed"]],
    ["at least 134", "130", ["rounded", "bound-dropped"]],
    ["130", "134", ["value-differs"]],
    ["134", "143", ["value-differs"]],
    ["at least 134", "143", ["value-differs", "bound-dropped"]],
    ["more than 160", "at least 134", ["value-differs", "bound-changed"]],
    ["64", "more than five dozen", ["rounded"]],
    ["134", "between 130 and 140", ["rounded"]],
    ["between 900 and 1,100", "about 1,000", ["rounded"]],
    ["between 900 and 1,100", "between 900 and 1,100", []],
    ["between 900 and 1,100", "2,000", ["value-differs"]],
  ] as const)("%s told as %s", (from, to, codes) => {
    expect(quantityDifferences(read(from), read(to))).toEqual(codes);
  });

  it("calls the loss or the invention of a number another value", () => {
    const unspecified: Quantity = { bound: "unspecified" };
    const missing: Quantity = { bound: "not-available", why: "not-reported" };
    expect(quantityDifferences(read("900"), unspecified)).toEqual(["value-differs"]);
    expect(quantityDifferences(missing, read("0"))).toEqual(["value-differs"]);
    expect(quantityDifferences(missing, unspecified)).toEqual(["value-differs"]);
    expect(quantityDifferences(unspecified, { ...unspecified, printed: "several" })).toEqual([]);
  });

  it("finds no difference between a claim and itself", () => {
    const bound = fc.constantFrom("exactly", "at-least", "more-than", "at-most", "fewer-than", "about");
    fc.assert(
      fc.property(bound, fc.nat(100_000), (kind, value) => {
        const quantity = { bound: kind, value } as Quantity;
        expect(quantityDifferences(quantity, { ...quantity, printed: String(value) })).toEqual([]);
      }),
    );
  });

  it("never calls a number rounded that is finer than its source", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 }), (tens, unit) => {
        const [coarse, fine] = [tens * 10, tens * 10 + unit];
        const codes = quantityDifferences(
          { bound: "exactly", value: coarse },
          { bound: "exactly", value: fine },
        );
        expect(codes).toEqual(["value-differs"]);
      }),
    );
  });
});
