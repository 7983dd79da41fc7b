import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

function problems(yaml: string): (string | undefined)[] {
  return issuesOf("redirect-broken", ["retired.yml", "", yaml]).map(({ args }) => args.problem);
}

describe("redirect-broken", () => {
  it.each([
    "orient: { moved: east }",
    "watch/old: { moved: watch/report }",
    "'watch/report#attacks': { moved: 'watch/report#raids' }",
    "raids/vales/2022-q4: { moved: raids/vales/2022-q4/farms }",
    "orient: { split: [ east, west ] }",
    "orient: { withdrawn: it never was }",
  ])("is content with %s", (yaml) => {
    expect(problems(yaml)).toEqual([]);
  });

  it.each([
    ["orient: { moved: orient }", "redirects to itself"],
    ["orient: { moved: levant }\nlevant: { moved: east }", "redirects to a retired id"],
    ["orient: { moved: atlantis }", "redirects to an unknown id"],
    ["orient: { split: [ east, atlantis ] }", "redirects to an unknown id"],
    ["raids/a: { moved: raids/vales/2022-q3 }", "redirects to an unknown id"],
    ["east: { moved: west }", "is retired and still in use"],
  ])("reports %s", (yaml, problem) => {
    expect(problems(yaml)).toEqual([problem]);
  });

  it("reports both ends of a circle", () => {
    expect(problems("a: { moved: b }\nb: { moved: a }")).toEqual([
      "redirects to a retired id",
      "redirects to a retired id",
    ]);
  });
});
