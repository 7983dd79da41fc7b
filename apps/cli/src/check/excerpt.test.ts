import { describe, expect, it } from "vitest";
import { widthOf } from "../terminal/cells.ts";
import { plain } from "../terminal/paint.ts";
import { renderExcerpt } from "./excerpt.ts";

/** The excerpt of the first place where `words` stand. */
function excerptOf(text: string, words: string, { width = 100, label = "", line = 1 } = {}): string {
  const start = text.indexOf(words);
  return renderExcerpt(
    { text, span: { start, end: start + words.length }, line, label, stroke: (t) => t },
    width,
    plain,
  ).lines;
}

/** The words that stand above the carets, by cells. */
function marked(excerpt: string): string {
  const [shown = "", carets = ""] = excerpt.split("\n");
  const cells: string[] = []; // one entry for each cell, so that an index is a column
  for (const { segment } of new Intl.Segmenter().segment(shown)) {
    cells.push(segment, ...Array(Math.max(0, widthOf(segment) - 1)).fill(""));
  }
  return cells
    .slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)
    .join("")
    .trimEnd();
}

describe("excerpt", () => {
  it("sets the line's number, the line, and carets with a label below the span", () => {
    expect(excerptOf("Militias attacked 134 times.", "134", { line: 14, label: "says exactly 134" })).toBe(
      ["   14 │ Militias attacked 134 times.", "      │                   ^^^ says exactly 134"].join("\n"),
    );
  });

  it("takes the line of the span out of a text of many", () => {
    expect(excerptOf("one\r\ntwo 134\r\nthree", "134", { line: 2 }).split("\n")[0]).toBe("    2 │ two 134");
  });

  it("ends a line at a lone carriage return, as old files have it", () => {
    expect(excerptOf("one\rtwo 134\rthree", "134", { line: 2 }).split("\n")[0]).toBe("    2 │ two 134");
  });

  it("finds the line when the text begins with a line break and the span with the text", () => {
    expect(excerptOf("\n134", "134", { line: 2 })).toContain("│ 134");
    expect(excerptOf("134\n", "134")).toContain("│ 134");
  });

  it.each([
    ["a tab", "\tattacked\t134 times"],
    ["wide characters", "民兵は134回攻撃した 134"],
    ["an emoji", "🚀🚀 hit 134 times"],
    ["a combining accent", "Ke\u0301relle 134 times"],
    ["a family of emoji joined", "👨‍👩‍👧 134 times"],
  ])("puts the carets below the words after %s", (_, text) => {
    expect(marked(excerptOf(text, "134"))).toBe("134");
  });

  it("shows control characters as pictures, so that a text cannot drive the terminal", () => {
    const excerpt = excerptOf("\u001b[31mred\u001b[0m 134 \u202eabc", "134");
    expect(excerpt).not.toContain("\u001b");
    expect(excerpt).not.toContain("\u202e");
    expect(marked(excerpt)).toBe("134");
  });

  it("cuts a long line to what stands around the span, at spaces", () => {
    const text = `${"word ".repeat(200)}134 times ${"more ".repeat(200)}`;
    const excerpt = excerptOf(text, "134", { width: 60 });
    const [shown = ""] = excerpt.split("\n");
    expect(widthOf(shown)).toBeLessThanOrEqual(60);
    expect(shown).toMatch(/│ … ?word/u);
    expect(shown).toMatch(/more…$/u);
    expect(marked(excerpt)).toBe("134");
  });

  it("cuts a span that is longer than a line, and still marks its beginning", () => {
    const words = "a very long quotation ".repeat(10);
    const excerpt = excerptOf(`He said ${words} end`, words, { width: 50 });
    for (const line of excerpt.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(50);
    expect(marked(excerpt)).toMatch(/^a very long/u);
  });

  it("marks each line that a span runs over, the label behind the last", () => {
    const excerpt = excerptOf("say “one\ntwo” there", "“one\ntwo”", { label: "altered" });
    expect(excerpt.split("\n")).toEqual([
      "    1 │ say “one",
      "      │     ^^^^",
      "    2 │ two” there",
      "      │ ^^^^ altered",
    ]);
  });

  it("cuts more of a long line's beginning where that makes room for the label", () => {
    const excerpt = excerptOf(`${"word ".repeat(99)}134 ${"more ".repeat(99)}`, "134", {
      label: "says exactly 134 of them",
    });
    expect(excerpt).toMatch(/\^\^\^ says exactly 134 of them$/u);
    expect(marked(excerpt)).toMatch(/^134/u);
  });

  it("leaves out a label that does not fit, and says so", () => {
    const excerpt = {
      text: `${"x ".repeat(20)}134`,
      span: { start: 40, end: 43 },
      line: 1,
      stroke: (t: string) => t,
    };
    const short = renderExcerpt({ ...excerpt, label: "says 134" }, 60, plain);
    const long = renderExcerpt({ ...excerpt, label: "says exactly 134, of all" }, 60, plain);
    expect(short).toMatchObject({ isLabelled: true, lines: expect.stringMatching(/\^\^\^ says 134$/u) });
    expect(long).toMatchObject({ isLabelled: false, lines: expect.stringMatching(/\^\^\^$/u) });
  });

  it("stays quick on a line of millions of characters", () => {
    const text = `${"x".repeat(5_000_000)} 134 ${"y".repeat(5_000_000)}`;
    const before = performance.now();
    excerptOf(text, "134");
    expect(performance.now() - before).toBeLessThan(500);
  });
});
