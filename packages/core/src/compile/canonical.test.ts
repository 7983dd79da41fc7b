import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalHash, canonicalJson, sha256 } from "./canonical.ts";

describe("canonicalJson", () => {
  it("sorts keys at every depth and leaves lists in their order", () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });

  it("is the same whatever the order of keys, and means the same", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("sha256", () => {
  it("is of the UTF-8 bytes", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("\u00e9")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
  });
});

describe("canonicalHash", () => {
  it("is that of the whole text, whatever the value and its order of keys", () => {
    const inner = fc.dictionary(fc.string(), fc.jsonValue());
    const maps = fc.dictionary(fc.string(), fc.oneof(inner, fc.string(), fc.constant(undefined)));
    fc.assert(
      fc.property(maps, (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalHash(reversed)).toBe(sha256(canonicalJson(value)));
      }),
    );
  });
});
