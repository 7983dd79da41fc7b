import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const bridge = { kind: "any" as const, place: "south-valley" };
const record = fixtureRecord((copy) =>
  addFigures(copy, [
    { ...bridge, id: "may", quantity: { bound: "exactly", value: 31 }, period: "2022-05" },
    { ...bridge, id: "june", quantity: { bound: "exactly", value: 47 }, period: "2022-06" },
    {
      ...bridge,
      id: "north",
      quantity: { bound: "exactly", value: 58 },
      period: "2022-06",
      place: "north-valley",
    },
    {
      ...bridge,
      id: "whole",
      quantity: { bound: "exactly", value: 105 },
      period: "2022-06",
      place: "both-valleys",
    },
  ]),
);
const said = (text: string) =>
  check(`The county lists them all. ${text}`, { record }).texts.flatMap(({ findings }) =>
    findings.map(({ verdict, differences }) => [verdict, ...differences].join(" ")),
  );

describe("withMoved", () => {
  it("knows the number of another month, where the text's own has another", () => {
    expect(said("The county repaired 31 bridges in South Valley in June 2022.")).toEqual([
      "differs period-differs",
    ]);
  });

  it("knows the number of another place, where the text's own has another", () => {
    expect(said("The county repaired 58 bridges in South Valley in June 2022.")).toEqual([
      "differs place-differs",
    ]);
  });

  it("knows the number of one place where none is named, and the whole has another", () => {
    expect(said("In June 2022 the county repaired 58 bridges.")).toEqual(["differs place-dropped"]);
    expect(said("In June 2022 the county repaired 105 bridges.")).toEqual(["agrees"]);
  });

  it("says nothing of a time or a part for which the record has nothing", () => {
    for (const text of [
      "The county repaired 31 bridges in South Valley in July 2022.",
      "The county repaired 31 of the bridges in South Valley in June 2022.",
      "The county repaired another 31 bridges in South Valley in June 2022.",
    ])
      expect(said(text).join()).not.toContain("differs");
  });
});
