import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const story = "documents/gazette/story/statements.yml";

describe("unknown-reference", () => {
  it("offers the id that is spelt most like it", () => {
    expect(issuesOf("unknown-reference", [story, "place: east", "place: esat"])).toMatchObject([
      { line: 16, column: 10, args: { noun: "place", reference: "esat", nearest: "east" } },
    ]);
  });

  it("refuses an entity of another noun", () => {
    expect(issuesOf("unknown-reference", [story, "place: east", "place: guild"])).toMatchObject([
      { args: { noun: "place", reference: "guild" } },
    ]);
  });

  it("offers where a retired id went", () => {
    const retired = ["retired.yml", "", "orient: { moved: east }"] as const;
    expect(issuesOf("unknown-reference", [story, "place: east", "place: orient"], retired)).toMatchObject([
      { args: { nearest: "east" } },
    ]);
  });

  it("does not call a thing unknown whose block is faulty", () => {
    expect(issuesOf("unknown-reference", ["places.yml", "kind: union", "kind: onion"])).toEqual([]);
  });

  it.each([
    ["indicators/raids.yml", "terms: {", "scope: nowhere\nterms: {", "place"],
    ["indicators/raids.yml", "terms: {", "comparable: [ { with: goats, note: x } ]\nterms: {", "indicator"],
    ["places.yml", "within: [ east ]", "within: [ north ]", "place"],
    ["places.yml", "parts: [ east, west ]", "parts: [ east, north ]", "place"],
    ["people.yml", "seenIn: mirror/copy", "seenIn: mirror/other", "document"],
    ["operations.yml", "by: [ watch ]", "by: [ army ]", "entity"],
    ["series.yml", "publisher: watch", "publisher: army", "entity"],
    ["derivations.yml", "watch/report#raids-october", "watch/report#raids-may", "source"],
    ["documents/watch/report/document.yml", "id: watch-reports", "id: army-reports", "series"],
    ["documents/gazette/story/document.yml", "document: watch/report", "document: watch/other", "document"],
    [
      "documents/watch/report/statements.yml",
      "attacker: dragons",
      "attacker: { id: trolls, as: big ones }",
      "entity",
    ],
    ["documents/watch/report/statements.yml", "who: guild", "who: army", "entity"],
    [story, "of: watch/report#raids", "of: watch/report#raid", "source"],
    [story, "indicator: sheep", "indicator: sheeps", "indicator"],
  ])("follows the references of %s: %s", (path, from, to, noun) => {
    expect(issuesOf("unknown-reference", [path, from, to])).toMatchObject([{ args: { noun } }]);
  });
});
