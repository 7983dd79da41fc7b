import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const story = "documents/gazette/story/statements.yml";

describe("retelling-changes-indicator", () => {
  it("warns where a retelling counts another thing and does not say so", () => {
    const change = [story, "indicator: raids\n  dimensions: { target: barns }", "indicator: sheep"] as const;
    expect(issuesOf("retelling-changes-indicator", change)).toMatchObject([
      { severity: "warning", id: "gazette/story#raids", args: { from: "raids", to: "sheep" } },
    ]);
  });

  it("is content where the change is said", () => {
    const change = [
      "documents/mirror/copy/statements.yml",
      "indicator: raids\n  dimensions: { target: barns }",
      "indicator: sheep",
    ] as const;
    expect(issuesOf("retelling-changes-indicator", change)).toEqual([]);
  });
});
