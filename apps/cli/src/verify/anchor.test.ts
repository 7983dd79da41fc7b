import { describe, expect, it } from "vitest";
import { findAnchor } from "./anchor.ts";

const text =
  "A first line. There were at least 134 attacks.\nLater, at least 134 attacks were counted again.";
const words = "at least 134 attacks";
const first = text.indexOf(words);
const second = text.lastIndexOf(words);

describe("anchor", () => {
  it("is in place where the words stand at the recorded offsets", () => {
    expect(findAnchor(text, { words, position: { start: second, end: second + words.length } })).toEqual({
      state: "in-place",
      offset: second,
    });
  });

  it("is elsewhere where the same words stand at other offsets", () => {
    expect(findAnchor(text, { words, position: { start: 3, end: 23 } })).toEqual({
      state: "elsewhere",
      offset: first,
    });
  });

  it("is found where the record has no offsets to compare with", () => {
    expect(findAnchor(text, { words })).toEqual({ state: "found", offset: first });
  });

  it.each(["at least 135 attacks", "At least 134 attacks", "at least 134  attack.", "at least 134 attacks?"])(
    "is not found when anything but white space differs: %s",
    (other) => {
      expect(findAnchor(text, { words: other })).toEqual({ state: "not-found", offset: null });
    },
  );

  it("tells other white space apart from an exact find", () => {
    expect(findAnchor("There were at\n  least 134 attacks.", { words })).toEqual({
      state: "rewrapped",
      offset: 11,
    });
    expect(findAnchor(text, { words: "again" }).state).toBe("found");
  });

  it("lets the context decide between equal words", () => {
    expect(findAnchor(text, { words, prefix: "Later," }).offset).toBe(second);
    expect(findAnchor(text, { words, suffix: "." }).offset).toBe(first);
    expect(findAnchor(text, { words, prefix: "Nowhere" }).state).toBe("ambiguous");
  });

  it("takes signs of the words as they are, not as a pattern", () => {
    expect(findAnchor("it cost $5.0 (or so)", { words: "$5.0 (or" }).state).toBe("found");
    expect(findAnchor("it cost $5x0 (or so)", { words: "$5.0 (or" }).state).toBe("not-found");
  });
});
