import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";
import { type Clock, resolve } from "../alignment/period.ts";
import { readText } from "../text/text.ts";
import { findPeriods } from "./periods.ts";
import { withToldTimes } from "./told-times.ts";

const record = fixtureRecord();
const said = (text: string, published = "2024-02-09") =>
  check(text, { record, published }).texts.flatMap(({ findings }) =>
    findings.map(({ said: { period, place } }) => [period?.edtf ?? null, place]),
  );

const NONE: Clock = { published: null, reporting: null, around: null };
const times = (source: string) => {
  const text = readText(source);
  return withToldTimes(text, findPeriods(text.tokens)).map(
    (period) => resolve(period, null, NONE)?.edtf ?? null,
  );
};

describe("times and places told before", () => {
  it.each([
    ["In that month the county repaired 12 bridges.", "2023-11"],
    ["The next month the county repaired 12 bridges.", "2023-12"],
    ["The month before, the county repaired 12 bridges.", "2023-10"],
    ["The previous month, the county repaired 12 bridges.", "2023-10"],
    ["Three months later the county repaired 12 bridges.", "2024-02"],
    ["The county repaired 12 bridges a year earlier.", "2022-11"],
    ["The county repaired 12 bridges the following year.", "2024"],
    ["In October of that year the county repaired 12 bridges.", "2023-10"],
    ["That summer the county repaired 12 bridges.", "2023-22"],
    ["Over the same stretch the county repaired 12 bridges.", "2023-11"],
  ])("reads %j behind a month", (text, edtf) => {
    expect(said(`It rained in November 2023. ${text}`)).toEqual([[edtf, null]]);
  });

  it("moves a quarter across the year", () => {
    expect(
      said("It rained in the fourth quarter of 2023. In the next quarter the county repaired 12 bridges."),
    ).toEqual([["2024-33", null]]);
  });

  it.each([
    ["the second quarter of 2020", "In the third it rained.", "2020-35"],
    ["the first quarter of fiscal 2024", "In the fourth, it rained.", "2024-07-01/2024-09-30"],
    ["the first half of 2020", "It rained in the second.", "2020-07/2020-12"],
  ])("reads an ordinal without its noun behind %s", (first, second, edtf) => {
    expect(times(`It rained in ${first}. ${second}`)[1]).toBe(edtf);
  });

  it.each([
    "In the third week it rained.",
    "The third bridge fell.",
    "These days it rains.",
    "It rained in the month before the vote.",
    "Rain was up by 9 percent on the month before.",
    "Rain was heavier than a year earlier.",
    "Next month it will rain.",
  ])("reads no time told before in %j", (text) => {
    expect(times(`It rained in the second quarter of 2020. ${text}`)).toHaveLength(1);
  });

  it("chains them", () => {
    expect(times("It rained in May 2020. The next month, too. The month after that it was dry.")).toEqual([
      "2020-05",
      "2020-06",
      "2020-07",
    ]);
  });

  it.each([
    ["On the 19th it poured.", "2020-05-19"],
    ["By the sixth, it had stopped.", "2020-05-06"],
    ["The 7th: more rain.", "2020-05-07"],
    ["It poured from the 16th to the 22nd.", "2020-05-16/2020-05-22"],
    ["It has poured since the 17th.", "2020-05-17/.."],
  ])("reads the day in %j as one of the month told last", (text, edtf) => {
    expect(times(`It rained in May 2020. ${text}`)[1]).toBe(edtf);
  });

  it.each(["The 19th bridge fell.", "The first, a bridge, fell.", "The third of them fell."])(
    "reads no day in %j",
    (text) => {
      expect(times(`It rained in May 2020. ${text}`)).toHaveLength(1);
    },
  );

  it("takes the month of what a number is compared with for no scene", () => {
    const text = "It rained on 26 days in May 2020, against twelve in April 2020. In that month it was warm.";
    expect(times(text).at(-1)).toBe("2020-05");
  });

  it.each([
    ["It rained on May 3, 2020. In that month it was warm.", "2020-05"],
    ["It rained in 2020. August of the year after that was dry.", "2021-08"],
    ["It rained in August 2020. In 2022 it was dry. It has been dry since that August.", "2020-08-01/.."],
    ["It rained in 2020. That March was dry.", "2020-03"],
  ])("reads the last time of %j", (text, edtf) => {
    expect(times(text).at(-1)).toBe(edtf);
  });

  it("takes a month told before another time for no month of a day", () => {
    expect(times("It rained in May 2020. In 2022 it was dry. On the 19th it poured.")).toHaveLength(2);
  });

  it("sets no scene by an aside", () => {
    expect(
      times("In May 2020 there were 12, double those of a year earlier. In that month it rained.").at(-1),
    ).toBe("2020-05");
  });

  it("tries the year told last before a date is called another one", () => {
    const text = "The county looks back on 2022. It rained a lot. In April the county repaired 12 bridges.";
    const [april] = withToldTimes(readText(text), findPeriods(readText(text).tokens)).slice(-1);
    expect(april?.yearTold).toBe(2022);
  });

  it("forgets a time that was told long before", () => {
    expect(times(`It rained in May 2020. ${"It was dry. ".repeat(9)}In that month it rained.`)).toHaveLength(
      1,
    );
  });

  it("opens the time since the one told last", () => {
    expect(times("It rained on May 3, 2020. Since then it has been dry.")[1]).toBe("2020-05-03/..");
  });

  it("holds a number of such a time for nobody's other time", () => {
    const text = (time: string) =>
      `The county reported on its bridges for April 2022. ${time} the county repaired 463 bridges in South Valley.`;
    for (const time of ["In that month", "The next month"])
      expect(
        check(text(time), { record, published: "2024-02-09" }).texts[0]?.findings.flatMap(
          ({ differences }) => differences,
        ),
      ).not.toContain("period-differs");
  });

  it("holds a sentence without a number for the rest of its paragraph", () => {
    const idle = "The county repaired a bridge. ".repeat(6);
    expect(said(`Start with November 2023. ${idle}Then the county repaired 12 bridges.`)).toEqual([
      ["2023-11", null],
    ]);
  });

  it.each([
    ["It rained in North Valley. The county repaired 12 bridges there.", "north-valley"],
    ["It rained in North Valley. The county repaired 12 bridges in that region.", "north-valley"],
    ["It rained in North Valley. There were 12 bridges.", "north-valley"],
  ])("reads the place of %j", (text, place) => {
    expect(said(text)).toEqual([[null, place]]);
  });
});
