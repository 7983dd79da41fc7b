import type { Quantity } from "@throughline/core/schema";
import { describe, expect, it } from "vitest";
import { scaleFor } from "../series/scale.ts";
import { placeQuantity, TAIL } from "./placement.ts";

const exactly: Quantity = { bound: "exactly", value: 100 };
const atLeast: Quantity = { bound: "at-least", value: 134 };

describe("placing a claim", () => {
  it("puts an exact number on one point", () => {
    const scale = scaleFor([exactly]);
    expect(placeQuantity(exactly, scale, 0)).toEqual({ mark: "dot", at: scale.percent(100) });
  });

  it("gives at least and more than a tail to the right, and at most and fewer than one to the left", () => {
    const scale = scaleFor([atLeast]);
    const sides = (["at-least", "more-than", "at-most", "fewer-than"] as const).map((bound) => {
      const placed = placeQuantity({ bound, value: 134 }, scale, 0);
      return placed.mark === "tail" ? placed.side : placed.mark;
    });
    expect(sides).toEqual(["right", "right", "left", "left"]);
  });

  it("leaves room for the tail of the largest claim to fade out", () => {
    const placed = placeQuantity(atLeast, scaleFor([exactly, atLeast]), 0);
    expect(placed).toMatchObject({ mark: "tail" });
    if (placed.mark === "tail") expect(placed.to - placed.at).toBeCloseTo(TAIL);
  });

  it("makes the band of about as wide as the written precision", () => {
    const about: Quantity = { bound: "about", value: 2500 };
    const scale = scaleFor([about]);
    const placed = placeQuantity(about, scale, 50);
    expect(placed).toEqual({
      mark: "ring",
      at: scale.percent(2500),
      from: scale.percent(2450),
      to: scale.percent(2550),
    });
  });

  it("draws between without a dot, and no number as an absence", () => {
    const between: Quantity = { bound: "between", low: 900, high: 1100 };
    const scale = scaleFor([between]);
    expect(placeQuantity(between, scale, 0).mark).toBe("span");
    expect(placeQuantity({ bound: "not-available", why: "withheld" }, scale, 0).mark).toBe("absence");
    expect(placeQuantity({ bound: "unspecified" }, scale, 0).mark).toBe("absence");
  });
});

describe("a scale", () => {
  it("begins at zero and keeps every value within the plot", () => {
    const scale = scaleFor([
      { bound: "exactly", value: 7 },
      atLeast,
      { bound: "between", low: 3, high: 500 },
    ]);
    expect(scale.percent(0)).toBe(0);
    expect(scale.percent(500)).toBeLessThanOrEqual(100);
  });

  it("has whole numbers at its ticks, for counts of two as for counts of thousands", () => {
    for (const value of [1, 2, 3, 134, 2500]) {
      const { ticks } = scaleFor([{ bound: "exactly", value }]);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.every((tick) => Number.isInteger(tick.value))).toBe(true);
    }
  });
});
