import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord, indicatorLike } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const QUARTER = "2023-10/2023-12";

/** Bridges closed are counted beside bridges repaired, and so are inspections beside surveys. */
const record = fixtureRecord((copy) => {
  copy.indicators["bridges-closed"] = indicatorLike("bridges-closed", {
    phrase: { one: "bridge closed", many: "bridges closed" },
    notComparable: [{ with: "bridges-repaired", because: "a closed bridge is not mended" }],
    terms: { counted: ["closures"], verbs: ["closed", "shut"], with: [["county", "engineers"]], without: [] },
  });
  addFigures(copy, [
    {
      id: "closed",
      indicator: "bridges-closed",
      quantity: { bound: "exactly", value: 214 },
      place: "north-valley",
      period: QUARTER,
    },
    {
      id: "closed-south",
      indicator: "bridges-closed",
      quantity: { bound: "exactly", value: 37 },
      place: "south-valley",
      period: QUARTER,
    },
  ]);
});

const WHEN = "from October to December 2023";

const judged = (text: string) =>
  check(text, { record }).texts.flatMap(({ findings }) =>
    findings.map(({ exact, verdict, differences }) => [exact, verdict, ...differences]),
  );

describe("alignSwapped", () => {
  it("finds a number that was told of what is counted beside it, and says of what it is", () => {
    const text = `The county repaired 214 bridges in North Valley ${WHEN}.`;
    expect(judged(text)).toEqual([["214", "differs", "unit-differs"]]);
    const [finding] = check(text, { record }).texts[0]?.findings ?? [];
    expect(finding?.message).toBe("gives it for bridges repaired; the record gives 214 for bridges closed");
    expect(finding?.hint).toMatch(/^name what was counted: "bridges closed", or run /);
  });

  it("says nothing of a number of two digits where the source has none for what is named", () => {
    expect(judged(`The county repaired 37 bridges in South Valley ${WHEN}.`)).toEqual([
      ["37", "not-in-record"],
    ]);
  });

  it("leaves alone what names the other thing too, another time or place, and a part", () => {
    expect(judged(`The county counted 214 closures in North Valley ${WHEN}.`)).toEqual([["214", "agrees"]]);
    expect(judged(`The county repaired or closed 214 bridges in North Valley ${WHEN}.`)).not.toContainEqual([
      "214",
      "differs",
      "unit-differs",
    ]);
    expect(judged("The county repaired 214 bridges in North Valley in 2021.")).toEqual([
      ["214", "not-in-record"],
    ]);
    expect(judged(`The county repaired another 214 bridges in North Valley ${WHEN}.`)).toEqual([
      ["214", "not-in-record"],
    ]);
  });
});
