import { describe, expect, it } from "vitest";
import { Cursor } from "./cursor.ts";

describe("Cursor", () => {
  it("takes all of several tokens or none", () => {
    const cursor = new Cursor(["at", "least", "134"]);
    expect(cursor.take("at", "most")).toBe(false);
    expect(cursor.peek()).toBe("at");
    expect(cursor.take("at", "least")).toBe(true);
    expect(cursor.peek()).toBe("134");
  });

  it("takes a token that a set or a table knows", () => {
    const cursor = new Cursor(["the", "five"]);
    expect(cursor.takeAny(new Set(["a"]))).toBe(false);
    expect(cursor.takeAny(new Set(["the"]))).toBe(true);
    expect(cursor.takeFrom({ five: 5 })).toBe(5);
    expect(cursor.isAtEnd).toBe(true);
  });

  it("knows only what a table itself holds", () => {
    expect(new Cursor(["constructor"]).takeFrom({})).toBeNull();
    expect(new Cursor(["toString"]).takeFrom({ five: 5 })).toBeNull();
  });

  it("takes no match past the end", () => {
    const cursor = new Cursor(["17"]);
    expect(cursor.takeMatch(/^\D*$/)).toBeNull();
    expect(cursor.takeMatch(/^\d+$/)?.[0]).toBe("17");
    expect(cursor.takeMatch(/^.*$/)).toBeNull();
    expect([cursor.peek(), cursor.peek(5)]).toEqual(["", ""]);
  });

  it("goes back where an attempt comes to nothing, however deep", () => {
    const cursor = new Cursor(["a", "b", "c"]);
    const outer = cursor.attempt(() => {
      cursor.take("a");
      const inner = cursor.attempt(() => (cursor.take("b") && cursor.take("x") ? "inner" : null));
      expect([inner, cursor.peek()]).toEqual([null, "b"]);
      return cursor.take("b") ? null : "outer";
    });
    expect([outer, cursor.peek()]).toEqual([null, "a"]);
    expect(cursor.attempt(() => (cursor.take("a") ? "done" : null))).toBe("done");
    expect(cursor.peek()).toBe("b");
  });
});
