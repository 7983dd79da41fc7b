import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsRun, foldText, foldWords } from "./fold.ts";

describe("foldText", () => {
  it("does not count case, accents, white space and the shapes of marks", () => {
    expect(foldText("  “Al‑Asád”\n Air—Base ")).toBe(foldText('"al-asad" air-base'));
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("foldWords", () => {
  it.each([
    ["U.S. and US forces", ["us", "and", "us", "forces"]],
    ["at least 2,500", ["at", "least", "2500"]],
    ["Al-Asad", ["al", "asad"]],
    ["the 1.5 and the 1, 2", ["the", "1", "5", "and", "the", "1", "2"]],
    ["...", []],
  ])("reads %s as %j", (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });
});

describe("containsRun", () => {
  it("wants the words together and in order", () => {
    const whole = ["a", "b", "a", "c"];
    expect(containsRun(whole, ["a", "c"])).toBe(true);
    expect(containsRun(whole, ["b", "c"])).toBe(false);
    expect(containsRun(whole, [])).toBe(true);
    expect(containsRun([], [])).toBe(true);
    expect(containsRun([], ["a"])).toBe(false);
  });
});
