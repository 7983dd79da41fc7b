import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../../../test/fixture/record.ts";
import { recordSource } from "../../candidate/record.ts";
import { judge } from "../../judge.ts";

const record = fixtureRecord((copy) => {
  const north = copy.figures["fig/north"];
  const report = copy.statements["county/report#north"];
  if (north === undefined || report?.kind !== "figure") throw new Error("the fixture has the north");
  copy.statements["county/report#plan"] = { ...report, id: "county/report#plan", modality: "planned" };
  copy.figures["fig/plan"] = {
    ...north,
    id: "fig/plan",
    modality: "planned",
    source: "county/report#plan",
  };
});

/** How the time that is read as the last number's lies to each figure, by its id. */
function relationsOf(text: string): Map<string, string> {
  const said = new Map<string, string>();
  judge(text, recordSource(record), {
    published: null,
    why: false,
    watch: (_, claims) => {
      for (const { candidate, time } of claims) said.set(candidate.figure.id, String(time.read));
    },
  });
  return said;
}

describe("timeSaid", () => {
  it("tells a count from a plan of the same days: `at least` stays true of a longer time for the count alone", () => {
    const opening =
      "Engineers of the county repaired 58 bridges in North Valley from October to December 2023.";
    const said = relationsOf(`${opening} In all of 2023 it was at least 58.`);
    expect(said.get("fig/north")).toBe("coarser");
    expect(said.get("fig/plan")).toBe("overlapping");
  });
});
