import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toInterval } from "./interval.ts";
import { parseQuantity } from "./parse.ts";
import { reachOf } from "./reach.ts";

const reach = (value: number, printed?: string) =>
  reachOf(printed === undefined ? { bound: "about", value } : { bound: "about", value, printed });

describe("reachOf", () => {
  it("covers 2,450 to 2,550 for about 2,500, and says why", () => {
    expect(toInterval({ bound: "about", value: 2500, printed: "2,500" })).toEqual({
      low: 2450,
      high: 2550,
      lowOpen: false,
      highOpen: false,
    });
    expect(reach(2500, "2,500")).toEqual({
      half: 50,
      because: "half a unit of its last significant digit (hundreds)",
    });
  });

  it.each([
    [2500, "about 2,500", 50],
    [2_500_000, "2.5 million", 50_000],
    [2_500_000, "2.50 million", 5_000],
    [1245, "1,245", 0.5],
    [2000, "2,000", 500],
    [100, "a hundred", 50],
    [60, "about sixty", 5],
    [60, "five dozen", 6],
    [6, "half a dozen", 3],
    [134, "one hundred and thirty-four", 0.5],
    [622_000_000, "$622 million", 500_000],
    [20_000_000, "20 million", 5_000_000],
    [60, "60%", 5],
    [12.5, "12.5 percent", 0.05],
  ])("reaches from %d printed as %j half a unit to each side: %d", (value, printed, half) => {
    expect(reach(value, printed).half).toBe(half);
  });

  it.each([
    ["five dozen", 60, "half a unit of what it is counted in (dozens)"],
    ["half a dozen", 6, "half a unit of what it is counted in (units of 6)"],
    ["2.5 million", 2_500_000, "half a unit of its last significant digit (hundreds of thousands)"],
    ["20 billion", 20_000_000_000, "half a unit of its last significant digit (tens of billions)"],
    ["3 thousand", 3000, "half a unit of its last significant digit (thousands)"],
    ["0.25", 0.25, "half a unit of its last significant digit (hundredths)"],
    ["7", 7, "half a unit of its last significant digit (ones)"],
  ])("says of %j why", (printed, value, because) => {
    expect(reach(value, printed).because).toBe(because);
  });

  it("falls back on the digits of the value where nothing, or another number, was printed", () => {
    expect(reach(2500).half).toBe(50);
    expect(reach(2510).half).toBe(5);
    expect(reach(0.5).half).toBe(0.05);
    expect(reach(0).half).toBe(0.5);
    expect(reach(2500, "a few thousand").half).toBe(50);
    expect(reach(2500, "25 hundred to 3 thousand").half).toBe(50);
    expect(reach(2500, "3 million").half).toBe(50);
  });

  it("is narrower the more exactly a number is printed", () => {
    const halves = ["2 million", "2.0 million", "2.00 million", "2,000,001"].map((printed) => {
      const quantity = parseQuantity(`about ${printed}`);
      return quantity?.bound === "about" ? reachOf(quantity).half : Number.NaN;
    });
    expect(halves).toEqual([500_000, 50_000, 5_000, 0.5]);
  });

  it("covers exactly what rounds to the value in its unit", () => {
    const value = fc.integer({ min: 1, max: 999 }).chain((digits) => {
      const zeros = fc.integer({ min: 0, max: 6 });
      return zeros.map((zeros) => ({ digits: digits % 10 === 0 ? digits + 1 : digits, unit: 10 ** zeros }));
    });
    fc.assert(
      fc.property(value, fc.nat(5_000_000), ({ digits, unit }, other) => {
        const { half } = reach(digits * unit);
        const isCovered = Math.abs(other - digits * unit) < half;
        if (isCovered) expect(Math.round(other / unit)).toBe(digits);
        expect(half).toBe(unit / 2);
      }),
    );
  });
});
