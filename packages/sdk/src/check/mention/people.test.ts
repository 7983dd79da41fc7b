import { describe, expect, it } from "vitest";
import { record } from "../../record.ts";
import { recordSource } from "../candidate/record.ts";
import { judge } from "../judge.ts";

const saidOf = (text: string) =>
  judge(text, recordSource(record), { published: null, why: false }).judgements.map(
    ({ exact, verdict, differences }) => [exact, verdict, ...differences].join(" "),
  );

describe("the people that a number is told of", () => {
  it.each([
    ["The authorized strength of the Afghan army and police was 382,000 in April 2015.", "382,000"],
    ["By April 2016 the coalition had trained about 23,000 Iraqi troops.", "about 23,000"],
    ["Baghdad closed 18 IDP camps between October and December 2020.", "18"],
    ["The war left 6.6 million Ukrainian refugees in the last quarter of 2023.", "6.6 million"],
  ])("are at home where no place is named: %s", (text, number) => {
    expect(saidOf(text)).toEqual([`${number} differs value-differs`]);
  });

  it.each([
    "The authorized strength of the Turkish army and police was 382,000 in April 2015.",
    "The authorized strength of the Turkish and Afghan armies was 382,000 in April 2015.",
    "Ankara closed 18 camps between October and December 2020.",
  ])("are no others than the record's, and not two at once: %s", (text) => {
    expect(saidOf(text).every((said) => said.endsWith("not-in-record"))).toBe(true);
  });
});
