import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../schema/quantity.ts";
import { anyNumeric, anyQuantity } from "./arbitraries.ts";
import { formatQuantity, type QuantityFormat, type Unit } from "./format.ts";
import { parseQuantity } from "./parse.ts";

const EXAMPLES: [Quantity, string, string][] = [
  [{ bound: "exactly", value: 134 }, "134", "134"],
  [{ bound: "at-least", value: 134 }, "at least 134", "≥ 134"],
  [{ bound: "more-than", value: 60 }, "more than 60", "> 60"],
  [{ bound: "at-most", value: 200 }, "at most 200", "≤ 200"],
  [{ bound: "fewer-than", value: 200 }, "fewer than 200", "< 200"],
  [{ bound: "about", value: 2500 }, "about 2,500", "≈ 2,500"],
  [{ bound: "between", low: 900, high: 1100 }, "900 to 1,100", "900–1,100"],
  [{ bound: "not-available", why: "not-reported" }, "not available", "[not available]"],
  [{ bound: "not-available", why: "withheld" }, "withheld", "[withheld]"],
  [{ bound: "not-available", why: "not-applicable" }, "not applicable", "[not applicable]"],
  [{ bound: "unspecified" }, "an unspecified number", "[unspecified]"],
];

const attacks: Unit = { kind: "count", one: "attack", many: "attacks" };
const money: Unit = { kind: "currency", one: "$", many: "$" };
const euros: Unit = { kind: "currency", one: "euro", many: "euros" };
const percent: Unit = { kind: "percent", one: "percent", many: "percent" };

describe("formatQuantity", () => {
  it.each(EXAMPLES)("prints %o with its bound: %s, %s", (quantity, words, narrow) => {
    expect(formatQuantity(quantity)).toBe(words);
    expect(formatQuantity(quantity, { style: "narrow" })).toBe(narrow);
  });

  it("says large round numbers in words only where that loses nothing, and never in tables", () => {
    const plain = (value: number, style: "words" | "narrow") =>
      formatQuantity({ bound: "exactly", value }, { style });
    expect(plain(2_500_000, "words")).toBe("2.5 million");
    expect(plain(622_000_000, "words")).toBe("622 million");
    expect(plain(2_513_000, "words")).toBe("2,513,000");
    expect(plain(250_000, "words")).toBe("250,000");
    expect(plain(2_500_000, "narrow")).toBe("2,500,000");
    expect(formatQuantity({ bound: "between", low: 1, high: 1_500_000 })).toBe("1 to 1,500,000");
  });

  it("names the unit, in the singular for one", () => {
    const attacksIn = (quantity: Quantity) => formatQuantity(quantity, { unit: attacks });
    expect(attacksIn({ bound: "at-least", value: 134 })).toBe("at least 134 attacks");
    expect(attacksIn({ bound: "exactly", value: 1 })).toBe("1 attack");
    expect(attacksIn({ bound: "between", low: 1, high: 3 })).toBe("1 to 3 attacks");
    expect(attacksIn({ bound: "unspecified" })).toBe("an unspecified number of attacks");
    expect(attacksIn({ bound: "not-available", why: "not-reported" })).toBe("not available");
  });

  it("puts the sign of money before each number, and its name after", () => {
    expect(formatQuantity({ bound: "fewer-than", value: 5e6 }, { unit: money })).toBe("less than $5 million");
    expect(formatQuantity({ bound: "between", low: 10, high: 15 }, { unit: money })).toBe("$10 to $15");
    expect(formatQuantity({ bound: "exactly", value: -5 }, { unit: money })).toBe("-$5");
    expect(formatQuantity({ bound: "about", value: 5e6 }, { unit: euros })).toBe("about 5 million euros");
    expect(formatQuantity({ bound: "unspecified" }, { unit: money })).toBe("an unspecified amount");
  });

  it("says percent in words and by its sign", () => {
    expect(formatQuantity({ bound: "more-than", value: 60 }, { unit: percent })).toBe("more than 60 percent");
    expect(formatQuantity({ bound: "more-than", value: 60 }, { unit: percent, style: "narrow" })).toBe(
      "> 60%",
    );
    expect(formatQuantity({ bound: "unspecified" }, { unit: percent })).toBe("an unspecified percentage");
  });

  it("is read back as the same quantity, in every style", () => {
    const style = fc.constantFrom<("words" | "narrow")[]>("words", "narrow");
    const unit = fc.constantFrom(undefined, money, euros, percent);
    const format = fc
      .tuple(style, unit)
      .map(([style, unit]): QuantityFormat => (unit ? { style, unit } : { style }));
    fc.assert(
      fc.property(anyNumeric, format, (quantity, format) => {
        const printed = formatQuantity(quantity, format);
        expect(parseQuantity(printed)).toEqual({ ...quantity, printed });
      }),
      { numRuns: 1000 },
    );
  });

  it("prints different claims differently", () => {
    const claim = ({ printed: _, ...quantity }: Quantity) => JSON.stringify(quantity);
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        expect(formatQuantity(a) === formatQuantity(b)).toBe(claim(a) === claim(b));
      }),
    );
  });
});
