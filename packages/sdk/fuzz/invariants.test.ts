/**
 * The rules themselves: a sound check breaks none, and each of these checks breaks the one it should.
 */
import { describe, expect, it } from "vitest";
import type { CheckedText, Finding } from "../src/check/finding/finding.ts";
import { check } from "../src/index.ts";
import { breaksOf, type Check } from "./invariants.ts";

const text = "In 2023\nmilitias attacked U.S. bases 134 times.\nUnits held 96 drills, 😀12 of them twice.";

/** The real check with its first finding, or its whole result, spoilt. */
const spoilt =
  (change: Partial<Finding>): Check =>
  (words, options) => {
    const result = check(words, options);
    const [checked] = result.texts;
    const [first, ...rest] = checked?.findings ?? [];
    return checked === undefined || first === undefined
      ? result
      : { ...result, texts: [{ ...checked, findings: [{ ...first, ...change }, ...rest] }] };
  };

const spoiltText =
  (change: (checked: CheckedText) => CheckedText): Check =>
  (words, options) => {
    const result = check(words, options);
    return { ...result, texts: result.texts.map(change) };
  };

describe("breaksOf", () => {
  it("finds nothing in the check", () => {
    expect(breaksOf(check, text)).toEqual([]);
    expect(breaksOf(check, "")).toEqual([]);
  });

  it.each<[string, RegExp, Check]>([
    [
      "a throw",
      /throws .*no such place/,
      () => {
        throw new Error("no such place");
      },
    ],
    ["no result", /no result/, (words, options) => ({ ...check(words, options), texts: [] })],
    ["words that are not there", /not what stands/, spoilt({ exact: "135" })],
    ["an empty span", /ends at 0/, spoilt({ span: { start: 0, end: 0 }, exact: "" })],
    [
      "half a character",
      /in half/,
      spoilt({ span: { start: text.indexOf("😀") + 1, end: text.indexOf("😀") + 2 } }),
    ],
    ["a wrong column", /is at 2:\d+, not 2:1/, spoilt({ column: 1 })],
    [
      "findings out of order",
      /begins before/,
      spoiltText((checked) => ({ ...checked, findings: checked.findings.toReversed() })),
    ],
    [
      "a verdict without its code",
      /is differs with no code/,
      spoilt({ verdict: "differs", differences: [] }),
    ],
    ["a code twice", /a code twice/, spoilt({ differences: ["rounded", "rounded"] })],
    ["no sentence", /has no sentence/, spoilt({ message: "" })],
    ["a hole in a sentence", /says "says undefined/, spoilt({ message: "says undefined attacks" })],
    [
      "a tally that does not add up",
      /counts/,
      spoiltText((checked) => ({ ...checked, read: { ...checked.read, agrees: 9 } })),
    ],
  ])("sees %s", (_, broken, spoiltCheck) => {
    expect(breaksOf(spoiltCheck, text).join("\n")).toMatch(broken);
  });

  it("sees a check that remembers", () => {
    let calls = 0;
    const forgetful: Check = (words, options) => ({
      ...check(words, options),
      schemaVersion: 1,
      tool: { name: String(calls++), version: "" },
    });
    expect(breaksOf(forgetful, text)).toContain("the second check of the same text says something else");
  });

  it("sees a check that line ends change", () => {
    const unixOnly: Check = (words, options) => check(words.includes("\r") ? "" : words, options);
    expect(breaksOf(unixOnly, text)).toContain("means something else with Windows line ends");
  });
});
