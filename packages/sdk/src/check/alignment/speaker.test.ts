import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const body = { aliases: [], former: [], misspellings: [], garblings: [], within: [] };

const record = fixtureRecord((copy) => {
  const organisations = [
    ["river-watch", "River Watch", "research"],
    ["moss-institute", "Moss Institute", "research"],
    ["valley-gazette", "Valley Gazette", "media"],
  ] as const;
  for (const [id, name, kind] of organisations)
    copy.entities[id] = { ...body, type: "organisation", id, name, kind };
  addFigures(copy, [
    {
      id: "watched",
      quantity: { bound: "exactly", value: 463 },
      place: "south-valley",
      period: "2023-04/2023-06",
      attribution: [{ who: { id: "river-watch", as: null }, verb: "said", to: null }],
      kind: "any",
    },
  ]);
  const toll = copy.statements["county/report#toll"];
  if (toll?.kind === "quotation")
    toll.attribution = [{ who: { id: "river-watch", as: null }, verb: "said", to: null }];
});

const FIGURE = "463 bridges in South Valley from April to June 2023";
const WORDS = "“the heaviest toll of any winter on our narrow bridges”";
const judged = (text: string) =>
  check(`The county lists them all. ${text}`, { record }).texts.flatMap(({ findings }) =>
    findings.map(({ verdict, differences }) => [verdict, ...differences].join(" ")),
  );

describe("withSpeaker", () => {
  it.each([
    `According to the Moss Institute, there were ${FIGURE}.`,
    `There were ${FIGURE}, the Moss Institute said.`,
    `The Turkish interior ministry counted ${FIGURE}.`,
    `NATO also reported ${FIGURE}.`,
    `UNICEF says that there were ${FIGURE}.`,
    `The Harbour Institution counted ${FIGURE}.`,
    `King Abdullah told reporters of ${FIGURE}.`,
    `According to the IMF, there were ${FIGURE}.`,
    `The Moss Institute wrote that it was ${WORDS}.`,
    `The Moss Institute, in May, counted ${FIGURE}.`,
    `The Moss Institute, which keeps a list of its own, counted ${FIGURE}.`,
    `Ankara, for its part, counted ${FIGURE}.`,
    `By the Moss Institute's own count, there were ${FIGURE}.`,
    `There were ${FIGURE}, by the Moss Institute's count.`,
    `UNICEF has ${FIGURE}.`,
    `The Moss Institute spoke first, and said little. It counted ${FIGURE}.`,
    `According to River Watch, nobody minds; according to the Moss Institute, there were ${FIGURE}.`,
    `A foreign body, the Moss Institute, had counted ${FIGURE}.`,
    `It was the Turkish interior minister who spoke of ${FIGURE}.`,
  ])("finds another speaker: %s", (text) => {
    expect(judged(text)).toEqual(["differs attribution-differs"]);
  });

  it.each([
    `According to River Watch, there were ${FIGURE}.`,
    `The Valley Gazette said that there were ${FIGURE}.`,
    `GMCC reported ${FIGURE}.`,
    `The Moss Institute was closed when there were ${FIGURE}.`,
    `In Turkey there were ${FIGURE}.`,
    `HOST: There were ${FIGURE}.`,
    `THE COUNTY SAYS: ${FIGURE}.`,
    `The Watch Institute of the county was shut. It says ${FIGURE}.`,
    `River Watch wrote that it was ${WORDS}.`,
    `River Watch, which the Moss Institute pays, counted ${FIGURE}.`,
    `By River Watch's count, there were ${FIGURE}.`,
    `Mr. Doe, who speaks for River Watch, said that there were ${FIGURE}.`,
    `Mr. Doe said that there were ${FIGURE}.`,
    `River Watch spoke first. It counted ${FIGURE}.`,
    `The Moss Institute said little. The county counted ${FIGURE}.`,
    `According to the Moss Institute, nobody minds; according to River Watch, there were ${FIGURE}.`,
  ])("lets the press relay, and takes nobody for a speaker who says nothing: %s", (text) => {
    expect(judged(text).join()).not.toContain("attribution-differs");
  });

  it("says from whom the record has it", () => {
    const text = `The county lists them all. NATO reported ${FIGURE}.`;
    expect(check(text, { record }).texts[0]?.findings[0]?.message).toBe(
      "gives it on somebody else's word; the record has it from Greater Marshland County Council",
    );
  });
});
