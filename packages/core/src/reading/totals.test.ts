import { describe, expect, it } from "vitest";
import type { Total } from "../schema/record.ts";
import { totalsOf } from "./totals.ts";

function total(id: string, whole: string, ...of: string[]): Total {
  return { id, total: whole, of, because: "a test", faulty: null, sum: { bound: "exactly", value: 3 } };
}

const data = {
  totals: {
    quarters: total("quarters", "a/a#year", "a/a#first", "a/a#rest"),
    months: total("months", "a/a#first", "a/a#january", "a/a#february"),
  },
};

const idsFor = (statement: string) => totalsOf({ data }, statement).map(({ id }) => id);

describe("totalsOf", () => {
  it("finds a sum from its whole and from each of its parts", () => {
    expect([idsFor("a/a#year"), idsFor("a/a#rest"), idsFor("a/a#february")]).toEqual([
      ["quarters"],
      ["quarters"],
      ["months"],
    ]);
  });

  it("puts the sum of which the statement is the whole first", () => {
    expect(idsFor("a/a#first")).toEqual(["months", "quarters"]);
  });

  it("finds none for a statement that is in no sum", () => {
    expect(idsFor("constructor")).toEqual([]);
  });
});
