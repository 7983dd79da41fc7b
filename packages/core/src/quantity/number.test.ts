import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyValue } from "./arbitraries.ts";
import { formatNumber, withoutNoise } from "./number.ts";

describe("formatNumber", () => {
  it.each([
    [0, "0"],
    [134, "134"],
    [2500, "2,500"],
    [622_000_000, "622,000,000"],
    [1234.5, "1,234.5"],
    [0.25, "0.25"],
    [-68, "-68"],
    [-1000, "-1,000"],
  ])("groups %d as %s", (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(Number(formatNumber(value).replaceAll(",", ""))).toBe(value);
      }),
    );
  });
});

describe("withoutNoise", () => {
  it("removes what binary fractions add", () => {
    expect(withoutNoise(60.1 + 0.2)).toBe(60.3);
    expect(withoutNoise(1.1 * 1e6)).toBe(1_100_000);
  });

  it("leaves whole numbers and infinities as they are", () => {
    expect([134, 0, -0, Infinity, -Infinity].map(withoutNoise)).toEqual([134, 0, 0, Infinity, -Infinity]);
  });
});
