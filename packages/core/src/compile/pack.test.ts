import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallRecord } from "./fixture.ts";
import { type Packed, pack, UNPACK } from "./pack.ts";

const nouns = Object.entries(smallRecord()).filter(([name]) => name !== "schemaVersion" && name !== "meta");

/** As a module does. */
function unpack({ json, shapes }: Packed): Record<string, object> {
  return new Function("json", `return (${UNPACK})(json, (of) => [${shapes.join()}])`)(json);
}

describe("pack", () => {
  it.each(nouns)("leaves nothing out that is not put back: %s", (_, things) => {
    expect(JSON.stringify(unpack(pack(things)))).toBe(JSON.stringify(things));
  });

  it("says the keys of a shape once, and what recurs once", () => {
    const period = { edtf: "2022", start: "2022-01-01" };
    const things = Object.fromEntries(
      ["a", "b", "c"].map((id, at) => [
        id,
        { id, note: null, list: [], period, said: `by ${id}`, "a-b": at + 1 },
      ]),
    );
    expect(pack(things)).toEqual({
      json: JSON.stringify([
        [[], period],
        [
          "a",
          [3, null, 0, 1, "by a", [1, 1]],
          "b",
          [3, null, 0, 1, "by b", [1, 2]],
          "c",
          [3, null, 0, 1, "by c", [1, 3]],
        ],
      ]),
      shapes: [
        "(c) => c.slice(1).map(of)",
        "(c) => c[1]",
        "(c,id) => ({edtf:of(c[1]),start:of(c[2])})",
        '(c,id) => ({id,note:of(c[1]),list:of(c[2]),period:of(c[3]),said:of(c[4]),["a-b"]:of(c[5])})',
      ],
    });
  });

  it("keeps an id that is null, and one that is another's", () => {
    const things = { a: { id: "a", by: { id: null, as: "x" } }, b: { id: "a", by: { id: "b" } } };
    expect(unpack(pack(things))).toEqual(things);
  });

  it("shares what recurs, and freezes it in depth", () => {
    const things = ["a", "b", "c"].map((id) => [id, { id, at: { x: [1] } }]);
    const [a, b] = Object.values(unpack(pack(Object.fromEntries(things))));
    const at = Reflect.get(a ?? {}, "at");
    expect(at).toBe(Reflect.get(b ?? {}, "at"));
    expect([Object.isFrozen(at), Object.isFrozen(at.x)]).toEqual([true, true]);
  });

  it("gives back whatever it packs", () => {
    const value = fc.oneof(
      fc.constantFrom(null, [], {}, "x", 1, true, { a: 1 }, { b: null }, { id: null, a: 1 }, { id: "a" }, [
        [1],
        [1],
      ]),
      fc.jsonValue(),
    );
    const thing = fc.dictionary(fc.constantFrom("id", "a", "b", "c", "d", "__proto__", "x y"), value);
    const things = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/u), thing, { maxKeys: 12 });
    fc.assert(
      fc.property(things, (all) => {
        expect(JSON.stringify(unpack(pack(all)))).toBe(JSON.stringify(all));
      }),
      { numRuns: 500 },
    );
  });
});
