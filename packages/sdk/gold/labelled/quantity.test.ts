import { describe, expect, it } from "vitest";
import { isInWords, readLabelQuantity } from "./quantity.ts";

describe("readLabelQuantity", () => {
  it.each([
    ["exactly 134", { bound: "exactly", value: 134 }],
    ["at-least 134", { bound: "at-least", value: 134 }],
    ["about 12 %", { bound: "about", value: 12 }],
    ["exactly 622000000 $", { bound: "exactly", value: 622_000_000 }],
    ["between 10 15", { bound: "between", low: 10, high: 15 }],
    ["exactly 2/3", { bound: "exactly", value: 2 / 3 }],
    ["about 1.2", { bound: "about", value: 1.2 }],
  ])("reads %j", (words, quantity) => {
    expect(readLabelQuantity(words)).toEqual(quantity);
  });

  it.each(["", "134", "exactly", "exactly 2,500", "exactly 1 2", "between 10", "unspecified", "nearly 10"])(
    "does not read %j",
    (words) => {
      expect(readLabelQuantity(words)).toBeNull();
    },
  );
});

describe("isInWords", () => {
  it.each([
    ["2.5 million", { bound: "exactly", value: 2_500_000 }],
    ["about 2,500", { bound: "about", value: 2500 }],
    ["5 dozen", { bound: "exactly", value: 60 }],
    ["sixty-two", { bound: "exactly", value: 62 }],
    ["10–15", { bound: "between", low: 10, high: 15 }],
  ] as const)("lets %j pass", (words, quantity) => {
    expect(isInWords(words, quantity)).toBe(true);
  });

  it("sees two digits swapped", () => {
    expect(isInWords("at least 134", { bound: "at-least", value: 143 })).toBe(false);
    expect(isInWords("10 to 15", { bound: "between", low: 10, high: 16 })).toBe(false);
  });
});
