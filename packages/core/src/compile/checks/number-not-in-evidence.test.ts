import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const report = "documents/watch/report/statements.yml";

function numbersMissing(quantity: string, words: string): (string | undefined)[] {
  const number = [report, "quantity: { bound: exactly, value: 12 }", `quantity: { ${quantity} }`] as const;
  const evidence = [report, "words: 12 raids in October", `words: "${words}"`] as const;
  return issuesOf("number-not-in-evidence", number, evidence).map(({ args }) => args.number);
}

describe("number-not-in-evidence", () => {
  it.each([
    ["bound: exactly, value: 2500", "some 2,500 raids"],
    ["bound: exactly, value: 2500", "qualche 2.500 incursioni"],
    ["bound: exactly, value: 2500", "2 500 raids"],
    ["bound: exactly, value: 4", "Four raids"],
    ["bound: more-than, value: 60", "more than five dozen raids"],
    ["bound: about, value: 2500000", "about 2.5 million sheep"],
    ["bound: between, low: 900, high: 1100", "between 900 and 1,100 raids"],
    ["bound: exactly, value: 134", "١٣٤ هجوما"],
    ["bound: exactly, value: 134", "134回の攻撃"],
    ["bound: exactly, value: 4, printed: vier", "vier Angriffe"],
    ["bound: unspecified", "several raids"],
    ["bound: not-available, why: not-reported", "no numbers were given"],
  ])("finds %s in: %s", (quantity, words) => {
    expect(numbersMissing(quantity, words)).toEqual([]);
  });

  it.each([
    ["bound: exactly, value: 2", "some 2,500 raids", "2"],
    ["bound: exactly, value: 134", "at least 143 raids", "134"],
    ["bound: between, low: 900, high: 1100", "at least 900 raids", "1100"],
    ["bound: exactly, value: 4, printed: four", "three raids", '"four"'],
    ["bound: exactly, value: 5, printed: four", "four raids", "5"],
    ["bound: exactly, value: 0", "no raids", "0"],
  ])("does not find %s in: %s", (quantity, words, number) => {
    expect(numbersMissing(quantity, words)).toEqual([number]);
  });
});
