import { describe, expect, it } from "vitest";
import { type Change as Edit, smallRecord } from "../compile/fixture.ts";
import { larger, smallestBump } from "./bump.ts";
import { compareRecords } from "./compare.ts";

const report = "documents/watch/report/statements.yml";
const raids = "indicators/raids.yml";

function bump(...edits: Edit[]) {
  const [from, to] = [smallRecord(), smallRecord(...edits)];
  return smallestBump(compareRecords(from, to), { from, to });
}
const back = (...edits: Edit[]) => {
  const [from, to] = [smallRecord(...edits), smallRecord()];
  return smallestBump(compareRecords(from, to), { from, to });
};

const added: Edit = ["people.yml", "", "mayor: { name: Nan Reeve }\n"];
const value: Edit = [raids, "barns: {", "mills: { name: mills, phrase: on mills }\n      barns: {"];

describe("smallestBump", () => {
  it("asks for nothing where nothing changed", () => {
    expect(bump()).toEqual({ level: "none", because: [] });
  });

  it("asks for a patch for a correction", () => {
    expect(bump([report, "bound: exactly, value: 12", "bound: about, value: 12"])).toMatchObject({
      level: "patch",
    });
    expect(bump([report, "bound: exactly, value: 12", "bound: about, value: 12"]).because[0]).toBe(
      "the statement `watch/report#raids-october` was corrected",
    );
  });

  it("asks for a minor version for an id that is new, and a major one for an id that is gone", () => {
    expect(bump(added)).toEqual({ level: "minor", because: ["the entity `mayor` was added"] });
    expect(back(added)).toEqual({ level: "major", because: ["the entity `mayor` was removed"] });
  });

  it("asks for a major version where a correction moves a figure, redirected or not", () => {
    const place: Edit = ["documents/gazette/story/statements.yml", "place: east", "place: west"];
    const redirect: Edit = [
      "retired.yml",
      "",
      "sheep/east/as-of-2023-01-10: { moved: sheep/west/as-of-2023-01-10 }\n",
    ];
    expect(bump(place).because).toEqual(["the figure `sheep/east/as-of-2023-01-10` was removed"]);
    expect(bump(place, redirect).because).toEqual(["the figure `sheep/east/as-of-2023-01-10` was retired"]);
  });

  it("sees an id that stays and means less, or more", () => {
    expect(bump(value)).toEqual({ level: "minor", because: ["the value `target: mills` of `raids` is new"] });
    expect(back(value)).toEqual({
      level: "major",
      because: ["the value `target: mills` of `raids` is gone"],
    });
    const part: Edit = ["places.yml", "parts: [ east, west ]", "parts: [ east, west, oakham ]"];
    expect(bump(part)).toEqual({ level: "minor", because: ["the part `oakham` of `vales` is new"] });
    expect(back(part)).toEqual({ level: "major", because: ["the part `oakham` of `vales` is gone"] });
    expect(bump([raids, "unit: { kind: count", "unit: { kind: people"]).level).toBe("major");
  });
});

describe("larger", () => {
  it("orders the levels", () => {
    expect(larger("patch", "minor")).toBe("minor");
    expect(larger("major", "none")).toBe("major");
  });
});
