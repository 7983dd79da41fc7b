import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const record = fixtureRecord((copy) =>
  addFigures(copy, [
    {
      id: "planned",
      indicator: "wardens",
      quantity: { bound: "exactly", value: 17_463 },
      place: "south-valley",
      period: "2023-12-31",
      asOf: true,
      modality: "planned",
    },
    {
      id: "spring",
      quantity: { bound: "exactly", value: 46_317 },
      place: "south-valley",
      period: "2023-04/2023-06",
      kind: "any",
    },
  ]),
);

const judged = (text: string) =>
  check(text, { record }).texts.flatMap(({ findings }) =>
    findings.map(({ verdict, differences }) => [verdict, ...differences].join(" ")),
  );

describe("a number told otherwise in one thing, where no term stands next to it", () => {
  it("is found by the words around it, as planned and told as a fact", () => {
    const lead = "The wardens of the county are the talk of South Valley.";
    expect(judged(`${lead} As of Dec. 31, 2023, 17,463 remained there.`)).toEqual([
      "differs modality-differs",
    ]);
    expect(judged(`${lead} As of Dec. 31, 2023, 17,463 would remain there.`).join()).not.toContain("differs");
  });

  it("is found at another time, and left alone where the text says its own time close by", () => {
    const lead = "The county repaired bridge after bridge in South Valley.";
    expect(judged(`${lead} From January to March 2021 it was 46,317 of them.`).join()).not.toContain(
      "agrees",
    );
    expect(judged(`${lead} From April to June 2023 it was 46,317.`)).toEqual(["agrees"]);
  });
});
