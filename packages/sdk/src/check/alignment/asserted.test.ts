import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const record = fixtureRecord((copy) =>
  addFigures(copy, [
    {
      id: "planned",
      indicator: "wardens",
      quantity: { bound: "exactly", value: 1740 },
      place: "south-valley",
      period: "2023-12-31",
      asOf: true,
      modality: "planned",
    },
    {
      id: "claimed",
      quantity: { bound: "exactly", value: 263 },
      place: "south-valley",
      period: "2023-06",
      modality: "claimed",
      kind: "any",
    },
  ]),
);

const judged = (text: string) =>
  check(text, { record }).texts.flatMap(({ findings }) =>
    findings.map(({ verdict, differences }) => [verdict, ...differences].join(" ")),
  );

describe("isOfWhatMayCome", () => {
  it("holds no other number against what a text says may come", () => {
    const where = "in North Valley and South Valley from October to December 2023";
    expect(judged(`The county repaired at least 317 bridges ${where}.`)).toEqual(["differs value-differs"]);
    expect(judged(`If approved, the county will have repaired at least 317 bridges ${where}.`)).toEqual([
      "not-in-record",
    ]);
  });
});

describe("isAsserted", () => {
  it("finds a plan that is told as a fact, and says what it was", () => {
    const text = "By Dec. 31, 2023 the county's wardens in South Valley came down to 1,740.";
    expect(judged(text)).toEqual(["differs modality-differs"]);
    const [finding] = check(text, { record }).texts[0]?.findings ?? [];
    expect(finding?.message).toBe("tells it as done; the record has it as planned");
    expect(finding?.hint).toMatch(/^say that it was planned, or run /);
  });

  it("finds a claim that is told as a deed", () => {
    expect(judged("County engineers carried out 263 bridges in South Valley in June 2023.")).toEqual([
      "differs modality-differs",
    ]);
  });

  it.each([
    "By Dec. 31, 2023 the county would have 1,740 wardens in South Valley.",
    "The county had planned that 1,740 wardens were in South Valley by Dec. 31, 2023.",
    "By Dec. 31, 2023, 1,740 of the county's wardens are to remain in South Valley.",
    "The county's wardens in South Valley as of Dec. 31, 2023: 1,740.",
    "The county's engineers, it said, carried out 263 bridges in South Valley in June 2023.",
  ])("says nothing where the sentence leaves it open: %s", (text) => {
    expect(judged(text).join()).not.toContain("modality-differs");
  });
});
