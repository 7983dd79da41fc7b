import { parseQuantity } from "@throughline/core/quantity";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../../test/fixture/record.ts";
import { recordSource } from "../candidate/record.ts";
import { readText } from "../text/text.ts";
import { Reading } from "./sentence.ts";
import { compileLexicon } from "./vocabulary.ts";

const lexicon = compileLexicon(recordSource(fixtureRecord()));
const figures = (text: string) => new Reading(readText(text), lexicon).figures;
const spans = (text: string) => figures(text).map(({ start, end }) => text.slice(start, end));
const values = (text: string) =>
  figures(text).map(({ quantity }) => {
    if (quantity.bound === "between") return [quantity.bound, quantity.low, quantity.high];
    return "value" in quantity ? [quantity.bound, quantity.value] : [quantity.bound];
  });

describe("findFigures", () => {
  it.each([
    ["At least 134 attacks", "At least 134", ["at-least", 134]],
    ["134 or more attacks", "134 or more", ["at-least", 134]],
    ["134+ attacks", "134+", ["at-least", 134]],
    ["a 134-plus count", "134-plus", ["at-least", 134]],
    ["no fewer than sixty-two cases", "no fewer than sixty-two", ["at-least", 62]],
    ["more than five dozen crates", "more than five dozen", ["more-than", 60]],
    ["half a dozen crates", "half a dozen", ["exactly", 6]],
    ["a hundred and five crates", "a hundred and five", ["exactly", 105]],
    ["two thousand five hundred crates", "two thousand five hundred", ["exactly", 2500]],
    ["nearly 2,500 crates", "nearly 2,500", ["about", 2500]],
    ["at least some 30 crates", "at least some 30", ["at-least", 30]],
    ["up to 2.5 million crates", "up to 2.5 million", ["at-most", 2_500_000]],
    ["They owned up to about 2,000 crates", "about 2,000", ["about", 2000]],
    ["rounded it up to 2,000 crates", "2,000", ["exactly", 2000]],
    ["The counter runs up to 2,000 crates", "2,000", ["exactly", 2000]],
    ["It is more than the 134 of last year", "134", ["exactly", 134]],
    ["eleven point one one billion crates", "eleven point one one billion", ["exactly", 11_110_000_000]],
    ["They took over 15 crates", "15", ["exactly", 15]],
    ["It took over 15 days", "over 15", ["more-than", 15]],
    ["$622 million", "$622 million", ["exactly", 622_000_000]],
    ["US$1.2bn of aid", "US$1.2bn", ["exactly", 1_200_000_000]],
    ["68 percent of them", "68 percent", ["exactly", 68]],
    ["68% of them", "68%", ["exactly", 68]],
    ["between 10 and 15 crates", "between 10 and 15", ["between", 10, 15]],
    ["10 to 15 crates", "10 to 15", ["between", 10, 15]],
    ["10–15 crates", "10–15", ["between", 10, 15]],
    ["about 10 to 15 million crates", "about 10 to 15 million", ["between", 10_000_000, 15_000_000]],
    ["two or three crates", "two or three", ["between", 2, 3]],
    ["about two-thirds of the crates", "about two-thirds", ["about", 2 / 3]],
    ["three quarters of them", "three quarters", ["exactly", 3 / 4]],
    ["one-fifth of the crates", "one-fifth", ["exactly", 1 / 5]],
    ["two and a half million crates", "two and a half million", ["exactly", 2_500_000]],
    ["2.5m crates", "2.5m", ["exactly", 2_500_000]],
    [
      "some twenty-eight point three million crates",
      "some twenty-eight point three million",
      ["about", 28_300_000],
    ],
    ["lasting over 30 days", "over 30", ["more-than", 30]],
    ["they fell over 30 days", "30", ["exactly", 30]],
    ["all 100-odd pages", "100-odd", ["about", 100]],
    ["asks about the 134 crates", "134", ["exactly", 134]],
    ["they voted no. Half a dozen left", "Half a dozen", ["exactly", 6]],
    ["of whom one was killed", "one", ["exactly", 1]],
    ["the U.S. Army lost 27 times", "27", ["exactly", 27]],
    ["Attacks Reach 134", "134", ["exactly", 134]],
  ])("reads %j", (text, span, value) => {
    expect(spans(text)).toEqual([span]);
    expect(values(text)).toEqual([value]);
  });

  it("keeps two numbers apart that only stand near each other", () => {
    expect(values("more than 85 targets in some 30 minutes")).toEqual([
      ["more-than", 85],
      ["about", 30],
    ]);
    expect(values("two-thousand, $622 million")).toEqual([
      ["exactly", 2000],
      ["exactly", 622_000_000],
    ]);
    expect(values("rose from 12 to 53 in a month")).toEqual([
      ["exactly", 12],
      ["exactly", 53],
    ]);
  });

  it.each([
    "On Nov. 30 in Q1 of FY24 and on Sept. 1, 2023-10-17, 10/7 and 9/11",
    "in 2012-13, the 1990s, since mid-2014 and from 2014 to 2025",
    "between October 7 and 9, 2023, and on 17 October",
    "on page 12 (graf 4), pp. 3-5, note 68, footnote 4 and in Figure 3",
    "Resolution 2254, No. 3, Release 20240209-01, room 101",
    "an F-16, a T-72, MI6, COVID-19, a 155mm shell, Tower 22",
    "at 10:30, at 10 a.m. and at five o'clock",
    "call 555-0199 or +1 202 555 0100",
    "see https://example.org/134 and version 1.2.3",
    "the 7th day, the third time, twenty-first place",
    "one of them, no one, one another, on the one hand, the one that",
    "a two-day visit by a three-star general, a 34-year-old",
    "a third of them, half of them, a two-thirds vote, three quarters of 2024, a few dozen, several hundred",
    "one can say that one thinks",
    "three in five voters, a senator out of a hundred, not one of them",
    "on pages 3, 12 and 44, slide 4, not 14, par. 4, equation (12) and Page 3 of 12",
    "in Apt. 12, at VFW Post 8891, on Lane 2, at P.S. 96, with Local 134",
    "write to 600 W. Washington Blvd. or to Allee 62, 10117 Berlin; dial in with 88#",
    "at half past eight, at seven minutes past nine",
    "on October 17 to 24, 2023, and from January 4 to 9",
    "in August of twenty fourteen, on July twenty-ninth, twenty fifteen",
    "laughed Pete Marsh, 71.",
    "half of the children are under 12.",
    "the class of ’68, in August of '21",
    "on Thursdays from 6 to 8 p.m., past eleven at night",
    "at Window 9, near kilometer 184, in a Role 2 tent",
    "January   and two wrongs make no right",
    "He is 45. She died at 61 and was 30 years old.",
    "call (703) 604-8324 or write to 4800 Mark Center Drive, Alexandria, VA 22350",
    "H.R. 815 amends 10 U.S.C. 333 and 22 CFR 50, under Public Law 117-263",
    "ask for ISO norm, RFC 2119, IEEE 802.11 or port 8080",
    "with Windows 11, a Boeing 737 jet, Web 3.0 and 4K",
    "goals: (1) train them, and (2) equip them; or 1) leave, 2) stay",
    "at 0300 hours, or 1400 GMT, at 1430 hours",
    "the 5.56 mm rounds",
    "In twenty nineteen it rose; 2015 TO 2020 AT THE OFFICE",
    "bib 64 at aid station 3 near km 74, on a Bell 429, see Chart 3",
    "Ms. Reyes, 34, and a man aged 56",
    "[12] and an unspecified number",
    "the Big Five",
  ])("finds no figure in %j", (text) => {
    expect(spans(text)).toEqual([]);
  });

  it("takes no list number and no page number for a figure", () => {
    expect(spans("1. First item\n2) Second item\n\n12\n\nThe end")).toEqual([]);
    expect(spans("2.3 Strength estimates\n\n1 of 9: A crew. 2 of them left.\n\n-30-")).toEqual(["2"]);
  });

  it("takes a number for no day where a month stands behind it as a place in time would", () => {
    expect(spans("From 16 in January it rose; there were 30 in July.")).toEqual(["16", "30"]);
    expect(spans("By the end of June 16 were gone.")).toEqual(["16"]);
  });

  it("takes the last word of a sentence for a figure, though it begins a line", () => {
    expect(spans("For this town I find 45; for the other\n33.\n\nThen more.")).toEqual(["45", "33"]);
  });

  it("takes the cells of a row for figures, and the groups of a telephone number for none", () => {
    expect(spans("2015   5,100   947\n2016   5,411   1,337")).toEqual(["5,100", "947", "5,411", "1,337"]);
    expect(spans("dial 202 555 0100")).toEqual([]);
    expect(spans("January   43   11\nMay       38   8")).toEqual(["43", "11", "38", "8"]);
  });

  it("tells a year from a count by the noun behind it", () => {
    expect(spans("2000 crates were lost in the 2024 flood")).toEqual(["2000"]);
  });

  it("agrees with core's phrase parser on every phrase that both can read", () => {
    const bound = fc.constantFrom("", "at least ", "more than ", "about ", "up to ", "fewer than ");
    const number = fc.oneof(
      fc
        .integer({ min: 2, max: 999_999 })
        .filter((value) => value < 1900 || value > 2099)
        .map((value) => value.toLocaleString("en-US")),
      fc.constantFrom(
        "twelve",
        "sixty-two",
        "two hundred and five",
        "three thousand",
        "2.5 million",
        "five dozen",
        "half a million",
      ),
    );
    fc.assert(
      fc.property(bound, number, (before, digits) => {
        const phrase = `${before}${digits}`;
        const [found] = figures(`They lost ${phrase} crates.`);
        expect(found?.quantity).toEqual(parseQuantity(phrase));
      }),
    );
  });
});
