import { describe, expect, it } from "vitest";
import { isHardWrapped } from "./wrapping.ts";

const wrapped = `${"word ".repeat(17).trim()}\n`;

describe("a text whose lines were broken by a program", () => {
  it("is known by full lines that go on", () => {
    expect(isHardWrapped(`# Title\n\n${wrapped.repeat(4)}the end.`)).toBe(true);
  });

  it("is not one with a paragraph on each line, a log or a poem", () => {
    expect(isHardWrapped(`${"word ".repeat(60)}\n`.repeat(5))).toBe(false);
    expect(isHardWrapped(wrapped.repeat(200))).toBe(false);
    expect(isHardWrapped("A short line,\nand another,\nand a third,\nand the last.\n")).toBe(false);
  });
});
