import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const document = "documents/gazette/story/document.yml";

describe("retelling-older", () => {
  it("reports statements and documents that are older than their source", () => {
    const issues = issuesOf("retelling-older", [document, "published: 2023-01-21", "published: 2023-01-19"]);
    expect(issues.map(({ id }) => id)).toEqual(["gazette/story", "gazette/story#raids"]);
  });

  it("lets a date of coarser precision be the later one", () => {
    expect(issuesOf("retelling-older", [document, "published: 2023-01-21", "published: 2023-01"])).toEqual(
      [],
    );
  });
});
