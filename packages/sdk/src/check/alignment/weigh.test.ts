import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../checker.ts";
import type { Finding, Weighed } from "../finding/finding.ts";

const record = fixtureRecord();
const TEXT = "In North Valley the county repaired 58 bridges from October to December 2023.";

function findings(
  text: string,
  more: { why?: boolean; against?: { path: string; text: string } },
): Finding[] {
  return check(text, { record, ...more }).texts[0]?.findings ?? [];
}

function sumOf({ parts }: Weighed): number {
  return parts.reduce((sum, { worth }) => sum + worth, 0);
}

describe("why", () => {
  it("is left out unless it is asked for", () => {
    for (const finding of findings(TEXT, {})) expect(finding).not.toHaveProperty("why");
  });

  it("gives the weights of the figure that won, which add up to its score, each with a reason", () => {
    const [finding] = findings(TEXT, { why: true });
    expect(finding?.why?.best).toMatchObject({ figure: "fig/north", place: "north-valley" });
    const best = finding?.why?.best;
    if (best === undefined) throw new Error("a figure fits");
    expect(sumOf(best)).toBeCloseTo(best.score, 1);
    for (const { of, because } of best.parts) expect(because, of).toMatch(/\w/u);
    expect(best.parts).toContainEqual(expect.objectContaining({ of: "place", is: "equal", worth: 5 }));
  });

  it("gives what came next, which has no higher score: of a tie, what it ties with", () => {
    const twice = fixtureRecord((copy) => {
      const both = copy.figures["fig/both"];
      if (both === undefined) throw new Error("the fixture has a figure for both valleys");
      copy.figures["fig/again"] = { ...both, id: "fig/again", quantity: { bound: "exactly", value: 900 } };
    });
    const text = "The county repaired 137 bridges from October to December 2023.";
    const [finding] = check(text, { record: twice, why: true }).texts[0]?.findings ?? [];
    const scores = [finding?.why?.best.score, finding?.why?.runnerUp?.score ?? Number.NaN];
    expect(scores).toEqual([...scores].sort((a = 0, b = 0) => b - a));
    expect(new Set([finding?.why?.best.figure, finding?.why?.runnerUp?.figure]).size).toBe(2);
  });

  it("changes nothing else of a finding", () => {
    const [{ why: _, ...asked } = { why: null }] = findings(TEXT, { why: true });
    expect([asked]).toEqual(findings(TEXT, {}));
  });

  it("adds up for a document too", () => {
    const against = { path: "r.txt", text: "In March 2024 the clinic treated at least 340 patients." };
    const [finding] = findings("The clinic treated 340 patients in March 2024.", { why: true, against });
    const best = finding?.why?.best;
    if (best === undefined) throw new Error("a figure fits");
    expect(sumOf(best)).toBeCloseTo(best.score, 1);
    expect(best.figure).toBeNull();
  });
});
