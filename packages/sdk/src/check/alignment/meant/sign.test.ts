import { describe, expect, it } from "vitest";
import { add, GROUPS, groupOf, type Signs } from "./sign.ts";
import { WORTHS } from "./worths.ts";

describe("signs", () => {
  it("are named by their family and what they tell, and add up", () => {
    const signs: Signs = new Map();
    add(signs, "once");
    add(signs, "time said", 1);
    add(signs, "missing", "subject");
    add(signs, "missing", "subject");
    expect([...signs]).toEqual([
      ["once", 1],
      ["time said:1", 1],
      ["missing:subject", 2],
    ]);
  });

  it("are of what their family is a sign of", () => {
    expect(groupOf("time said:1")).toBe("period");
    expect(groupOf("place read:equal:0")).toBe("place");
    expect(groupOf("told:toldHere")).toBe("told");
  });

  it("have a worth only where some family has them, and each table says something for and against", () => {
    const names = Object.values(WORTHS).flatMap((signs) => Object.keys(signs));
    expect(names.filter((name) => GROUPS[groupOf(name)] === undefined)).toEqual([]);
    for (const table of ["all", "moved", "other"]) {
      const worths = Object.values(WORTHS[table] ?? {});
      expect(Math.max(...worths)).toBeGreaterThan(0);
      expect(Math.min(...worths)).toBeLessThan(0);
    }
  });
});
