import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord, indicatorLike } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const record = fixtureRecord((copy) => {
  copy.indicators["storm-attacks"] = indicatorLike("storm-attacks", {
    phrase: { one: "attack", many: "attacks" },
    dimensions: {
      target: {
        name: "Target",
        values: {
          interests: { name: "interests", phrase: "on U.S. interests", terms: ["interests"], within: [] },
          forces: { name: "forces", phrase: "on U.S. forces", terms: ["forces"], within: ["interests"] },
        },
      },
    },
    terms: { counted: ["attacks", "times"], verbs: [], with: [["county"]], without: [] },
  });
  const shared = { indicator: "storm-attacks", place: "north-valley" } as const;
  addFigures(copy, [
    {
      ...shared,
      id: "forces",
      quantity: { bound: "exactly", value: 38 },
      period: "2023-04/2023-06",
      dimensions: { target: "forces" },
    },
    {
      ...shared,
      id: "interests",
      quantity: { bound: "exactly", value: 52 },
      period: "2023-07/2023-09",
      dimensions: { target: "interests" },
    },
  ]);
});

const SPRING = "in North Valley from April to June 2023";
const SUMMER = "in North Valley from July to September 2023";
const judged = (text: string) =>
  check(`The county lists them all. ${text}`, { record }).texts.flatMap(({ findings }) =>
    findings.map(({ verdict, differences }) => [verdict, ...differences].join(" ")),
  );

describe("withStruck", () => {
  it.each([
    `There were 38 attacks on U.S. embassies ${SPRING}.`,
    `The gangs hit schools and shops 38 times ${SPRING}.`,
    `Jordanian units came under attack 38 times ${SPRING}.`,
    `There were 52 attacks on French embassies ${SUMMER}.`,
  ])("finds another target: %s", (text) => {
    expect(judged(text)).toEqual(["differs target-differs"]);
  });

  it("says on what the source counts them", () => {
    const text = `The county lists them all. There were 38 attacks on U.S. embassies ${SPRING}.`;
    expect(check(text, { record }).texts[0]?.findings[0]?.message).toBe(
      "tells it of another target; the record says it on U.S. forces",
    );
  });

  it.each([
    `There were 38 attacks on U.S. forces ${SPRING}.`,
    `American units came under attack 38 times ${SPRING}.`,
    `There were 38 attacks ${SPRING}.`,
    `There were 52 attacks on U.S. embassies ${SUMMER}.`,
  ])("takes a narrower word or none for no difference: %s", (text) => {
    expect(judged(text)).toEqual(["agrees"]);
  });
});
