import { describe, expect, it } from "vitest";
import { record } from "../../record.ts";
import { type Clock, resolve } from "../alignment/period.ts";
import { recordSource } from "../candidate/record.ts";
import { readText } from "../text/text.ts";
import { readContext } from "./context.ts";
import { Reading } from "./sentence.ts";
import { compileLexicon } from "./vocabulary.ts";

const lexicon = compileLexicon(recordSource(record));
const NONE: Clock = { published: null, reporting: null, around: null };

/** For each number its time, and how near it stands. */
const timesOf = (source: string) => {
  const reading = new Reading(readText(source), lexicon);
  return reading.figures.map((figure) => {
    const { period } = readContext(reading, figure);
    return period === null ? null : `${resolve(period.value, null, NONE)?.edtf ?? "?"} ${period.near}`;
  });
};

describe("the time of a number", () => {
  it.each([
    ["In 2023 they fell from 310 to 205.", ["2022 paragraph", "2023 sentence"]],
    ["In the second quarter of 2020 raids were up from 44.", ["2020-33 paragraph"]],
    ["They fell from 310 in May 2022 to 205 in June 2022.", ["2022-05 own", "2022-06 own"]],
    ["From 2021 to 2023, 205 came.", ["2021-01-01/2023-12-31 own"]],
  ])("is an earlier one of what a change began with: %j", (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });

  it.each([
    ["In April 2024 there were two attacks, the first since February 2024.", ["2024-04 own"]],
    ["In April 2024 there were 20, the most in a month since 2021.", ["2024-04 own"]],
  ])("is not that of others like it: %j", (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });

  it("is an end where something had come by an event of that time", () => {
    const reading = new Reading(
      readText("By the anniversary in August 2015 they had flown 410 strikes."),
      lexicon,
    );
    const [figure] = reading.figures;
    expect(figure && readContext(reading, figure).period?.value.isEnd).toBe(true);
  });

  it("is that of its own sentence before that of what leads in", () => {
    const text = "Work from 2018 to 2024:\n\n- In 2021 they sent $350 to Ada and $246 to Bea.\n";
    expect(timesOf(text)).toEqual(["2021 own", "2021 sentence"]);
  });

  it("is not that of a source in brackets", () => {
    expect(timesOf("It cost $9 million (Treasury, April 2024).")).toEqual(["2024-04 neighbour"]);
    expect(timesOf("It cost $9 million (in April 2024).")).toEqual(["2024-04 own"]);
  });

  it("is open from a beginning on", () => {
    expect(timesOf("There were 410 strikes, from its start on 8 August 2014.")).toEqual([
      "2014-08-08/.. own",
    ]);
  });

  it("is open where it was counted from a day", () => {
    expect(timesOf("When she counted, from October 17, 2023, it was 55.")).toEqual(["2023-10-17/.. own"]);
    expect(timesOf("The footage from October 17, 2023, shows 55.")).toEqual(["2023-10-17 own"]);
  });

  it("is at most that of an event which a sentence begins with", () => {
    const text = "When the first convoy came in May 2021, it brought 90 families, 370 people in all.";
    expect(timesOf(text)).toEqual(["2021-05 own", "2021-05 neighbour"]);
  });

  it("is no line of a thread", () => {
    expect(timesOf("1/9 A thread.\n\n9/9 There were 24 of them.")).toEqual([null]);
  });

  it("is that of the entry, which a day opens", () => {
    expect(timesOf("A log of 2023.\n\n30 OCT 2023. An official: 24 now. Iraq 15.")).toEqual([
      "2023-10-30 paragraph",
      "2023-10-30 paragraph",
    ]);
  });

  it.each([
    ["It cost the $9 million that the office gave in October 2023.", ["2023-10 neighbour"]],
    ["It cost $9 million in October 2023.", ["2023-10 own"]],
    ["It cost $9 million, the office said in October 2023.", ["2023-10 own"]],
  ])("is not that of a clause that says who gave it: %j", (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });
});
