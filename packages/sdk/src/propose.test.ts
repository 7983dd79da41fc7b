import { describe, expect, it } from "vitest";
import { proposeStatements, record } from "./index.ts";

const options = { record };

function first(text: string) {
  return proposeStatements(text, options).proposals[0];
}

describe("proposing statements", () => {
  it("proposes a figure with its bound, indicator, time, place and words", () => {
    const text =
      "U.S. Central Command said that at least 17 ISIS operatives were killed in Syria in November 2023.";
    const proposal = first(text);
    expect(proposal).toMatchObject({
      quantity: { bound: "at-least", value: 17, printed: "at least 17" },
      indicator: "isis-killed",
      nearest: [],
      period: { edtf: "2023-11", kind: "interval" },
      place: "syria",
      doubts: [],
    });
    const { words, start, end } = proposal?.evidence ?? { words: "", start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(words);
    expect(words.split(" ").length).toBeLessThanOrEqual(12);
    expect(words).toContain("at least 17 ISIS operatives");
  });

  it("names up to three indicators, and takes none, where the words do not tell them apart", () => {
    const proposal = first("SDF forces conducted 94 operations against ISIS in November 2023.");
    expect(proposal).toMatchObject({ indicator: null, doubts: ["indicator-unsure"] });
    expect(proposal?.nearest).toContain("counter-isis-operations");
    expect(proposal?.nearest.length).toBeLessThanOrEqual(3);
  });

  it("makes up no time, and says that it is missing", () => {
    expect(first("Militias carried out 134 attacks on U.S. forces in Iraq.")).toMatchObject({
      period: null,
      doubts: expect.arrayContaining(["period-missing"]),
    });
  });

  it("doubts a time that another sentence names", () => {
    const text =
      "This report covers October to December 2023. Militias carried out 134 attacks on U.S. forces in Iraq.";
    expect(first(text)?.doubts).toContain("period-elsewhere");
  });

  it("takes no place that stands with another number, and says which it is", () => {
    const text = "Forces killed four ISIS fighters in October 2023, while in Syria 64 were captured.";
    expect(first(text)).toMatchObject({
      place: null,
      placeBeside: "syria",
      doubts: ["place-of-another"],
    });
    const own = "ISIS carried out 40 attacks in Iraq and 20 attacks in Syria in October 2023.";
    expect(first(own)).toMatchObject({ place: "iraq", placeBeside: null });
  });

  it("doubts a time that stands behind another number, and not one at the head of the sentence", () => {
    const behind =
      "The United States has about 2,500 troops in Iraq, and 300 ISIS fighters were killed in October 2023.";
    expect(first(behind)?.doubts).toContain("period-of-another");
    const ahead = "In October 2023, ISIS carried out 40 attacks in Iraq and 20 attacks in Syria.";
    for (const { doubts } of proposeStatements(ahead, options).proposals) expect(doubts).toEqual([]);
  });

  it("says of each other number why nothing is proposed for it", () => {
    const { proposals, left } = proposeStatements("The office bought 312 tents for the fair.", options);
    expect(proposals).toEqual([]);
    expect(left).toEqual([{ span: { start: 18, end: 21 }, exact: "312", why: "counts-nothing-known" }]);
  });

  it("points to words within one line and one cell", () => {
    const { proposals } = proposeStatements(
      "Attacks on U.S. forces in Iraq in 2023\t134 attacks\tnine\n",
      options,
    );
    for (const { evidence } of proposals) expect(evidence.words).not.toMatch(/[\t\n]/u);
  });

  it("leans on the period that the document reports on where the text says `this quarter`", () => {
    const text = "There were 134 attacks on U.S. forces in Iraq and Syria this quarter.";
    const { proposals } = proposeStatements(text, { record, reporting: "2023-10-01/2023-12-31" });
    expect(proposals[0]?.period?.edtf).toBe("2023-10-01/2023-12-31");
  });
});
