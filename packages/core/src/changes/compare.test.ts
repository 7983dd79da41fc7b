import { describe, expect, it } from "vitest";
import { type Change as Edit, smallRecord } from "../compile/fixture.ts";
import { compareRecords } from "./compare.ts";

const report = "documents/watch/report/statements.yml";
const document = "documents/watch/report/document.yml";

/** Without what follows from the rest. */
function changes(...edits: Edit[]) {
  return compareRecords(smallRecord(), smallRecord(...edits)).filter(
    ({ noun, kind }) => noun !== "figure" && kind !== "recomputed",
  );
}

describe("compareRecords", () => {
  it("finds nothing between a record and itself", () => {
    expect(compareRecords(smallRecord(), smallRecord())).toEqual([]);
  });

  it("calls an edit our correction and says it in words", () => {
    expect(
      changes([report, "bound: exactly, value: 12", 'bound: about, value: 12, printed: "12"']),
    ).toMatchObject([
      {
        noun: "statement",
        id: "watch/report#raids-october",
        kind: "corrected",
        summary: "raids: about 12",
        fields: [{ field: "quantity", from: "12", to: 'about 12 (printed "12")' }],
        because: null,
      },
    ]);
  });

  it("names places and parties as people do", () => {
    const sheep = ["documents/gazette/story/statements.yml", "place: east", "place: west"] as const;
    expect(changes(sheep)[0]?.fields).toEqual([{ field: "place", from: "East Vale", to: "West Vale" }]);
    expect(
      changes([report, "{ who: guild, verb: told, to: watch }", "{ who: captain, verb: said }"])[0]?.fields,
    ).toEqual([{ field: "attribution", from: "Shepherds' Guild told The Watch", to: "Aldred Hale said" }]);
    expect(
      changes([report, "attacker: dragons", "attacker: { id: dragons, as: beasts }"])[0]?.fields,
    ).toEqual([
      { field: "actors.attacker", from: "Dragons of the North", to: 'Dragons of the North, called "beasts"' },
    ]);
  });

  it("calls an edit the publisher's where the statement is marked so", () => {
    const mark = "value: 15 }\n  revised: { on: 2023-02, because: an erratum }";
    expect(
      changes([report, "value: 12 }", mark], [report, "words: 12 raids", "words: 15 raids"]),
    ).toMatchObject([{ id: "watch/report#raids-october", kind: "revised", because: "2023-02: an erratum" }]);
  });

  it("calls it the publisher's for every statement of a document that is marked since", () => {
    const mark = [document, "", "revised: { on: 2023-02-01, because: a second edition }\n"] as const;
    const edit = [report, "bound: exactly, value: 12", "bound: about, value: 12"] as const;
    expect(changes(mark, edit).map(({ id, kind }) => [id, kind])).toEqual([
      ["watch/report", "revised"],
      ["watch/report#raids-october", "revised"],
    ]);
    const later = compareRecords(smallRecord(mark), smallRecord(mark, edit));
    expect(later.filter(({ noun }) => noun === "statement")).toMatchObject([{ kind: "corrected" }]);
  });

  it("calls it re-anchored where only the evidence changed", () => {
    expect(
      changes([report, "12 raids in October, verified: excerpt", "12 raids in Octobre, verified: excerpt"]),
    ).toMatchObject([{ kind: "re-anchored", fields: [{ field: "evidence.words" }] }]);
  });

  it("tells what was added, what was retired and what went without a word", () => {
    const key = [report, "raids-november:", "raids-in-november:"] as const;
    const input = ["derivations.yml", "#raids-november", "#raids-in-november"] as const;
    const retired = [
      "retired.yml",
      "",
      "watch/report#raids-november: { moved: watch/report#raids-in-november }\n",
    ] as const;
    const kinds = (...edits: Edit[]) =>
      changes(...edits).map(({ id, kind, because }) => `${kind} ${id} ${because}`);
    expect(kinds(key, input)).toEqual([
      "added watch/report#raids-in-november null",
      "removed watch/report#raids-november null",
      "corrected derivations#raids-autumn null",
    ]);
    expect(kinds(key, input, retired)[1]).toBe(
      "retired watch/report#raids-november moved to `watch/report#raids-in-november`",
    );
  });

  it("says of a list only what came and went", () => {
    expect(
      changes(["indicators/raids.yml", "counted: [ raid, raids ]", "counted: [ raids, forays ]"]),
    ).toMatchObject([
      {
        noun: "indicator",
        kind: "corrected",
        fields: [{ field: "terms.counted", from: "raid", to: "forays" }],
      },
    ]);
  });

  it("tells of figures what they say now, and which came and went", () => {
    const story = "documents/gazette/story/statements.yml";
    const moved = compareRecords(smallRecord(), smallRecord([story, "place: east", "place: west"]));
    expect(moved.map(({ noun, id, kind }) => `${kind} ${noun} ${id}`)).toEqual([
      "corrected statement gazette/story#sheep",
      "removed figure sheep/east/as-of-2023-01-10",
      "added figure sheep/west/as-of-2023-01-10",
    ]);
    const value = compareRecords(
      smallRecord(),
      smallRecord([report, "exactly, value: 12", "about, value: 12"]),
    );
    const computed = value.filter(({ noun }) => noun !== "statement");
    expect(computed.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "recomputed derivations#raids-autumn",
      "recomputed raids/east/2022-10",
      "recomputed raids/east/2022-10..2022-11",
    ]);
  });

  it("reads a record from before a part of the format was there", () => {
    const older = smallRecord();
    Reflect.deleteProperty(older, "totals");
    expect(compareRecords(older, smallRecord())).toEqual([]);
  });
});
