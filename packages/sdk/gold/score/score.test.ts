/**
 * Scoring, on findings made by hand: each count moves where it should, and nowhere else.
 */
import { describe, expect, it } from "vitest";
import type { Labelled } from "../labelled/labelled.ts";
import { readLabelled } from "../labelled/read.ts";
import { scoreOf, summaryOf } from "./report.ts";
import { checker, digits, doNothing, type Said } from "./said.ts";
import { sharesOf } from "./shares.ts";

const labelled = (body: string): Labelled =>
  readLabelled(`register: wire\nnegatives: 1\n---\n${body}`, "wire-x.txt").labelled;

/** A finding of the words in the text, where they stand first. */
const said = ({ text }: Labelled, words: string, rest: Partial<Said> = {}): Said => ({
  span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  exact: words,
  kind: "figure",
  quantity: { bound: "exactly", value: Number(/\d+/.exec(words)?.[0]) },
  verdict: "not-in-record",
  differences: [],
  ...rest,
});

const text = labelled(
  "In 2023 {{at least 134 | at-least 134 | agrees}} attacks; {{62 | exactly 62 | differs value-differs}} cases, {{9 | doubtful}}.",
);
const right: Said[] = [
  said(text, "at least 134", { quantity: { bound: "at-least", value: 134 }, verdict: "agrees" }),
  said(text, "62", { verdict: "differs", differences: ["value-differs"] }),
];
const scored = (findings: Said[]) => {
  const tally = scoreOf([text], () => findings);
  return { ...tally, ...sharesOf(tally) };
};

describe("scoring", () => {
  it("gives everything to a reader who says what the labels say", () => {
    expect(scored(right)).toMatchObject({
      found: 1,
      spanAndValue: 1,
      bounds: 1,
      verdicts: 1,
      falseAlarms: 0,
      misses: 0,
    });
  });

  it("counts a figure that was not recognised as missed, and shows it", () => {
    const { recall, precision, misses, confusion } = scored(right.slice(0, 1));
    expect({ recall, precision, misses }).toEqual({ recall: 0.5, precision: 1, misses: 1 });
    expect(confusion.get("differs")?.get("not recognised")).toBe(1);
  });

  it("counts a finding where nothing is labelled as spurious, and an alarm there as false", () => {
    const year = said(text, "2023", { verdict: "differs", differences: ["value-differs"] });
    const { precision, falseAlarms, codes, confusion } = scored([year, ...right]);
    expect(precision).toBeCloseTo(2 / 3);
    expect(falseAlarms).toBe(0.5);
    expect(codes.get("value-differs")).toEqual({ labelled: 1, said: 2, right: 1 });
    expect(confusion.get("spurious")?.get("differs")).toBe(1);
  });

  it("counts nothing where the guide leaves it open", () => {
    expect(scored([...right, said(text, "9")])).toMatchObject({ found: 1, read: 2 });
  });

  it("wants the whole span and the number, and asks for the bound apart", () => {
    const [, other] = right;
    const bare = said(text, "134", { verdict: "differs", differences: ["bound-dropped"] });
    expect(scored(other === undefined ? [] : [bare, other])).toMatchObject({
      found: 1,
      spanAndValue: 0.5,
      bounds: 0,
      verdicts: 0.5,
      falseAlarms: 0.5,
    });
  });

  it("lets a figure be found once only", () => {
    const halves = [said(text, "at least"), said(text, "134")];
    expect(scored(halves)).toMatchObject({ read: 2, figures: 2, recall: 0.5, precision: 0.5 });
  });

  it("does not ask for labels on quotations that the record does not have", () => {
    const quoted = said(text, "attacks; 62 cases", { kind: "quotation", quantity: null });
    expect(scored([...right, quoted])).toMatchObject({ found: 1, falseAlarms: 0 });
  });
});

describe("the readers that are compared", () => {
  it("takes every run of digits for a figure", () => {
    expect(
      digits(labelled("In 2023, 2,500.5 of 3.")).map(({ exact, quantity }) => [exact, quantity]),
    ).toEqual([
      ["2023", { bound: "exactly", value: 2023 }],
      ["2,500.5", { bound: "exactly", value: 2500.5 }],
      ["3", { bound: "exactly", value: 3 }],
    ]);
  });

  it("misses every difference by doing nothing", () => {
    const shares = sharesOf(scoreOf([text], doNothing));
    expect(shares).toMatchObject({ found: 1, misses: 1, verdicts: 0, falseAlarms: null });
  });

  it("asks the checker itself, with the day of publication", () => {
    const story = labelled("Militias attacked U.S. bases 134 times between October and December 2023.");
    expect(checker(story)).toEqual([
      expect.objectContaining({ exact: "134", verdict: "differs", differences: ["bound-dropped"] }),
    ]);
  });
});

it("prints the same of the same", () => {
  expect(summaryOf("test", [text])).toEqual(summaryOf("test", [text]));
});
