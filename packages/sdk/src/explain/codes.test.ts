import { describe, expect, it } from "vitest";
import { codes, explainCode } from "./codes.ts";

describe("codes", () => {
  it("has for every code a meaning, an example of both sides, and what to do", () => {
    for (const [code, { title, meaning, wrong, right, action, text }] of Object.entries(codes)) {
      expect(text, code).toBe(`${meaning} 👎 ${wrong} 👍 ${right}. ${action}`);
      expect(wrong, code).not.toBe(right);
      expect(title, code).not.toMatch(/[.]$/);
      expect(meaning + action, code).toMatch(/[.]$/);
    }
  });
});

describe("explainCode", () => {
  it("knows the permanent codes and no other word", () => {
    expect(explainCode("bound-dropped")?.right).toBe("at least 134 attacks");
    expect(explainCode("constructor")).toBeNull();
    expect(explainCode("Bound-Dropped")).toBeNull();
  });
});
