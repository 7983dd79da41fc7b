import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.ts";
import { findMarks } from "./marks.ts";

const marks = (text: string) => findMarks(tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe("findMarks", () => {
  it("finds the number of a footnote glued to the end of a sentence", () => {
    expect(marks("for the long run.68 CJTF agreed.")).toEqual(["68"]);
    expect(marks("for the long run.68")).toEqual(["68"]);
    expect(marks("“for the long run.”68 The crew agreed.")).toEqual(["68"]);
  });

  it.each([
    "about 2.5 million and .68 of one",
    "version 3.14.15 of 1.2.3",
    "see example.org/run.68 and file.v2",
    "the U.S.68 and p.68 and No.68",
    "the meeting in May.12 people came",
    "run.1234 The end",
    "## 7.0.0-beta.8 (2017-04-04)",
    "man doc/node.1",
    "see (v=technet.10)), please",
    "name.1 [=] value1",
    "run. 68 came",
  ])("finds none in %j", (text) => {
    expect(marks(text)).toEqual([]);
  });
});
