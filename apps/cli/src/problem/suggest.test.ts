import { describe, expect, it } from "vitest";
import { didYouMean, listOf, suggest } from "./suggest.ts";

const commands = ["check", "find", "show", "series", "cite", "verify", "validate", "explain"];

describe("suggestion", () => {
  it.each([
    ["chekc", "check"],
    ["shwo", "show"],
    ["serie", "series"],
    ["vali", "validate"],
    ["EXPLAIN", "explain"],
  ])("offers for `%s` the word `%s`", (word, meant) => {
    expect(suggest(word, commands)).toBe(`did you mean \`${meant}\`?`);
  });

  it("offers nothing where nothing is near", () => {
    expect(suggest("frobnicate", commands)).toBeUndefined();
    expect(didYouMean([])).toBeUndefined();
  });

  it("joins words for a sentence", () => {
    expect(listOf(["a"], "or")).toBe("`a`");
    expect(listOf(["a", "b", "c"], "or")).toBe("`a`, `b` or `c`");
  });
});
