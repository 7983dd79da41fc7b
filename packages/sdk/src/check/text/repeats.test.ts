import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../../test/fixture/record.ts";
import { check } from "../../check.ts";
import { readRepeats } from "./repeats.ts";
import { readText } from "./text.ts";

const record = fixtureRecord();
const judged = (text: string) =>
  check(text, { record }).texts.flatMap(({ findings }) =>
    findings.map(({ verdict, differences, message }) => [verdict, differences.join(), message].join(" ")),
  );

const ONE = "In North Valley the county repaired 58 bridges from October to December 2023. ";
const OTHER = "It repaired 92 bridges in South Valley. ";

describe("readRepeats", () => {
  it("finds no repetition in prose, nor where a sentence comes twice", () => {
    expect(readRepeats(readText(`${ONE}${OTHER}${ONE}Nothing else happened. ${ONE}`))).toBeNull();
  });

  it("finds sentences that take turns, once all around them came before", () => {
    const repeats = readRepeats(readText((ONE + OTHER).repeat(20))) ?? new Int32Array();
    expect([...repeats.slice(0, 6)]).toEqual([-1, -1, -1, -1, -1, -1]);
    expect([...repeats.slice(10, 38)].every((original, index) => original === index + 8)).toBe(true);
    expect(repeats.at(-1)).toBe(-1);
  });

  it("finds none over lines, which lie in lists and tables", () => {
    expect(readRepeats(readText(`${ONE}\n`.repeat(20)))).toBeNull();
  });

  it("leaves every judgement as it is without it", () => {
    const few = judged((ONE + OTHER).repeat(5));
    const many = judged((ONE + OTHER).repeat(40));
    expect(many).toHaveLength(80);
    expect(many.slice(0, 8)).toEqual(few.slice(0, 8));
    expect(many.slice(8, 78)).toEqual(Array.from({ length: 70 }, (_, index) => few[index % 2 === 0 ? 6 : 7]));
  });
});
