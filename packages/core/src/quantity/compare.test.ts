import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../schema/quantity.ts";
import { anyMissing, anyNumeric, anyQuantity } from "./arbitraries.ts";
import { compareQuantities, covers, isOpenEnded, isRoundingOf } from "./compare.ts";
import { parseQuantity } from "./parse.ts";

const quantity = (text: string): Quantity => {
  const parsed = parseQuantity(text);
  if (parsed === null) throw new Error(`not a quantity: ${text}`);
  return parsed;
};

const relation = (a: string, b: string) => compareQuantities(quantity(a), quantity(b));

describe("compareQuantities", () => {
  it("calls the same bound on the same number equal, however it is printed", () => {
    expect(relation("at least 134", "no fewer than 134")).toBe("equal");
    expect(relation("more than five dozen", "over 60")).toBe("equal");
    expect(relation("between 10 and 15", "10–15")).toBe("equal");
  });

  it("finds no conflict between a fact and the same fact at a lower precision", () => {
    expect(relation("about 2,500", "2,473")).toBe("consistent");
    expect(relation("at least 134", "134")).toBe("consistent");
    expect(relation("at least 134", "160")).toBe("consistent");
    expect(relation("about 2,500", "2,400")).toBe("disjoint");
  });

  it("takes 'nearly' as near, not as a limit that a far smaller number would keep", () => {
    expect(relation("nearly 200", "196")).toBe("consistent");
    expect(relation("nearly 200", "50")).toBe("disjoint");
    expect(relation("up to 200", "50")).toBe("consistent");
  });

  it("keeps 'more than' and 'fewer than' from their own number", () => {
    expect(relation("more than 134", "134")).toBe("disjoint");
    expect(relation("fewer than 134", "134")).toBe("disjoint");
    expect(relation("at most 134", "at least 134")).toBe("consistent");
    expect(relation("at most 134", "more than 134")).toBe("disjoint");
  });

  it("finds no whole number between neighbours that are counted in ones", () => {
    expect(relation("more than 134", "fewer than 135")).toBe("consistent");
    expect(compareQuantities(quantity("more than 134"), quantity("fewer than 135"), { step: 1 })).toBe(
      "disjoint",
    );
  });

  it("cannot compare a number with its absence, and tells absences apart", () => {
    const withheld: Quantity = { bound: "not-available", why: "withheld" };
    const unreported: Quantity = { bound: "not-available", why: "not-reported" };
    expect(compareQuantities(quantity("0"), unreported)).toBe("incomparable");
    expect(compareQuantities(withheld, unreported)).toBe("incomparable");
    expect(compareQuantities({ bound: "unspecified" }, unreported)).toBe("incomparable");
    expect(compareQuantities(withheld, { ...withheld, printed: "withheld" })).toBe("equal");
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        expect(compareQuantities(b, a)).toBe(compareQuantities(a, b));
      }),
    );
  });

  it("finds everything equal to itself", () => {
    fc.assert(
      fc.property(anyQuantity, (a) => {
        expect(compareQuantities(a, { ...a })).toBe("equal");
      }),
    );
  });
});

describe("covers", () => {
  it("lets the weaker claim cover the stronger one, and not the other way round", () => {
    const weakToStrong = ["at least 100", "more than 100", "at least 120", "between 130 and 140", "134"].map(
      quantity,
    );
    for (const [at, weak] of weakToStrong.entries()) {
      for (const strong of weakToStrong.slice(at + 1)) {
        expect([covers(weak, strong), covers(strong, weak)]).toEqual([true, false]);
      }
    }
  });

  it("covers 2,450 to 2,550 by about 2,500", () => {
    expect(
      ["2,450", "2,473", "2,550"].map((text) => covers(quantity("about 2,500"), quantity(text))),
    ).not.toContain(false);
    expect(["2,449", "2,551"].map((text) => covers(quantity("about 2,500"), quantity(text)))).not.toContain(
      true,
    );
  });

  it("is transitive, and never holds between claims that cannot both hold", () => {
    fc.assert(
      fc.property(anyNumeric, anyNumeric, anyNumeric, (a, b, c) => {
        if (covers(a, b) && covers(b, c)) expect(covers(a, c)).toBe(true);
        if (covers(a, b)) expect(compareQuantities(a, b)).not.toBe("disjoint");
      }),
      { numRuns: 1000 },
    );
  });

  it("never covers, and is never covered by, what gives no number", () => {
    fc.assert(
      fc.property(anyMissing, anyQuantity, (missing, other) => {
        expect([covers(missing, other), covers(other, missing)]).toEqual([false, false]);
      }),
    );
  });
});

describe("isOpenEnded", () => {
  it("holds for limits on one side only", () => {
    const texts = ["at least 3", "more than 3", "at most 3", "fewer than 3", "3", "about 3", "3 to 5"];
    expect(texts.map((text) => isOpenEnded(quantity(text)))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(isOpenEnded({ bound: "not-available", why: "withheld" })).toBe(false);
  });
});

describe("isRoundingOf", () => {
  it("holds for a plain number that a more precise one rounds to", () => {
    expect(isRoundingOf(quantity("2,500"), quantity("2,473"))).toBe(true);
    expect(isRoundingOf(quantity("$61 billion"), quantity("$60.78 billion"))).toBe(true);
  });

  it("does not hold the other way round, for a misprint, or for another bound", () => {
    expect(isRoundingOf(quantity("2,473"), quantity("2,500"))).toBe(false);
    expect(isRoundingOf(quantity("2,500"), quantity("2,400"))).toBe(false);
    expect(isRoundingOf(quantity("135"), quantity("134"))).toBe(false);
    expect(isRoundingOf(quantity("2,500"), quantity("2,500"))).toBe(false);
    expect(isRoundingOf(quantity("2,500"), quantity("at least 2,473"))).toBe(false);
  });
});
