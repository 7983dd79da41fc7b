import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const story = "documents/gazette/story/statements.yml";

describe("dimension-unknown", () => {
  it("reports a value that the dimension does not have, with the nearest", () => {
    expect(issuesOf("dimension-unknown", [story, "target: barns", "target: barn"])).toMatchObject([
      { line: 5, column: 25, args: { dimension: "target", value: "barn", nearest: "barns" } },
    ]);
  });

  it("reports a dimension that the indicator does not have, at its key", () => {
    expect(issuesOf("dimension-unknown", [story, "target: barns", "targets: barns"])).toMatchObject([
      { line: 5, column: 17, args: { dimension: "targets", value: "", nearest: "target" } },
    ]);
  });

  it("is not taken in by the members that every object has", () => {
    expect(issuesOf("dimension-unknown", [story, "target: barns", "target: constructor"])).toHaveLength(1);
  });

  it("reports a wider value that is none", () => {
    expect(
      issuesOf("dimension-unknown", ["indicators/raids.yml", "within: [ farms ]", "within: [ farm ]"]),
    ).toMatchObject([{ id: "raids", args: { value: "farm", nearest: "farms" } }]);
  });
});
