import { describe, expect, it } from "vitest";
import { type Change, issuesOf, smallRecord } from "../fixture.ts";
import { readReleased, releasedText } from "../released.ts";

const released: Change = ["released.txt", "", releasedText(smallRecord(), ["dragon-count"])];
const report = "documents/watch/report/statements.yml";
const found = (...changes: Change[]) =>
  issuesOf(
    "id-removed",
    released,
    ["retired.yml", "", "dragon-count: { withdrawn: nobody counted }\n"],
    ...changes,
  );

describe("id-removed", () => {
  it("is content while every released id is in use or retired", () => {
    expect(found()).toEqual([]);
    expect(issuesOf("id-removed")).toEqual([]);
  });

  it("reports what is gone, with its line, figures included", () => {
    const lines = readReleased(released[2]);
    const issues = found(
      [report, "raids-november:", "raids-november-2022:"],
      ["derivations.yml", "#raids-november", "#raids-november-2022"],
    );
    expect(issues).toMatchObject([{ file: "released.txt", id: "watch/report#raids-november", column: 1 }]);
    expect(issues[0]?.line).toBe(lines.get("watch/report#raids-november"));
    expect(found([report, "period: 2022-11", "period: 2022-11-30"])).toMatchObject([
      { id: "raids/east/2022-10..2022-11" },
      { id: "raids/east/2022-11" },
    ]);
  });

  it("does not call a figure gone whose statement is only faulty", () => {
    expect(found([report, "value: 30,", "value: thirty,"])).toEqual([]);
  });
});

describe("releasedText", () => {
  it("keeps what was there, in order, one line each", () => {
    const ids = [...readReleased(released[2]).keys()];
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(
      expect.arrayContaining(["dragon-count", "watch/report", "raids/east/2022-10", "east"]),
    );
    expect(releasedText(smallRecord(), ids)).toBe(released[2]);
  });
});
