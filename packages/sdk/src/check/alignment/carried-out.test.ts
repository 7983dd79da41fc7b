import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const warden = {
  indicator: "wardens",
  quantity: { bound: "exactly" as const, value: 1740 },
  place: "south-valley",
  asOf: true,
};
const record = fixtureRecord((copy) =>
  addFigures(copy, [
    { ...warden, id: "planned", period: "2023-09-30", modality: "planned" },
    { ...warden, id: "later", period: "2023-11-15" },
    {
      ...warden,
      id: "never",
      period: "2022-03-31",
      modality: "planned",
      quantity: { bound: "exactly", value: 2360 },
    },
  ]),
);
const said = (text: string) =>
  check(`The county lists them all. ${text}`, { record }).texts.flatMap(({ findings }) =>
    findings.map(({ verdict, differences }) => [verdict, ...differences].join(" ")),
  );

describe("withPlan", () => {
  it("holds a plan told as done against a text, though the number was reached later", () => {
    expect(said("On September 30, 2023 there were 1,740 wardens in South Valley.")).toEqual([
      "differs modality-differs",
    ]);
  });

  it("holds it against a text where nothing else has the number", () => {
    expect(said("On March 31, 2022 the number of wardens in South Valley had come to 2,360.")).toEqual([
      "differs modality-differs",
    ]);
    expect(said("On March 31, 2022 there would be 2,360 wardens in South Valley.")).toEqual(["agrees"]);
  });

  it.each([
    "On November 15, 2023 there were 1,740 wardens in South Valley.",
    "On September 30, 2023 there would be 1,740 wardens in South Valley.",
    "On October 20, 2023 there were 1,740 wardens in South Valley.",
  ])("says nothing of %s", (text) => {
    expect(said(text)).toEqual(["agrees"]);
  });
});
