import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const report = "documents/watch/report/statements.yml";

describe("statements-unsorted", () => {
  it("reports the statement that stands after a later id", () => {
    expect(issuesOf("statements-unsorted", [report, "pressure:", "zeal:"])).toMatchObject([
      { id: "watch/report#raids", line: 5, args: { after: "watch/report#zeal" } },
    ]);
  });
});
