import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEdtf } from "./arbitraries.ts";
import { comparePeriods, daysOf, joinPeriods } from "./compare.ts";
import { parseEdtf } from "./edtf.ts";
import { fiscalQuarter, fiscalYear, PeriodError, toPeriod } from "./resolve.ts";

describe("fiscalQuarter", () => {
  it("begins the fiscal year in October of the year before", () => {
    expect(fiscalQuarter(2024, 1)).toMatchObject({ start: "2023-10-01", end: "2023-12-31" });
    expect(fiscalQuarter(2024, 1).edtf).toBe("2023-10-01/2023-12-31");
    expect(fiscalQuarter(2024, 2)).toMatchObject({ start: "2024-01-01", end: "2024-03-31" });
    expect(fiscalQuarter(2024, 4)).toMatchObject({ start: "2024-07-01", end: "2024-09-30" });
  });

  it("takes another first month from its caller", () => {
    expect(fiscalQuarter(2024, 1, 1)).toMatchObject({ start: "2024-01-01", end: "2024-03-31" });
    expect(fiscalQuarter(2024, 4, 4)).toMatchObject({ start: "2024-01-01", end: "2024-03-31" });
    expect(fiscalQuarter(2024, 3, 7).end).toBe("2024-03-31");
  });

  it("makes four abutting quarters of every fiscal year", () => {
    const year = fc.integer({ min: 1950, max: 2090 });
    const startMonth = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(year, startMonth, (year, startMonth) => {
        const quarters = ([1, 2, 3, 4] as const).map((quarter) => fiscalQuarter(year, quarter, startMonth));
        expect(joinPeriods(quarters)).toEqual(fiscalYear(year, startMonth));
        expect([365, 366]).toContain(daysOf(fiscalYear(year, startMonth)));
        expect(comparePeriods(fiscalYear(year, startMonth), fiscalYear(year + 1, startMonth))).toBe("abuts");
      }),
    );
  });
});

describe("toPeriod", () => {
  it("resolves the days and says that a period is the reporting period", () => {
    expect(toPeriod("2023-36", "interval", "2023-10-01/2023-12-31")).toEqual({
      kind: "interval",
      edtf: "2023-36",
      start: "2023-10-01",
      end: "2023-12-31",
      precision: "quarter",
      approximate: false,
      reporting: true,
    });
  });

  it("says that another period, or any where none is reported, is not the reporting period", () => {
    expect(toPeriod("2023-11", "interval", "2023-36").reporting).toBe(false);
    expect(toPeriod("2023-36", "interval").reporting).toBe(false);
  });

  it("throws a coded error with a hint for what is not EDTF", () => {
    expect(() => toPeriod("2023-02-30", "as-of")).toThrow(PeriodError);
    expect(() => toPeriod("2023-02-30", "as-of")).toThrow("unknown period `2023-02-30`");
    expect(new PeriodError("x")).toMatchObject({
      code: "not-edtf",
      text: "x",
      hint: expect.stringContaining("2023-12-31"),
    });
  });

  it("keeps the EDTF from which the same period is resolved again", () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const period = toPeriod(edtf, "interval");
        expect(period).toMatchObject(parseEdtf(period.edtf) ?? {});
        expect(period.start === null || period.end === null || period.start <= period.end).toBe(true);
      }),
    );
  });
});
