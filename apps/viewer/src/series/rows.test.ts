import type { Quantity } from "@throughline/core/schema";
import { describe, expect, it } from "vitest";
import { byScale, draw } from "./rows.ts";

const claim = (quantity: Quantity) => ({ quantity });
const exactly = (value: number) => claim({ bound: "exactly", value });

describe("the claims of a drawing", () => {
  it("stay on one scale where each can be seen on it", () => {
    const claims = [exactly(10), exactly(3), exactly(40), claim({ bound: "at-least", value: 20 })];
    expect(byScale(claims)).toEqual([claims]);
  });

  it("leave a value to a scale of its own that would push the others to zero", () => {
    const [small, large, other] = [exactly(3), exactly(100_000), exactly(5)];
    expect(byScale([small, large, other])).toEqual([[small, other], [large]]);
  });

  it("keep those without a number among the others", () => {
    const absent = claim({ bound: "not-available", why: "not-reported" });
    expect(byScale([absent, exactly(2), exactly(0), exactly(90)])).toEqual([
      [absent, exactly(2), exactly(0)],
      [exactly(90)],
    ]);
  });

  it("lose none", () => {
    expect(byScale([])).toEqual([]);
    expect(byScale([exactly(0), exactly(0)]).flat()).toHaveLength(2);
  });
});

describe("the scale of a drawing", () => {
  it("has few ticks, with short names, where numbers are long", () => {
    const { ticks } = draw([{ label: "2023", quantity: { bound: "exactly", value: 24_400_000 } }]);
    expect(ticks.map(({ label }) => label)).toEqual(["0", "10 million", "20 million"]);
  });
});
