import { describe, expect, it } from "vitest";
import { type Clock, resolve } from "../alignment/period.ts";
import { tokenize } from "../text/tokens.ts";
import { findPeriods } from "./periods.ts";

const NONE: Clock = { published: null, reporting: null, around: null };
const read = (text: string, year: number | null = null, clock = NONE) => {
  const tokens = tokenize(text);
  return findPeriods(tokens).map((period) => {
    const days = resolve(period, year, clock);
    return [
      text.slice(tokens.startOf(period.from), tokens.endOf(period.to - 1)),
      days && `${days.start ?? ""}/${days.end ?? ""}`,
    ];
  });
};

describe("findPeriods", () => {
  it.each([
    ["Oct. 17, 2023, to Jan. 9, 2024", "2023-10-17/2024-01-09"],
    ["Jan.–June 2024", "2024-01-01/2024-06-30"],
    ["October to December 2023", "2023-10-01/2023-12-31"],
    ["from Oct. 1 through Dec. 31, 2023", "2023-10-01/2023-12-31"],
    ["between October and December 2023", "2023-10-01/2023-12-31"],
    ["Oct–Dec 2023", "2023-10-01/2023-12-31"],
    ["fiscal 2020’s first half", "2019-10-01/2020-03-31"],
    ["fiscal years 2022 and 2023", "2021-10-01/2023-09-30"],
    ["October 17, 2023, to January 9, 2024", "2023-10-17/2024-01-09"],
    ["October 17, 2023 to the end of the year", "2023-10-17/2023-12-31"],
    ["October, November and December 2023", "2023-10-01/2023-12-31"],
    ["September and October 2023", "2023-09-01/2023-10-31"],
    ["November 2023 to January", "2023-11-01/2024-01-31"],
    ["November to January 2024", "2023-11-01/2024-01-31"],
    ["the fourth quarter of 2023", "2023-10-01/2023-12-31"],
    ["Q4 2023", "2023-10-01/2023-12-31"],
    ["the first quarter of fiscal year 2024", "2023-10-01/2023-12-31"],
    ["FY2024-Q1", "2023-10-01/2023-12-31"],
    ["FY24", "2023-10-01/2024-09-30"],
    ["the quarter ending December 31, 2023", "2023-10-01/2023-12-31"],
    ["the last quarter of 2023", "2023-10-01/2023-12-31"],
    ["the half-year that ended in March 2019", "2018-10-01/2019-03-31"],
    ["the six months to June 2020", "2020-01-01/2020-06-30"],
    ["the half-year from October 2005", "2005-10-01/2006-03-31"],
    ["from Oct. 17, 2023 to last Friday", "2023-10-17/"],
    ["the first half of 2024", "2024-01-01/2024-06-30"],
    ["spring 2024", "2024-03-01/2024-05-31"],
    ["the summer quarter of 2024", "2024-07-01/2024-09-30"],
    ["early 2024", "2024-01-01/2024-04-30"],
    ["mid-2024", "2024-05-01/2024-08-31"],
    ["late 2024", "2024-09-01/2024-12-31"],
    ["the end of 2024", "2024-09-01/2024-12-31"],
    ["early March 2024", "2024-03-01/2024-03-12"],
    ["mid-March 2024", "2024-03-09/2024-03-22"],
    ["late March 2024", "2024-03-19/2024-03-31"],
    ["the end of March 2024", "2024-03-01/2024-03-31"],
    ["October 7-9, 2023", "2023-10-07/2023-10-09"],
    ["October 17 and 18, 2023", "2023-10-17/2023-10-18"],
    ["October of ’23", "2023-10-01/2023-10-31"],
    ["3 May '07", "2007-05-03/2007-05-03"],
    ["fiscal ’22", "2021-10-01/2022-09-30"],
    ["from October of '21 to March of '24", "2021-10-01/2024-03-31"],
    ["New Year’s Eve 2023", "2023-12-31/2023-12-31"],
    ["since New Year 2024", "2024-01-01/"],
    ["by Christmas 2023", "2023-12-25/2023-12-25"],
    ["from October 18, 2023 to the 14th", "2023-10-18/2023-11-14"],
    ["from December 18, 2023 to the 22nd", "2023-12-18/2023-12-22"],
    ["the thirteenth of December 2023", "2023-12-13/2023-12-13"],
    ["17 October 2023", "2023-10-17/2023-10-17"],
    ["2023-10-17", "2023-10-17/2023-10-17"],
    ["10/7/2023", "2023-10-07/2023-10-07"],
    ["since Oct. 17, 2023", "2023-10-17/"],
    ["as of December 31, 2023", "2023-12-31/2023-12-31"],
    ["2012-13", "2012-01-01/2013-12-31"],
    ["2014 to 2025", "2014-01-01/2025-12-31"],
  ])("reads %j", (text, days) => {
    const found = read(`They came in ${text}, and left.`);
    expect(found.map(([, resolved]) => resolved)).toEqual([days]);
  });

  it("reads a month that stands alone before or behind a colon", () => {
    expect(read("March: 227 held", 2023)).toEqual([["March", "2023-03-01/2023-03-31"]]);
    expect(read("The busiest month: March, with 227", 2023)).toEqual([["March", "2023-03-01/2023-03-31"]]);
    expect(read("They march: 227 of them", 2023)).toEqual([]);
  });

  it('takes the year of a span\'s end from the text where it says "this"', () => {
    expect(read("from August 2021 through the end of this March", 2024)).toEqual([
      ["from August 2021 through the end of this March", "2021-08-01/2024-03-31"],
    ]);
  });

  it("reads a month that is a sentence, and the year that is told beside one", () => {
    const clock: Clock = { ...NONE, published: "2024-01-25" };
    expect(read("Take June. Then they left.", 2023)).toEqual([["June", "2023-06-01/2023-06-30"]]);
    expect(read("They came in February of last year.", null, clock)).toEqual([
      ["February of last year", "2023-02-01/2023-02-28"],
    ]);
    expect(read("They came this January.", null, clock)[0]?.[1]).toBe("2024-01-01/2024-01-31");
  });

  it("takes no count for a day that the month does not have, or behind its end", () => {
    expect(read("in September 31 came", 2023)).toEqual([["September", "2023-09-01/2023-09-30"]]);
    expect(read("By the end of March 19 awards were cut", 2025)).toEqual([
      ["By the end of March", "2025-03-01/2025-03-31"],
    ]);
  });

  it("takes no number of the next paragraph or item for a day", () => {
    expect(read("It rained from January to June.\n\n4. 92 came.", 2023)).toEqual([
      ["from January to June", "2023-01-01/2023-06-30"],
    ]);
    expect(read("It rained in October\n\n17 came.", 2023)).toEqual([["October", "2023-10-01/2023-10-31"]]);
    expect(read("It rained on Oct.\n17.", 2023)).toEqual([["Oct.\n17", "2023-10-17/2023-10-17"]]);
  });

  it("leaves the year open where none is named, and takes it when it is given", () => {
    expect(read("from September to November")).toEqual([["from September to November", null]]);
    expect(read("from September to November", 2023)[0]?.[1]).toBe("2023-09-01/2023-11-30");
    expect(read("from November to January", 2024)[0]?.[1]).toBe("2023-11-01/2024-01-31");
  });

  it("leans on the reporting quarter and on the day of publication", () => {
    const clock: Clock = {
      published: "2024-02-09",
      reporting: resolve(findPeriods(tokenize("Q4 2023"))[0] ?? fail(), null, NONE),
      around: null,
    };
    expect(read("during the quarter", null, clock)[0]?.[1]).toBe("2023-10-01/2023-12-31");
    expect(read("last month", null, clock)[0]?.[1]).toBe("2024-01-01/2024-01-31");
    expect(read("last year", null, clock)[0]?.[1]).toBe("2023-01-01/2023-12-31");
  });

  it.each(["they may march on", "the second time", "2,023 crates", "in a fall", "a quarter of them"])(
    "finds no period in %j",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

function fail(): never {
  throw new Error("no period found");
}
