import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../schema/quantity.ts";
import { anyMissing, anyNumeric } from "./arbitraries.ts";
import { contains, toInterval } from "./interval.ts";

const shown = (quantity: Quantity, step?: number) => {
  const interval = toInterval(quantity, step === undefined ? {} : { step });
  if (interval === null) return null;
  return `${interval.lowOpen ? "(" : "["}${interval.low}, ${interval.high}${interval.highOpen ? ")" : "]"}`;
};

describe("toInterval", () => {
  it("gives each bound the numbers that it allows", () => {
    expect(shown({ bound: "exactly", value: 134 })).toBe("[134, 134]");
    expect(shown({ bound: "at-least", value: 134 })).toBe("[134, Infinity)");
    expect(shown({ bound: "more-than", value: 60 })).toBe("(60, Infinity)");
    expect(shown({ bound: "at-most", value: 200 })).toBe("(-Infinity, 200]");
    expect(shown({ bound: "fewer-than", value: 200 })).toBe("(-Infinity, 200)");
    expect(shown({ bound: "about", value: 900 })).toBe("[850, 950]");
    expect(shown({ bound: "between", low: 10, high: 15 })).toBe("[10, 15]");
  });

  it("begins after the number where things are counted in steps", () => {
    expect(shown({ bound: "more-than", value: 60 }, 1)).toBe("[61, Infinity)");
    expect(shown({ bound: "fewer-than", value: 200 }, 1)).toBe("(-Infinity, 199]");
    expect(shown({ bound: "at-least", value: 134 }, 1)).toBe("[134, Infinity)");
  });

  it("is null, and not everything, where there is no number", () => {
    fc.assert(
      fc.property(anyMissing, (quantity) => {
        expect(toInterval(quantity)).toBeNull();
      }),
    );
  });

  it("narrows in the order that the bounds do", () => {
    const value = 134;
    const order = ["at-least", "more-than", "about", "exactly"] as const;
    const intervals = order.map((bound) => toInterval({ bound, value }));
    const [atLeast, moreThan, about, exactly] = intervals;
    if (!atLeast || !moreThan || !about || !exactly) throw new Error("a number is missing");
    expect([contains(atLeast, moreThan), contains(moreThan, atLeast)]).toEqual([true, false]);
    expect([contains(about, exactly), contains(exactly, about)]).toEqual([true, false]);
    expect([contains(atLeast, exactly), contains(moreThan, exactly)]).toEqual([true, false]);
  });

  it("always contains itself, and has its ends in order", () => {
    fc.assert(
      fc.property(anyNumeric, (quantity) => {
        const interval = toInterval(quantity);
        expect(interval && contains(interval, interval)).toBe(true);
        expect(interval && interval.low <= interval.high).toBe(true);
      }),
    );
  });
});
