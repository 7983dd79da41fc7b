import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay } from "./arbitraries.ts";
import { formatPeriod } from "./format.ts";
import { inYear, parsePeriodWords, parseYearlessPeriod } from "./words.ts";

const edtf = (text: string, published?: string) =>
  parsePeriodWords(text, published === undefined ? {} : { published })?.edtf ?? null;

/** One line for each phrase, reviewed like data: what it is read as, and how it is said back. */
const PHRASES = `
  October to December 2023
  between October and December 2023
  From October 2023 to December 2023
  October–December 2023
  September and October 2023
  November to January 2024
  from January 29 to February 1, 2024
  January 29-31, 2024
  29–31 January 2024
  Oct. 17-Dec. 21, 2023
  Oct 1, 2023 - Dec 31, 2023
  October 17, 2023 through December 21
  Oct. 17, 2023
  17 October 2023
  the 17th of October, 2023
  on Friday, Feb. 9, 2024
  2023-10-17 to 2023-12-21
  Sept. 2023
  in December of 2023
  during 2023
  2014–2019
  between 2014 and 2019
  Q4 2023
  4Q23
  2023 Q4
  the fourth quarter of 2023
  fourth-quarter 2023
  Q3 2023 to Q1 2024
  H1 2024
  the second half of 2023
  FY2024-Q1
  Q1 FY24
  first quarter of fiscal 2024
  the first quarter of fiscal year 2024
  FY24
  fiscal year 2024
  the first half of fiscal 2024
  spring 2024
  the fall of 2023
  winter 2023–24
  since Oct. 17, 2023
  from October 2023 onwards
  until 31 December 2023
  through December 2023
  as of December 31, 2023
  around October 2023
  since about Oct. 17, 2023
`;

const LEFT_ALONE = [
  "2500",
  "2,500",
  "134",
  "between 10 and 15",
  "2010-12",
  "10/17/2023",
  "winter 2023",
  "the first quarter",
  "Q5 2023",
  "third half of 2023",
  "31 February 2023",
  "September and December 2023",
  "December 2023 to October 2023",
  "between October to December 2023",
  "from October 2023",
  "in October 2023 attacks",
  "last Friday",
  "Oct. 17, 23",
  "constructor 2023",
  "",
];

