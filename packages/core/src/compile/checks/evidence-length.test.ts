import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const report = "documents/watch/report/statements.yml";
const long = "one two three four five six seven eight nine ten eleven twelve thirteen";

describe("evidence-length", () => {
  it("holds evidence to twelve words, prefix and suffix included", () => {
    const change = [
      report,
      "words: 12 raids in October",
      "words: 12 raids in October, prefix: a b c d e, suffix: f g h i",
    ] as const;
    expect(issuesOf("evidence-length", change)).toMatchObject([{ id: "watch/report#raids-october" }]);
  });

  it("holds quotations and marks to it too", () => {
    const quotation = [
      report,
      "quotation: the dragons sought",
      `quotation: ${long} the dragons sought`,
    ] as const;
    expect(issuesOf("evidence-length", quotation)).toMatchObject([
      { id: "watch/report#pressure", args: { words: "23" } },
    ]);
    const mark = [
      "documents/mirror/copy/document.yml",
      "",
      `marks: [ { code: name-garbled, words: ${long} } ]\n`,
    ] as const;
    expect(issuesOf("evidence-length", mark)).toMatchObject([{ id: "mirror/copy", args: { words: "13" } }]);
  });
});
