import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycles } from "./cycles.ts";

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe("findCycles", () => {
  it("finds a circle once, from its first member", () => {
    expect(findCycles(graph({ c: ["a"], a: ["b"], b: ["c"], z: ["a"] }))).toEqual([["a", "b", "c"]]);
  });

  it("finds a node that leads to itself, and circles beside each other", () => {
    expect(findCycles(graph({ a: ["a"], b: ["c"], c: ["b"] }))).toEqual([["a"], ["b", "c"]]);
  });

  it("finds nothing where every edge leads to a later id, and something where one more leads back", () => {
    const order = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(order, (numbers) => {
        const ids = numbers.map((number) => String.fromCharCode(97 + number));
        const chain = new Map(ids.map((id, at) => [id, ids.slice(at + 1, at + 3)]));
        expect(findCycles(chain)).toEqual([]);
        const [first = "", last = ""] = [ids[0], ids.at(-1)];
        expect(findCycles(new Map([...chain, [last, [first]]])).length).toBeGreaterThan(0);
      }),
    );
  });
});
