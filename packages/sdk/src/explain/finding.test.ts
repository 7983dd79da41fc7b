import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../test/fixture/record.ts";
import { check } from "../check.ts";
import { explainFinding } from "./finding.ts";

const record = fixtureRecord();
const texts = [
  "The county repaired 58 bridges from October to December 2023.",
  "The county repaired at least 137 stone bridges from October to December 2023.",
  "It was “the heaviest burden of any winter on our narrow old bridges” for the bigger swamp council.68",
  "Nobody counted the 12 geese.",
];

describe("explainFinding", () => {
  it("gives a finding that was kept as JSON the sentences that it had", () => {
    for (const { findings } of texts.flatMap((text) => check(text, { record }).texts)) {
      for (const finding of findings) {
        const { message, hint, ...kept } = JSON.parse(JSON.stringify(finding));
        expect(explainFinding(kept, record)).toEqual({ message, hint });
      }
    }
  });

  it("names the number for the whole, where the place was lost", () => {
    const [finding] = check(texts[0] ?? "", { record }).texts[0]?.findings ?? [];
    expect(finding?.message).toBe(
      "names no place, and the number is that of North Valley alone; in Both Valleys it is at least 137",
    );
    expect(finding?.hint).toMatch(/^write "in North Valley", or run `throughline show /);
  });
});
