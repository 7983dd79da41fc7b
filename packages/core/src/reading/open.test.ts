import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import { openRecord } from "./open.ts";

const retired = [
  "orient: { moved: east }",
  "'watch/report#attacks': { moved: 'watch/report#raids' }",
  "both: { split: [ east, west ] }",
  "ghosts: { withdrawn: nobody saw one }",
].join("\n");
const data = smallRecord(["retired.yml", "", retired]);
const reader = openRecord(data);

describe("openRecord", () => {
  it.each([
    ["watch/report", "document"],
    ["watch/report#raids", "statement"],
    ["derivations#raids-autumn", "derivation"],
    ["raids/vales/2022-q4/farms", "figure"],
    ["raids", "indicator"],
    ["dragons", "entity"],
    ["watch-reports", "series"],
  ])("finds whatever %s names, and of which noun", (id, found) => {
    expect(reader.get(id)).toMatchObject({ found, id, movedFrom: null });
  });

  it("follows a redirect and says from where", () => {
    expect(reader.get("orient")).toMatchObject({ found: "entity", id: "east", movedFrom: "orient" });
    expect(reader.statement("watch/report#attacks")?.id).toBe("watch/report#raids");
  });

  it("says of a split and of a withdrawn id what became of it", () => {
    expect(reader.get("both")).toEqual({ found: "split", into: ["east", "west"] });
    expect(reader.get("ghosts")).toEqual({ found: "withdrawn", because: "nobody saw one" });
    expect(reader.entity("both")).toBeNull();
  });

  it("returns null for what is not there, the members of every object included", () => {
    for (const id of ["nobody", "constructor", "__proto__", "toString", ""]) {
      expect(reader.get(id)).toBeNull();
      expect(reader.document(id)).toBeNull();
      expect(reader.figure(id)).toBeNull();
    }
  });

  it("asks each noun for its own ids only", () => {
    expect(reader.document("watch/report#raids")).toBeNull();
    expect(reader.indicator("dragons")).toBeNull();
  });

  it("ends where redirects go round, which no valid record does", () => {
    const round = openRecord({ ...data, retired: { a: { moved: "b" }, b: { moved: "a" } } });
    expect(round.get("a")).toBeNull();
  });

  it("hands out what nobody can change", () => {
    const document = reader.document("watch/report");
    expect(() => document?.authors.push("me")).toThrow(TypeError);
    expect(Object.isFrozen(reader.series("raids").rows)).toBe(true);
    expect(Object.isFrozen(reader)).toBe(true);
  });

  it("offers the nearest ids of any noun", () => {
    expect(reader.nearest("raid")[0]).toBe("raids");
    expect(reader.nearest("watch/reprot", 1)).toEqual(["watch/report"]);
    expect(reader.nearest("xyzxyzxyz")).toEqual([]);
  });

  it("lists documents and statements by all conditions at once", () => {
    expect(reader.documents({ kind: "article" }).map(({ id }) => id)).toEqual([
      "gazette/story",
      "mirror/copy",
    ]);
    expect(reader.documents({ kind: "article", standing: "press" }).map(({ id }) => id)).toEqual([
      "gazette/story",
    ]);
    expect(reader.documents({ series: "watch-reports", publisher: "watch" })).toHaveLength(1);
    expect(reader.statements({ document: "mirror/copy", kind: "quotation" }).map(({ id }) => id)).toEqual([
      "mirror/copy#pressure",
    ]);
    expect(reader.statements({ indicator: "sheep" })).toHaveLength(1);
    expect(reader.statements()).toHaveLength(8);
  });

  it("says a figure in one sentence", () => {
    expect(reader.sentence("raids/vales/2022-q4/farms")).toBe(
      "At least 134 raids by dragons on farms in the Vales, October to December 2022 (The Watch, 20 January 2023).",
    );
  });

  it("throws a coded error, with the nearest, for the sentence of an unknown figure", () => {
    expect(() => reader.sentence("raids/vales/2022-q4/farm")).toThrow(
      expect.objectContaining({ code: "unknown-id", hint: "did you mean `raids/vales/2022-q4/farms`?" }),
    );
  });

  it.each([null, [], {}, { ...data, schemaVersion: 2 }])("refuses data that is no record: %#", (wrong) => {
    expect(() => Reflect.apply(openRecord, null, [wrong])).toThrow(
      expect.objectContaining({ code: "record-malformed" }),
    );
  });
});
