import { describe, expect, it } from "vitest";
import { readText } from "./text.ts";

const sentences = (source: string) => {
  const { tokens, sentences: found } = readText(source);
  return found.map(({ from, to }) => source.slice(tokens.startOf(from), tokens.endOf(to - 1)));
};

describe("readSentences", () => {
  it("ends at a stop before a capital, not inside a number or an abbreviation", () => {
    expect(sentences("Gen. Vowell counted 2.5 of them. Then he left. Mr. Smith stayed.")).toEqual([
      "Gen. Vowell counted 2.5 of them.",
      "Then he left.",
      "Mr. Smith stayed.",
    ]);
  });

  it("does not end at the dots of U.S. before a noun, and does before a new start", () => {
    expect(sentences("They hit U.S. Forces there.")).toHaveLength(1);
    expect(sentences("They hit the U.S. The base burned.")).toEqual([
      "They hit the U.S.",
      "The base burned.",
    ]);
  });

  it("keeps a closing quotation mark with its sentence", () => {
    expect(sentences("“We stay.” He left.")).toEqual(["“We stay.”", "He left."]);
  });

  it("keeps a stray reference mark with the sentence it was glued to", () => {
    expect(sentences("for the long haul.68 The crew agreed.")).toEqual([
      "for the long haul.68",
      "The crew agreed.",
    ]);
  });

  it("reads on over a wrapped line, and stops at a short line, a list item or a heading", () => {
    const wrapped =
      "Engineers of the county say that they repaired the bridges of both\nvalleys before the winter, and that no crossing was closed for long.";
    expect(sentences(wrapped)).toHaveLength(1);
    expect(sentences("Iraq: 2,500\nSyria: 900")).toEqual(["Iraq: 2,500", "Syria: 900"]);
    expect(sentences(`${wrapped}\n- one item\n- another`)).toHaveLength(3);
  });

  it("cuts a run without any stop, so that looking around stays bounded", () => {
    const lengths = readText("word ".repeat(5000)).sentences.map(({ from, to }) => to - from);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(160);
  });
});
