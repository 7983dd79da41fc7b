import { describe, expect, it } from "vitest";
import { WORTHS } from "../../src/check/alignment/meant/worths.ts";
import { type Case, fitWorths, printWorths, shareRight } from "./worths.ts";

type Claim = Case["claims"][number];

const claim = (says: string, ...signs: string[]): Claim => ({
  says,
  worths: signs.map((sign) => [`all|${sign}`, 1]),
});

/** Twenty numbers whose own time is said are right, and twenty of which it is not are nothing. */
const cases: Case[] = Array.from({ length: 40 }, (_, text) => {
  const isRight = text % 2 === 0;
  const sign = isRight ? "time said:0" : "time unsaid";
  return { text, says: isRight ? "" : "nothing", weight: 1, claims: [claim("", sign, "as:agrees")] };
});

describe("fitWorths", () => {
  it("gives worth to what goes with what is right, and takes it from what does not", () => {
    const { all = {} } = fitWorths(cases);
    expect(all["time said:0"]).toBeGreaterThan(0.5);
    expect(all["time unsaid"]).toBeLessThan(-0.5);
  });

  it("finds what the labels say by them", () => {
    expect(shareRight(cases, fitWorths(cases))).toBe(1);
    expect(shareRight(cases, {})).toBe(0.5);
  });

  it("gives none to a sign of few claims, and the same each time", () => {
    const rare = { text: 40, says: "", weight: 1, claims: [claim("", "news", "time said:0", "as:agrees")] };
    expect(fitWorths([...cases, rare]).all).not.toHaveProperty("news");
    expect(fitWorths(cases)).toEqual(fitWorths([...cases].reverse()));
  });

  it("counts a number as much as its weight", () => {
    const chance: Case = {
      text: 41,
      says: "nothing",
      weight: 0.02,
      claims: [claim("", "time said:0", "as:agrees")],
    };
    const little = fitWorths([...cases, ...Array.from({ length: 20 }, () => chance)]);
    const much = fitWorths([...cases, ...Array.from({ length: 20 }, () => ({ ...chance, weight: 1 }))]);
    expect(little.all?.["time said:0"] ?? 0).toBeGreaterThan(much.all?.["time said:0"] ?? 0);
  });
});

describe("printWorths", () => {
  it("prints the module that the checker reads", () => {
    const printed = printWorths(WORTHS);
    for (const [table, signs] of Object.entries(WORTHS)) {
      expect(printed).toContain(`${JSON.stringify(table)}: {`);
      for (const [sign, worth] of Object.entries(signs))
        expect(printed).toContain(`${JSON.stringify(sign)}: ${worth},`);
    }
  });
});
