import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groundOf } from "./fixture.ts";
import { areIndependent } from "./independence.ts";

const { documents } = groundOf([], {
  "a/report": { standing: "primary" },
  "b/story": { standing: "press", from: ["a/report"] },
  "c/copy": { standing: "copy", from: ["b/story"] },
  "d/other": { standing: "press", from: ["wire/unknown"] },
  "e/other": { standing: "press", from: ["wire/unknown"] },
  "f/round": { standing: "press", from: ["f/round"] },
});

describe("areIndependent", () => {
  it.each([
    ["a/report", "a/report", false],
    ["a/report", "c/copy", false],
    ["d/other", "e/other", false],
    ["a/report", "d/other", true],
    ["f/round", "a/report", true],
  ])("says of %s and %s: %s", (a, b, independent) => {
    expect(areIndependent(a, b, documents)).toBe(independent);
  });

  it("is symmetric", () => {
    const any = fc.constantFrom(...Object.keys(documents));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(areIndependent(a, b, documents)).toBe(areIndependent(b, a, documents));
      }),
    );
  });
});
