import { describe, expect, it } from "vitest";
import { type Change, issuesOf, smallRecord } from "../fixture.ts";

const report = "documents/watch/report/statements.yml";

const figure = (key: string, quantity: string, scope: string) => `${key}:
  quantity: { ${quantity} }
  kind: figure
  indicator: raids
  ${scope}
  evidence: { words: 12 or 42 or 30 or 20 raids, verified: excerpt, on: 2026-11-22 }
`;
/** 42 in both vales in October: 12 in the east, which the report has, and `west` in the west. */
const both = figure("zz-both", "bound: exactly, value: 42", "period: 2022-10\n  place: vales");
const west = (quantity: string, scope = "period: 2022-10\n  place: west") =>
  [report, "", both + figure("zz-west", quantity, scope)] as const;
const total = (rest = ""): Change => [
  "totals.yml",
  "",
  `october:
  total: watch/report#zz-both
  of: [ watch/report#raids-october, watch/report#zz-west ]
  because: the report says "in each vale"
${rest}`,
];

function found(...changes: Change[]) {
  return issuesOf("parts-and-totals", ...changes).map(({ args, line }) => ({ ...args, line }));
}

describe("parts-and-totals", () => {
  it("is content where the parts add up, and where they may", () => {
    expect(found(west("bound: exactly, value: 30"), total())).toEqual([]);
    expect(found(west("bound: at-least, value: 20"), total())).toEqual([]);
  });

  it("reports a sum that cannot be the total, with both numbers", () => {
    expect(found(west("bound: exactly, value: 20"), total())).toEqual([{ line: 3, sum: "32", total: "42" }]);
    expect(found(west("bound: more-than, value: 30"), total())).toEqual([
      { line: 3, sum: "more than 42", total: "42" },
    ]);
  });

  it("lets a sum be wrong where it is said to be, and keeps it in the record with the sum", () => {
    const changes = [west("bound: exactly, value: 20"), total("  faulty: ten are missing\n")] as const;
    expect(found(...changes)).toEqual([]);
    expect(smallRecord(...changes).totals["totals#october"]).toEqual({
      id: "totals#october",
      total: "watch/report#zz-both",
      of: ["watch/report#raids-october", "watch/report#zz-west"],
      because: 'the report says "in each vale"',
      faulty: "ten are missing",
      sum: { bound: "exactly", value: 32 },
    });
  });

  it("reports a fault that is none", () => {
    expect(found(west("bound: exactly, value: 30"), total("  faulty: ten are missing\n"))).toEqual([
      { line: 5, sum: "42", total: "42", unneeded: "yes" },
    ]);
  });

  it.each([
    ["period: 2022-10\n  place: east\n  modality: claimed", "modalities-differ"],
    ["period: 2022-10\n  place: east", "parts-alike"],
    ["period: 2022-10\n  place: oakham", "places-are-no-union"],
    ["period: 2022-10", "places-differ"],
    ["period: 2022-11\n  place: west", "periods-differ"],
    ["period: 2022-12\n  place: west", "periods-do-not-abut"],
    ["place: west", "period-missing"],
  ])("does not take %j for a part", (scope, misfit) => {
    expect(found(west("bound: exactly, value: 30", scope), total())).toEqual([{ line: 3, misfit }]);
  });

  it("wants numbers, and leaves what is unknown to the rule about that", () => {
    const without = west("bound: unspecified");
    expect(found(without, total())).toEqual([{ line: 3, misfit: "input-without-number" }]);
    expect(found(total())).toEqual([]);
    expect(issuesOf("unknown-reference", total())).toHaveLength(2);
  });
});