describe("parsePeriodWords", () => {
  it("reads every phrase of the reviewed list as listed", async () => {
    const lines = PHRASES.trim()
      .split("\n")
      .map((line) => line.trim())
      .map((phrase) => {
        const period = parsePeriodWords(phrase);
        return `${phrase} | ${period?.edtf ?? "-"} | ${period ? formatPeriod(period) : "-"}`;
      });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./words.golden.txt");
  });

  it("reads the government's first quarter of 2024 as the last three months of 2023", () => {
    const days = { start: "2023-10-01", end: "2023-12-31" };
    for (const phrase of [
      "FY2024-Q1",
      "Q4 2023",
      "October to December 2023",
      "first quarter of fiscal 2024",
    ]) {
      expect(parsePeriodWords(phrase), phrase).toMatchObject(days);
    }
  });

  it.each(LEFT_ALONE)("leaves %j alone, which is no period or not only one", (phrase) => {
    expect(parsePeriodWords(phrase)).toBeNull();
  });

  it("takes a missing year from the day of publication, and from nothing else", () => {
    expect(edtf("since Oct. 17")).toBeNull();
    expect(edtf("since Oct. 17", "2024-02-09")).toBe("2023-10-17/..");
    expect(edtf("Nov. 30", "2024-02-09")).toBe("2023-11-30");
    expect(edtf("between October and December", "2024-02-09")).toBe("2023-10/2023-12");
    expect(edtf("January 29 to February 1", "2024-02-09")).toBe("2024-01-29/2024-02-01");
    expect(edtf("November to January", "2024-02-09")).toBe("2023-11/2024-01");
    expect(edtf("since about Oct. 17", "2024-02-09")).toBe("2023-10-17~/..");
  });

  it("prefers the year on the page to that of publication", () => {
    expect(edtf("Nov. 30, 2019", "2024-02-09")).toBe("2019-11-30");
  });

  it("takes the latest year in which the period has begun", () => {
    expect(edtf("Feb. 9", "2024-02-09")).toBe("2024-02-09");
    expect(edtf("Feb. 10", "2024-02-09")).toBe("2023-02-10");
    expect(edtf("February 29", "2024-02-09")).toBe("2020-02-29");
    expect(edtf("October to December", "2023-11-15")).toBe("2023-10/2023-12");
  });

  it("takes no year where the publication date leaves a choice", () => {
    expect(edtf("Nov. 30", "2024-02")).toBe("2023-11-30");
    expect(edtf("Nov. 30", "2024")).toBeNull();
    expect(edtf("Nov. 30", "../2024")).toBeNull();
    expect(edtf("Nov. 30", "yesterday")).toBeNull();
  });

  it("resolves months, quarters and years told from the day of publication", () => {
    expect(edtf("last month", "2024-01-09")).toBe("2023-12");
    expect(edtf("during the last quarter", "2024-02-09")).toBe("2023-36");
    expect(edtf("this year", "2024-02-09")).toBe("2024");
    expect(edtf("last year", "2024")).toBe("2023");
    expect(edtf("the previous month", "2024")).toBeNull();
    expect(edtf("last month")).toBeNull();
  });

  it("never resolves a yearless phrase to after the day of publication", () => {
    const phrase = fc
      .tuple(fc.integer({ min: 1, max: 31 }), fc.constantFrom("Jan.", "February", "Sept.", "December"))
      .map(([day, month]) => `${day} ${month}`);
    fc.assert(
      fc.property(phrase, anyDay, (phrase, published) => {
        const period = parsePeriodWords(phrase, { published });
        if (period?.start) expect(period.start <= published).toBe(true);
        else expect(phrase).toMatch(/^(?:30|31) F|^31 S/);
      }),
    );
  });

  it("neither fails nor slows down on text of any kind", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(() => parsePeriodWords(text, { published: "2024-02-09" })).not.toThrow();
      }),
    );
    const begun = performance.now();
    for (const piece of ["October ", "17 ", "- ", ", ", "since ", "the "])
      parsePeriodWords(piece.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe("parseYearlessPeriod", () => {
  it("gives months and days without a year", () => {
    expect(parseYearlessPeriod("between October and December")).toEqual({
      startMonth: 10,
      startDay: null,
      endMonth: 12,
      endDay: null,
      approximate: false,
    });
    expect(parseYearlessPeriod("29 to 31 January")).toMatchObject({
      startMonth: 1,
      startDay: 29,
      endMonth: 1,
      endDay: 31,
    });
  });

  it("gives an open period no end", () => {
    expect(parseYearlessPeriod("since October 17")).toMatchObject({
      startMonth: 10,
      startDay: 17,
      endMonth: null,
    });
  });

  it("joins neighbouring months, and only those", () => {
    expect(parseYearlessPeriod("September and October")).toMatchObject({ startMonth: 9, endMonth: 10 });
    expect(parseYearlessPeriod("December and January")).toMatchObject({ startMonth: 12, endMonth: 1 });
    expect(parseYearlessPeriod("September and December")).toBeNull();
    expect(parseYearlessPeriod("3 September and 4 October")).toBeNull();
  });

  it("is null where a year is said, or nothing that is a period", () => {
    expect(parseYearlessPeriod("October 2023")).toBeNull();
    expect(parseYearlessPeriod("until October")).toBeNull();
    expect(parseYearlessPeriod("29")).toBeNull();
    expect(parseYearlessPeriod("134 attacks")).toBeNull();
  });
});

describe("inYear", () => {
  const yearless = (text: string) => {
    const period = parseYearlessPeriod(text);
    if (period === null) throw new Error(`not a yearless period: ${text}`);
    return period;
  };

  it("ends in the next year where the end lies before the start", () => {
    expect(inYear(yearless("November to January"), 2023)?.edtf).toBe("2023-11/2024-01");
    expect(inYear(yearless("17 to 31 January"), 2024)?.edtf).toBe("2024-01-17/2024-01-31");
  });

  it("has no 29 February in most years", () => {
    expect(inYear(yearless("29 February"), 2023)).toBeNull();
    expect(inYear(yearless("29 February"), 2024)?.edtf).toBe("2024-02-29");
  });

  it("is what the phrase with that year says", () => {
    const month = fc.constantFrom("January", "February", "May", "October", "December");
    fc.assert(
      fc.property(month, month, fc.integer({ min: 1950, max: 2050 }), (from, to, year) => {
        const inThatYear = inYear(yearless(`${from} to ${to}`), year);
        const lastYear = inThatYear?.end?.slice(0, 4);
        expect(inThatYear).toEqual(parsePeriodWords(`from ${from} to ${to} ${lastYear}`));
      }),
    );
  });
});
