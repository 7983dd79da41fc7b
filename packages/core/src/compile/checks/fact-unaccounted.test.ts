import { describe, expect, it } from "vitest";
import { type Change, issuesOf, smallFiles } from "../fixture.ts";
import { validateFiles } from "../validate.ts";

const notes = (facts: number, ...ids: string[]): Change => [
  "ledger.yml",
  "",
  `facts: ${facts}\nids: [ ${ids.join(", ")} ]\n`,
];
const part: Change = [
  "ledger/watch.yml",
  "",
  "f0001: watch/report#raids\nf0002: [ watch/report#raids-october, watch/report#raids-november ]\n" +
    "f0003: { leftOut: weather }\n",
];

const problems = (...changes: Change[]) =>
  issuesOf("fact-unaccounted", ...changes).map(({ file, args }) => `${file}: ${args.fact} ${args.problem}`);

describe("fact-unaccounted", () => {
  it("is content when every fact became a statement, several, or has a reason", () => {
    expect(validateFiles(smallFiles(notes(3, "f0001-f0003"), part)).issues).toEqual([]);
  });

  it("asks for no ledger where there are no notes", () => {
    expect(problems()).toEqual([]);
  });

  it("names facts that are in no file as runs", () => {
    expect(problems(notes(7, "f0001-f0005", "f0010-f0011"), part)).toEqual([
      "ledger.yml: f0004-f0005 is in no file of the ledger",
      "ledger.yml: f0010-f0011 is in no file of the ledger",
    ]);
  });

  it("names a fact that the notes do not have", () => {
    expect(problems(notes(2, "f0001", "f0003"), part)).toEqual([
      "ledger/watch.yml: f0002 is no fact that `ledger.yml` lists",
    ]);
  });

  it("names every fact of a ledger without notes", () => {
    expect(problems(part)).toHaveLength(3);
  });

  it("holds the number against the list", () => {
    expect(problems(notes(4, "f0001-f0003"), part)).toEqual([
      "ledger.yml: 3 facts are listed, where there are 4",
    ]);
  });

  it("takes a fact whose entry is faulty as accounted for", () => {
    const faulty: Change = ["ledger/watch.yml", "", "f0001: { leftOut: 3 }\n"];
    expect(problems(notes(1, "f0001"), faulty)).toEqual([]);
  });

  it("leaves a fact told twice to the rule for ids", () => {
    const again: Change = ["ledger/again.yml", "", "f0003: watch/report#raids\n"];
    const changes = [notes(3, "f0001-f0003"), part, again] as const;
    expect(issuesOf("duplicate-id", ...changes)).toMatchObject([{ file: "ledger/watch.yml", id: "f0003" }]);
  });

  it("leaves a statement that does not exist to the rule for references", () => {
    const wrong: Change = ["ledger/watch.yml", "raids\n", "raid\n"];
    const changes = [notes(3, "f0001-f0003"), part, wrong] as const;
    expect(issuesOf("unknown-reference", ...changes)).toMatchObject([
      { args: { nearest: "watch/report#raids" } },
    ]);
  });
});
