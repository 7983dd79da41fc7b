import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const story = "documents/gazette/story/statements.yml";

describe("period-after-publication", () => {
  it("reports what happened only after the document was out", () => {
    expect(
      issuesOf("period-after-publication", [story, "asOf: 2023-01-10", "asOf: 2023-01-22"]),
    ).toMatchObject([
      { id: "gazette/story#sheep", line: 15, args: { period: "2023-01-22", published: "2023-01-21" } },
    ]);
  });

  it("lets a period that has begun run on, and plans lie ahead", () => {
    expect(issuesOf("period-after-publication", [story, "asOf: 2023-01-10", "asOf: 2023-01"])).toEqual([]);
    const planned = [story, "asOf: 2023-01-10", "asOf: 2023-02-01\n  modality: planned"] as const;
    expect(issuesOf("period-after-publication", planned)).toEqual([]);
  });
});
