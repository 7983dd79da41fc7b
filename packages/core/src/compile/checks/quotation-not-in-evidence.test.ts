import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const report = "documents/watch/report/statements.yml";

describe("quotation-not-in-evidence", () => {
  it("reports a quotation of other words than its evidence", () => {
    expect(
      issuesOf("quotation-not-in-evidence", [report, "sought to press", "tried to press"]),
    ).toMatchObject([{ id: "watch/report#pressure", line: 2 }]);
  });

  it("lets a quotation be a part of the words, in other case and marks", () => {
    const change = [
      report,
      "quotation: the dragons sought to press the shepherds of both vales",
      "quotation: \u201cSought to press the shepherds,\u201d",
    ] as const;
    expect(issuesOf("quotation-not-in-evidence", change)).toEqual([]);
  });
});
