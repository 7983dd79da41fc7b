import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../../../test/fixture/record.ts";
import { check } from "../../../checker.ts";

const record = fixtureRecord((copy) => {
  const north = copy.figures["fig/north"];
  const report = copy.statements["county/report#north"];
  if (north === undefined || report?.kind !== "figure") throw new Error("the fixture has the north");
  const add = (id: string, place: string, value: number) => {
    const quantity = { bound: "exactly" as const, value };
    copy.statements[`county/report#${id}`] = { ...report, id: `county/report#${id}`, place, quantity };
    copy.figures[`fig/${id}`] = { ...north, id: `fig/${id}`, place, quantity, source: `county/report#${id}` };
  };
  add("south", "south-valley", 79);
  // So many other things are counted that a word of one of them tells something.
  const { wardens } = copy.indicators;
  if (wardens === undefined) throw new Error("the fixture has wardens");
  for (const word of ["ferries", "mills", "barns", "wells", "ovens", "carts", "lamps", "kilns"])
    copy.indicators[word] = {
      ...wardens,
      id: word,
      name: word,
      terms: { ...wardens.terms, counted: [word] },
    };
});

function said(text: string): string[][] {
  const findings = check(text, { record }).texts[0]?.findings ?? [];
  return findings.map(({ exact, verdict, differences }) => [exact, verdict, ...differences]);
}

const LEAD = "Engineers of the county repaired 58 bridges in North Valley from October to December 2023";

describe("findMeant", () => {
  it("takes the thing counted from what leads in, the time and the place from the line", () => {
    const text = "Repairing bridges, the county was busy:\n\n- North Valley, October to December 2023: 58\n";
    expect(said(text)).toEqual([["58", "agrees"]]);
  });

  it("goes on with what the sentence before told, at another place", () => {
    expect(said(`${LEAD}. In South Valley it was 79.`)).toEqual([
      ["58", "agrees"],
      ["79", "agrees"],
    ]);
  });

  it("holds another number against the one figure of the place and time that were told", () => {
    expect(said(`${LEAD}. In South Valley they repaired 97.`)).toEqual([
      ["58", "agrees"],
      ["97", "differs", "value-differs"],
    ]);
  });

  it("holds no other number against a figure that the paragraph gives right", () => {
    expect(said(`${LEAD}. In North Valley, a paper wrote, it was 85.`)[1]).toEqual(["85", "not-in-record"]);
  });

  it("says nothing of a number whose noun is a thing of its own", () => {
    expect(said(`${LEAD}. In South Valley 79 goats were shorn.`)[1]).toEqual(["79", "not-in-record"]);
  });

  it("says nothing of a number of another size", () => {
    expect(said(`${LEAD}. In South Valley it was 4.`)[1]).toEqual(["4", "not-in-record"]);
  });

  it("asks for every kind of word that the indicator needs", () => {
    expect(said("Somebody counted 58 in North Valley from October to December 2023.")).toEqual([
      ["58", "not-in-record"],
    ]);
  });

  it("says what spoke for the figure, in parts that add up", () => {
    const [, finding] =
      check(`${LEAD}. In South Valley it was 79.`, { record, why: true }).texts[0]?.findings ?? [];
    const best = finding?.why?.best;
    expect(best?.figure).toBe("fig/south");
    expect(best?.parts.map(({ of }) => of)).toEqual(
      expect.arrayContaining(["value", "place", "words", "told"]),
    );
    expect(best?.parts.reduce((sum, { worth }) => sum + worth, 0)).toBeCloseTo(best?.score ?? 0, 1);
  });

  it("finds the same whatever paragraphs without its words stand around, in any order", () => {
    const others = [
      "A cook in the harbour fried fish for an hour.",
      "It rained, and the market closed early.",
      "Nobody had slept.",
    ];
    const own = `${LEAD}. In South Valley they repaired 97.`;
    fc.assert(
      fc.property(fc.shuffledSubarray(others), fc.shuffledSubarray(others), (before, behind) => {
        expect(said([...before, own, ...behind].join("\n\n"))).toEqual(said(own));
      }),
    );
  });
});

describe("what is not said, however likely", () => {
  it("is an agreement where the number's own stretch names another time", () => {
    expect(
      said("In North Valley the county's engineers repaired 58 of them from January to March 2024."),
    ).toEqual([["58", "not-in-record"]]);
  });

  it("is anything of a place that the record does not know", () => {
    expect(said(`${LEAD}. In Ruritania it was 79.`)[1]).toEqual(["79", "not-in-record"]);
  });

  it("is a difference of what adds to another number", () => {
    expect(said(`${LEAD}. In South Valley they repaired another 97.`)[1]).toEqual(["97", "not-in-record"]);
  });
});
