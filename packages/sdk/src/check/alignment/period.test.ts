import { describe, expect, it } from "vitest";
import { addFigures, fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";

const recordOf = (period: string) =>
  fixtureRecord((copy) =>
    addFigures(copy, [
      { id: "total", quantity: { bound: "exactly", value: 463 }, place: "south-valley", period, kind: "any" },
    ]),
  );
const codes = (text: string, period: string) =>
  check(text, { record: recordOf(period), published: "2024-02-09" }).texts.flatMap(({ findings }) =>
    findings.flatMap(({ verdict, differences }) => [verdict, ...differences]),
  );
const text = "In June 2023 the county came to 463 bridges that it had repaired in South Valley.";

describe("a total of years", () => {
  it("may be told with the month in which it ends", () => {
    expect(codes(text, "2019-01/2023-06")).toEqual(["agrees"]);
  });

  it("is no count of that month where it is one of months", () => {
    expect(codes(text, "2023-01/2023-06")).toContain("period-differs");
  });

  it("is moved where it ends in another month", () => {
    expect(codes(text, "2019-01/2023-09")).toContain("period-differs");
  });
});
