import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const record = fixtureRecord((copy) =>
  addFigures(
    copy,
    (
      [
        ["spring-north", "north-valley", 9],
        ["spring-south", "south-valley", 14],
      ] as const
    ).map(([id, place, value]) => ({
      id,
      quantity: { bound: "exactly", value },
      place,
      period: "2023-04/2023-06",
      kind: "any",
    })),
  ),
);

const judged = (text: string) =>
  check(text, { record }).texts.flatMap(({ findings }) =>
    findings.map(({ exact, verdict, differences }) => [exact, verdict, ...differences]),
  );

const LEAD = "County engineers went out early. From April to June 2023 there were";

describe("crossPairs", () => {
  it("finds two numbers that changed places, small as they are", () => {
    expect(judged(`${LEAD} 14 bridges in North Valley and 9 in South Valley.`)).toEqual([
      ["14", "differs", "place-differs"],
      ["9", "differs", "place-differs"],
    ]);
  });

  it("leaves alone what stands right, and what is counted at another time by small numbers", () => {
    expect(judged(`${LEAD} 9 bridges in North Valley and 14 in South Valley.`)).toEqual([
      ["9", "agrees"],
      ["14", "agrees"],
    ]);
    expect(
      judged("County engineers saw 14 ducks in North Valley and 9 in South Valley in 2021.").flat(),
    ).not.toContain("place-differs");
  });
});
