import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../checker.ts";

const record = fixtureRecord((copy) => {
  const name = "Operation Steady Hammer";
  copy.entities["steady-hammer"] = {
    type: "operation",
    id: "steady-hammer",
    by: [],
    name,
    aliases: [],
    former: [],
    misspellings: [],
    garblings: [],
  };
  addFigures(copy, [
    {
      id: "south",
      quantity: { bound: "exactly", value: 463 },
      place: "south-valley",
      period: "2023-04/2023-06",
      kind: "any",
    },
  ]);
});

const verdict = (operation: string) =>
  check(
    `For ${operation}, engineers of the county repaired 463 bridges in South Valley from April to June 2023.`,
    { record },
  ).texts[0]?.findings.find(({ exact }) => exact === "463")?.verdict;

describe("isForeign", () => {
  it.each(["Operation Steady Hammer", "Operation Steady Hamper", "Operation Ready Hammer", "the county"])(
    "takes %s for the source's own",
    (operation) => expect(verdict(operation)).toBe("agrees"),
  );

  it.each(["Operation Distant Thunder", "Operation Hammer Steady", "Operation Very Distant Hammer"])(
    "says nothing of what belongs to %s",
    (operation) => expect(verdict(operation)).toBe("not-in-record"),
  );
});
