import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const record = fixtureRecord();
const said = (text: string, published = "2024-02-09") =>
  check(text, { record, published }).texts.flatMap(({ findings }) =>
    findings.map(({ said: { period, place } }) => [period?.edtf ?? null, place]),
  );

describe("times and places told before", () => {
  it.each([
    ["In that month the county repaired 12 bridges.", "2023-11"],
    ["The next month the county repaired 12 bridges.", "2023-12"],
    ["The month before, the county repaired 12 bridges.", "2023-10"],
    ["The county repaired 12 bridges a year earlier.", "2022-11"],
  ])("reads %j behind a month", (text, edtf) => {
    expect(said(`It rained in November 2023. ${text}`)).toEqual([[edtf, null]]);
  });

  it("moves a quarter across the year", () => {
    expect(
      said("It rained in the fourth quarter of 2023. In the next quarter the county repaired 12 bridges."),
    ).toEqual([["2024-33", null]]);
  });

  it("holds a sentence without a number for the rest of its paragraph", () => {
    const idle = "The county repaired a bridge. ".repeat(6);
    expect(said(`Start with November 2023. ${idle}Then the county repaired 12 bridges.`)).toEqual([
      ["2023-11", null],
    ]);
  });

  it.each([
    ["It rained in North Valley. The county repaired 12 bridges there.", "north-valley"],
    ["It rained in North Valley. The county repaired 12 bridges in that region.", "north-valley"],
    ["It rained in North Valley. There were 12 bridges.", "north-valley"],
  ])("reads the place of %j", (text, place) => {
    expect(said(text)).toEqual([[null, place]]);
  });
});
