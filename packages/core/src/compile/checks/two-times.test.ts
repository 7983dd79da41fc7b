import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const story = "documents/gazette/story/statements.yml";

describe("two-times", () => {
  it("reports a statement that holds for a span and on a day, at the day", () => {
    const change = [story, "asOf: 2023-01-10", "asOf: 2023-01-10\n  period: 2023-01"] as const;
    expect(issuesOf("two-times", change)).toMatchObject([{ id: "gazette/story#sheep", line: 15, column: 3 }]);
  });
});
