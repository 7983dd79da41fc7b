import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPeriod } from "./arbitraries.ts";
import { parseEdtf } from "./edtf.ts";
import { formatPeriod } from "./format.ts";
import { toPeriod } from "./resolve.ts";
import { parsePeriodWords } from "./words.ts";

const prose = (edtf: string) => formatPeriod(toPeriod(edtf, "interval"));

describe("formatPeriod", () => {
  it.each([
    ["2023-10-01/2023-12-31", "October to December 2023"],
    ["2023-36", "October to December 2023"],
    ["2023-10-17/2023-12-21", "17 October to 21 December 2023"],
    ["2024-01-29/2024-02-01", "29 January to 1 February 2024"],
    ["2023-12-29/2024-01-02", "29 December 2023 to 2 January 2024"],
    ["2024-01-29/2024-01-31", "29 to 31 January 2024"],
    ["2023-10-01/2024-09-30", "October 2023 to September 2024"],
    ["2024-02-01/2024-02-29", "February 2024"],
    ["2014/2019", "2014 to 2019"],
    ["2023", "2023"],
    ["2024-02-09", "9 February 2024"],
    ["2024-21", "spring 2024"],
    ["2024-23", "autumn 2024"],
    ["2023-24", "winter 2023–24"],
    ["2023-10-17/..", "since 17 October 2023"],
    ["2023-36/..", "since October 2023"],
    ["2014/..", "since 2014"],
    ["../2023-12", "until December 2023"],
    ["2023-10-17/", "from 17 October 2023 to an unknown date"],
    ["/2023-12-31", "from an unknown date to 31 December 2023"],
    ["2023-10~", "around October 2023"],
    ["2023-10-17~/..", "since around 17 October 2023"],
  ])("says %s as %s", (edtf, expected) => {
    expect(prose(edtf)).toBe(expected);
  });

  it("says of a date of counting that it is one", () => {
    expect(formatPeriod(toPeriod("2023-12-31", "as-of"))).toBe("as of 31 December 2023");
    expect(formatPeriod(toPeriod("2023-12", "as-of"))).toBe("as of December 2023");
    expect(formatPeriod(toPeriod("2023-12-01/2023-12-31", "as-of"))).toBe("as of December 2023");
    expect(formatPeriod(toPeriod("2023-10-17/2023-10-19", "as-of"))).toBe(
      "as of a day from 17 to 19 October 2023",
    );
    expect(formatPeriod(toPeriod("2023-10-17/..", "as-of"))).toBe("as of a day since 17 October 2023");
  });

  it("keeps the authored form in the iso style", () => {
    expect(formatPeriod(toPeriod("2023-36", "as-of"), { style: "iso" })).toBe("2023-36");
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parseEdtf(formatPeriod(period, { style: "iso" }))).toEqual(period);
      }),
    );
  });

  it("is read back as the same days, as approximate as before", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const { start, end, approximate } = period;
        expect(parsePeriodWords(formatPeriod(period))).toMatchObject({ start, end, approximate });
      }),
      { numRuns: 500 },
    );
  });
});
