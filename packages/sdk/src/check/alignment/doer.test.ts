import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const party = { former: [], misspellings: [], garblings: [], within: [], type: "organisation" as const };

/** The marsh rangers mend bridges too; the reed guild and the bog guild are at odds with everybody. */
const record = fixtureRecord((copy) => {
  copy.entities["reed-guild"] = {
    ...party,
    id: "reed-guild",
    kind: "armed-group",
    name: "Reed Guild",
    aliases: [],
  };
  copy.entities["bog-guild"] = {
    ...party,
    id: "bog-guild",
    kind: "armed-group",
    name: "Bog Guild",
    aliases: [],
  };
  addFigures(copy, [
    {
      id: "guild",
      quantity: { bound: "exactly", value: 463 },
      place: "south-valley",
      period: "2023-04/2023-06",
      actors: { by: { id: "reed-guild", as: null } },
      kind: "any",
    },
  ]);
});

const WHEN = "in South Valley from April to June 2023";
const judged = (text: string) =>
  check(`The county lists them all. ${text}`, { record }).texts.flatMap(({ findings }) =>
    findings.map(({ verdict, differences }) => [verdict, ...differences].join(" ")),
  );

describe("withDoer", () => {
  it.each([
    `The Bog Guild fighters repaired 463 bridges ${WHEN}.`,
    `Turkish troops had carried out 463 bridges ${WHEN}.`,
    `Russia launched 463 bridges ${WHEN}.`,
    `There were 463 bridges ${WHEN} launched by Hamas.`,
    `It was the Houthis who made 463 bridges ${WHEN}.`,
    `The Bog Guild's 463 bridges ${WHEN} are new.`,
    `Bridges were raided by the Bog Guild 463 times ${WHEN}; bridges.`,
    `The Bog Guild attacked the bridges ${WHEN} 463 times.`,
    `Moscow, for its part, launched 463 bridges ${WHEN}.`,
  ])("finds somebody else who does it: %s", (text) => {
    expect(judged(text)).toEqual(["differs actor-differs"]);
  });

  it.each([
    `The Reed Guild made 463 bridges ${WHEN}.`,
    `The Reed Guild's 463 bridges ${WHEN} are new.`,
    `The Reed Guild attacked the bridges ${WHEN} 463 times.`,
    `French troops made 463 bridges ${WHEN}.`,
    `For fear of Hamas they made 463 bridges ${WHEN}.`,
    `There were 463 bridges ${WHEN}, backed by Russia.`,
    `Crews made 463 bridges ${WHEN}, by Russia's own count.`,
  ])("holds no partner, target or witness for the one who does it: %s", (text) => {
    expect(judged(text)).toEqual(["agrees"]);
  });

  it("says whom the source names", () => {
    const text = `The county lists them all. Russia made 463 bridges ${WHEN}.`;
    expect(check(text, { record }).texts[0]?.findings[0]?.message).toBe(
      "gives it to somebody else; the record names Reed Guild",
    );
  });
});
