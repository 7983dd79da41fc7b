import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

describe("id-malformed", () => {
  it.each([
    [
      "places.yml",
      "",
      "North_Vale: { name: North Vale, kind: country, phrase: in North Vale }\n",
      "North_Vale",
    ],
    ["indicators/Goats.yml", "", "name: Goats\n", "Goats"],
    ["documents/watch/Report 2/document.yml", "", "title: x\n", "watch/Report 2"],
    ["documents/watch/report/statements.yml", "pressure:", "Pressure:", "watch/report#Pressure"],
    ["derivations.yml", "raids-autumn:", "raids--autumn:", "derivations#raids--autumn"],
  ])("refuses an id of another form in %s", (path, from, to, id) => {
    expect(issuesOf("id-malformed", [path, from, to])).toMatchObject([
      { file: path, column: 1, args: { malformed: id } },
    ]);
  });
});
