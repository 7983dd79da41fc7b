import { describe, expect, it } from "vitest";
import { widthOf } from "./cells.ts";
import { wrap } from "./wrap.ts";

const prose = "the record says at least 134, which is no less than 134 and may be more, 民兵 included";

describe("wrapping", () => {
  it("hangs further lines below the first word", () => {
    expect(wrap("one two three", { width: 12, first: " hint: " })).toBe(
      " hint: one\n       two\n       three",
    );
  });

  it("never breaks a word, however long", () => {
    const id = "militia-attacks/iraq-and-syria/2023-q4/us-interests";
    expect(wrap(`run show ${id} now`, { width: 20 }).split("\n")).toEqual(["run show", id, "now"]);
  });

  it("keeps a command in backticks on one line", () => {
    expect(wrap("run `throughline show a/b`, or stop", { width: 20 }).split("\n")).toEqual([
      "run",
      "`throughline show a/b`,",
      "or stop",
    ]);
    expect(wrap("a ` b ` c", { width: 5 }).split("\n")).toEqual(["a ` b", "` c"]);
  });

  it.each([12, 20, 33, 50, 100])("keeps every word in order, and every line within %d cells", (width) => {
    const lines = wrap(prose, { width, first: "- " }).split("\n");
    expect(lines.join(" ").slice(2).split(/ +/u)).toEqual(prose.split(" "));
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });
});
