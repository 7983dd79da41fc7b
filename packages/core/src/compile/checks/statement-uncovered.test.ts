import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

describe("statement-uncovered", () => {
  it("reports a statement that no stretch of its document names", () => {
    const coverage = "coverage: [ { from: 0, to: 100, statements: [ raids ] } ]\n";
    expect(
      issuesOf("statement-uncovered", ["documents/mirror/copy/document.yml", "", coverage]),
    ).toMatchObject([{ id: "mirror/copy#pressure", file: "documents/mirror/copy/statements.yml", line: 1 }]);
  });

  it("asks it only of documents that have coverage", () => {
    expect(issuesOf("statement-uncovered")).toEqual([]);
  });
});
