import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../schema/quantity.ts";
import { anyMissing, anyNumeric, anyQuantity } from "./arbitraries.ts";
import { addQuantities, subtractQuantities } from "./arithmetic.ts";
import { formatQuantity } from "./format.ts";
import { toInterval } from "./interval.ts";
import { parseQuantity } from "./parse.ts";

const quantity = (text: string): Quantity => {
  const parsed = parseQuantity(text);
  if (parsed === null) throw new Error(`not a quantity: ${text}`);
  return parsed;
};

const sum = (...texts: string[]) => formatQuantity(addQuantities(texts.map(quantity)));
const difference = (a: string, b: string) => formatQuantity(subtractQuantities(quantity(a), quantity(b)));

describe("addQuantities", () => {
  it("adds plain numbers to a plain number, without its printed form", () => {
    expect(addQuantities([quantity("45"), quantity("19")])).toEqual({ bound: "exactly", value: 64 });
    expect(addQuantities([quantity("134")])).toEqual({ bound: "exactly", value: 134 });
  });

  it("makes the whole as weak as its weakest part", () => {
    expect(sum("at least 100", "34")).toBe("at least 134");
    expect(sum("at least 100", "more than 34")).toBe("more than 134");
    expect(sum("at most 100", "34")).toBe("at most 134");
    expect(sum("10 to 15", "5")).toBe("15 to 20");
    expect(sum("10 to 15", "at least 5")).toBe("at least 15");
  });

  it("keeps both reaches of two abouts", () => {
    expect(sum("about 2,500", "about 900")).toBe("3,300 to 3,500");
    expect(sum("about 2,500", "at least 10")).toBe("at least 2,460");
    expect(sum("about five dozen")).toBe("54 to 66");
    expect(sum("about 2,500", "0")).toBe("about 2,500");
  });

  it("knows nothing of a sum that is open on both sides", () => {
    expect(addQuantities([quantity("at least 5"), quantity("at most 3")])).toEqual({ bound: "unspecified" });
  });

  it("does not make zero of nothing", () => {
    expect(addQuantities([])).toEqual({ bound: "not-available", why: "not-applicable" });
  });

  it("is missing where a part is, and says why as that part does", () => {
    fc.assert(
      fc.property(fc.array(anyNumeric), anyMissing, fc.array(anyNumeric), (before, missing, after) => {
        expect(addQuantities([...before, missing, ...after])).toEqual(missing);
      }),
    );
    const withheld: Quantity = { bound: "not-available", why: "withheld" };
    expect(addQuantities([{ bound: "unspecified" }, withheld])).toEqual(withheld);
  });

  it("does not depend on the order of two parts", () => {
    fc.assert(
      fc.property(anyNumeric, anyNumeric, (a, b) => {
        expect(addQuantities([a, b])).toEqual(addQuantities([b, a]));
      }),
    );
  });

  it("allows exactly the sums of what its parts allow", () => {
    fc.assert(
      fc.property(anyNumeric, anyNumeric, (a, b) => {
        const [left, right, whole] = [toInterval(a), toInterval(b), toInterval(addQuantities([a, b]))];
        if (left === null || right === null) throw new Error("a number is missing");
        if (whole === null) {
          expect([left.low + right.low, left.high + right.high]).toEqual([-Infinity, Infinity]);
          return;
        }
        expect(whole.low).toBeCloseTo(left.low + right.low, 6);
        expect(whole.high).toBeCloseTo(left.high + right.high, 6);
        expect([whole.lowOpen, whole.highOpen]).toEqual([
          left.lowOpen || right.lowOpen,
          left.highOpen || right.highOpen,
        ]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("subtractQuantities", () => {
  it("turns the bound of what is taken away", () => {
    expect(difference("127", "9")).toBe("118");
    expect(difference("at least 127", "9")).toBe("at least 118");
    expect(difference("127", "at least 9")).toBe("at most 118");
    expect(difference("127", "more than 9")).toBe("fewer than 118");
    expect(difference("127", "fewer than 9")).toBe("more than 118");
    expect(difference("10 to 15", "5 to 6")).toBe("4 to 10");
    expect(subtractQuantities(quantity("at least 9"), quantity("at least 3"))).toEqual({
      bound: "unspecified",
    });
  });

  it("gives back what an exact number was added to", () => {
    const exact = fc.integer({ min: 0, max: 10_000 }).map((value): Quantity => ({ bound: "exactly", value }));
    fc.assert(
      fc.property(anyNumeric, exact, (a, b) => {
        const back = toInterval(subtractQuantities(addQuantities([a, b]), b));
        const before = toInterval(a);
        expect(back?.low).toBeCloseTo(before?.low ?? Number.NaN, 6);
        expect(back?.high).toBeCloseTo(before?.high ?? Number.NaN, 6);
      }),
    );
  });

  it("never gives a printed form, which only a document has", () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        expect(subtractQuantities({ ...a, printed: "x" }, { ...b, printed: "y" })).not.toHaveProperty(
          "printed",
        );
      }),
    );
  });
});
