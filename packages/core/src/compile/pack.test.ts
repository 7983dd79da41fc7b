import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallRecord } from "./fixture.ts";
import { pack, unpack } from "./pack.ts";

const nouns = Object.entries(smallRecord()).filter(([name]) => name !== "schemaVersion" && name !== "meta");

describe("pack", () => {
  it.each(nouns)("leaves nothing out that is not put back: %s", (_, things) => {
    const packed = pack(things);
    expect(packed).not.toBeNull();
    expect(packed && JSON.stringify(unpack(packed))).toBe(JSON.stringify(things));
  });

  it("leaves out what most things repeat, and says a period once", () => {
    const period = { edtf: "2022", start: "2022-01-01" };
    const things = Object.fromEntries(
      ["a", "b", "c", "d", "e"].map((id) => [id, { id, note: null, list: [], period, value: id }]),
    );
    expect(pack(things)).toEqual({
      columns: [
        { key: "id" },
        { key: "note", repeats: null },
        { key: "list", repeats: [] },
        { key: "period", table: [period] },
        { key: "value" },
      ],
      rows: Object.fromEntries(["a", "b", "c", "d", "e"].map((id) => [id, { period: 0, value: id }])),
    });
  });

  it("makes what it puts back anew for each thing, and freezes what they share", () => {
    const packed = pack(
      Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, { id, list: [], at: { x: 1 } }])),
    );
    const [a, b] = Object.values(packed === null ? {} : unpack(packed));
    expect(Reflect.get(a ?? {}, "list")).not.toBe(Reflect.get(b ?? {}, "list"));
    expect(Reflect.get(a ?? {}, "at")).toBe(Reflect.get(b ?? {}, "at"));
    expect(Object.isFrozen(Reflect.get(a ?? {}, "at"))).toBe(true);
  });

  it("gives back whatever it packs", () => {
    const value = fc.oneof(
      fc.constantFrom(null, [], {}, "x", 1, true, { a: 1 }, { b: null }),
      fc.jsonValue(),
    );
    const thing = fc.dictionary(fc.constantFrom("id", "a", "b", "c", "d"), value);
    const things = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/u), thing, { maxKeys: 12 });
    fc.assert(
      fc.property(things, (all) => {
        const packed = pack(all);
        if (packed === null) return;
        const shipped = JSON.parse(JSON.stringify(packed));
        expect(JSON.stringify(unpack(shipped))).toBe(JSON.stringify(all));
      }),
      { numRuns: 500 },
    );
  });
});
