import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay } from "./arbitraries.ts";
import { dayNumber, dayOf, daysInMonth, isDay, isLeapYear, isoDay, shiftMonth } from "./calendar.ts";

describe("the calendar", () => {
  it("gives 29 days to February every four years, but not in most centuries", () => {
    expect([2023, 2024, 1900, 2000].map(isLeapYear)).toEqual([false, true, false, true]);
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it("knows no thirteenth month and no thirtieth of February", () => {
    expect(daysInMonth(2023, 13)).toBe(0);
    expect(isDay({ year: 2023, month: 2, day: 30 })).toBe(false);
    expect(isDay({ year: 2023, month: 0, day: 1 })).toBe(false);
  });

  it("counts days across the end of a February and of a year", () => {
    expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
    expect(dayNumber("2023-03-01") - dayNumber("2023-02-28")).toBe(1);
    expect(dayNumber("2024-01-01") - dayNumber("2023-12-31")).toBe(1);
    expect(dayNumber("2024-01-01") - dayNumber("2023-01-01")).toBe(365);
  });

  it("counts as the platform's calendar does", () => {
    const epoch = dayNumber("1970-01-01");
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(day) - epoch).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
      }),
    );
  });

  it("takes days apart and puts them together again", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoDay(dayOf(day))).toBe(day);
      }),
    );
  });

  it("shifts months across years, in both directions", () => {
    expect(shiftMonth(2023, 10, 3)).toEqual({ year: 2024, month: 1 });
    expect(shiftMonth(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
    expect(shiftMonth(2024, 12, 0)).toEqual({ year: 2024, month: 12 });
  });
});
