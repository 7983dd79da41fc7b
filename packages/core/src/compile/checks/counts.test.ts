import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const found = (guards: string) =>
  issuesOf("counts", ["guards.yml", "", guards]).map(({ file, line, args }) => ({
    at: `${file}:${line}`,
    ...args,
  }));

describe("counts", () => {
  it("is content with as many as there are, and without guards", () => {
    const right = "atLeast: { documents: 3, statements: 8, figures: 6, indicators: 2, entities: 11 }\n";
    expect(found(right)).toEqual([]);
    expect(issuesOf("counts")).toEqual([]);
  });

  it.each([
    ["documents", 3],
    ["statements", 8],
    ["figures", 6],
    ["indicators", 2],
    ["entities", 11],
  ])("reports fewer %s than expected, with how many there are", (what, actual) => {
    expect(found(`atLeast: { ${what}: ${actual + 1} }\n`)).toEqual([
      { at: "guards.yml:1", what, in: "the record", actual: `${actual}`, least: `${actual + 1}`, most: "" },
    ]);
  });

  it("holds each document between its own limits, else between those of all", () => {
    const own =
      "statements:\n  of:\n    watch/report: { atLeast: 5 }\n    mirror/copy: { atLeast: 2, atMost: 2 }\n";
    expect(found(own)).toMatchObject([{ at: "guards.yml:3", in: "watch/report", actual: "4", least: "5" }]);
    expect(found("statements: { each: { atMost: 2 }, of: { watch/report: { atMost: 4 } } }\n")).toEqual([]);
    expect(found("statements: { each: { atMost: 3 } }\n")).toMatchObject([
      { in: "watch/report", actual: "4", most: "3" },
    ]);
  });

  it("counts a document of which every statement is gone", () => {
    const gone = "statements: { each: { atLeast: 1 } }\n";
    const empty = [
      "documents/watch/lost/document.yml",
      "",
      "title: Lost\npublisher: watch\nkind: report\n",
    ] as const;
    expect(issuesOf("counts", ["guards.yml", "", gone], empty)).toMatchObject([
      { args: { in: "watch/lost", actual: "0" } },
    ]);
  });

  it("leaves a document that it does not know to the rule about references", () => {
    const guards = ["guards.yml", "", "statements: { of: { watch/reprot: { atLeast: 1 } } }\n"] as const;
    expect(issuesOf("unknown-reference", guards)).toMatchObject([{ args: { nearest: "watch/report" } }]);
  });
});
