import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPeriod } from "./arbitraries.ts";
import { toPeriod } from "./resolve.ts";
import { periodSlug } from "./slug.ts";

const slug = (edtf: string) => periodSlug(toPeriod(edtf, "interval"));

describe("periodSlug", () => {
  it.each([
    ["2023-10-01/2023-12-31", "2023-q4"],
    ["2023", "2023"],
    ["2023-11", "2023-11"],
    ["2023-09/2023-10", "2023-09..2023-10"],
    ["2024-01/2024-06", "2024-01..2024-06"],
    ["2023-10-01/2024-09-30", "2023-10..2024-09"],
    ["2014/2019", "2014..2019"],
    ["2023-10-17/2023-12-21", "2023-10-17..2023-12-21"],
    ["2023-10-17", "2023-10-17"],
    ["2023-10-17/..", "since-2023-10-17"],
    ["2014/..", "since-2014"],
    ["../2023-12-31", "until-2023-12-31"],
    ["2023-10-17/", "from-2023-10-17"],
    ["/2023-12", "to-2023-12"],
    ["2023-10~", "circa-2023-10"],
  ])("names %s as %s", (edtf, expected) => {
    expect(slug(edtf)).toBe(expected);
  });

  it("names a date of counting as such, and the lack of a period", () => {
    expect(periodSlug(toPeriod("2023-12-31", "as-of"))).toBe("as-of-2023-12-31");
    expect(periodSlug(toPeriod("2023-12", "as-of"))).toBe("as-of-2023-12");
    expect(periodSlug(null)).toBe("undated");
  });

  it("is the same for the same days, however they are written", () => {
    expect(new Set(["2023-36", "2023-10/2023-12", "2023-10-01/2023-12-31"].map(slug)).size).toBe(1);
    expect(slug("2024-02-01/2024-02-29")).toBe("2024-02");
    expect(slug("2023-02-01/2023-02-28")).toBe("2023-02");
  });

  it("sorts quarters, months and days of one kind in time order", () => {
    const quarters = ["2023-33", "2023-36", "2024-33"].map(slug);
    const months = ["2023-09", "2023-11", "2024-02"].map(slug);
    expect([quarters.toSorted(), months.toSorted()]).toEqual([quarters, months]);
  });

  it("is different for different days, and safe in a path", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const [first, second] = [a, b].map((period) => periodSlug({ ...period, kind: "interval" }));
        const isClosed = [a, b].every(({ start, end }) => start !== null && end !== null);
        const isSame = a.start === b.start && a.end === b.end && a.approximate === b.approximate;
        if (isClosed) expect(first === second).toBe(isSame);
        expect(first).toMatch(/^[a-z0-9.-]+$/);
      }),
    );
  });
});
