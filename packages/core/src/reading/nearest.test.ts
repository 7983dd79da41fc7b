import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

describe("nearest", () => {
  const ids = ["iraq", "iraq-and-syria", "syria", "jordan", "militia-attacks"];

  it.each([
    ["irak", "iraq"],
    ["Jordon", "jordan"],
    ["attacks", "militia-attacks"],
    ["syira", "syria"],
    ["militia-attack", "militia-attacks"],
  ])("offers for %s first %s", (said, id) => {
    expect(nearest(said, ids)[0]).toBe(id);
  });

  it("offers the id of which least is left out, and then the others", () => {
    expect(nearest("syria", ids)).toEqual(["syria", "iraq-and-syria"]);
  });

  it("offers nothing far-fetched", () => {
    expect(nearest("submarine", ids)).toEqual([]);
    expect(nearest("", ids)).toEqual([]);
  });

  it("offers no more than asked for, in an order that does not depend on the list's", () => {
    const many = ["aab", "aac", "aad", "aae"];
    expect(nearest("aaa", many, 2)).toEqual(["aab", "aac"]);
    expect(nearest("aaa", [...many].reverse(), 2)).toEqual(["aab", "aac"]);
  });
});

describe("editDistance", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["ca", "ac", 1],
    ["", "abc", 3],
  ])("of %s and %s is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is symmetric, zero only for the same text, and at most the longer length", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it("stops above a limit, and below it says the same", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(5), (a, b, limit) => {
        const distance = editDistance(a, b);
        const limited = editDistance(a, b, limit);
        if (distance <= limit) expect(limited).toBe(distance);
        else expect(limited).toBeGreaterThan(limit);
      }),
    );
  });
});
