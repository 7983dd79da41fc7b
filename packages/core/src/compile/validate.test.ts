import { describe, expect, it } from "vitest";
import { smallFiles } from "./fixture.ts";
import { validateFiles } from "./validate.ts";

const report = "documents/watch/report/statements.yml";
const story = "documents/gazette/story/statements.yml";

describe("validateFiles", () => {
  it("finds nothing wrong with a right record", () => {
    expect(validateFiles(smallFiles()).issues).toEqual([]);
  });

  it("reports every issue of every file at once, with its position and id", () => {
    const { issues } = validateFiles(
      smallFiles(
        [report, "value: 134", "value: many"],
        [story, "place: vales", "place: vels"],
        ["places.yml", "kind: city", "kind: town"],
        ["people.yml", "role:", "rolle:"],
      ),
    );
    const lines = issues.map(({ file, line, column, code, id }) => `${file}:${line}:${column} ${code} ${id}`);
    expect(lines).toEqual([
      `${story}:7:10 unknown-reference gazette/story#raids`,
      `${report}:6:39 schema watch/report#raids`,
      "people.yml:1:93 schema captain",
      "places.yml:2:31 schema oakham",
    ]);
  });

  it("does not depend on the order of the files", () => {
    const files = smallFiles(
      [report, "value: 134", "value: many"],
      ["places.yml", "kind: city", "kind: town"],
    );
    expect(validateFiles([...files].reverse()).issues).toEqual(validateFiles(files).issues);
  });

  it("keeps checking the other blocks of a file that has a faulty one", () => {
    const { issues, sources } = validateFiles(smallFiles([report, "value: 134", "value: many"]));
    expect(issues.map(({ code }) => code)).toEqual(["schema"]);
    expect(sources.statements.has("watch/report#raids")).toBe(false);
    expect(sources.statements.has("watch/report#raids-november")).toBe(true);
  });

  it("reports what is not YAML where it breaks, and keeps its ids known", () => {
    const { issues } = validateFiles(smallFiles(["places.yml", "west: {", "west: ["]));
    expect(issues[0]).toMatchObject({ code: "yaml", file: "places.yml", line: 4 });
    expect(issues.every(({ code }) => code === "yaml")).toBe(true);
  });

  it("reports a file that has no place in the record, and does not read it", () => {
    const { issues } = validateFiles([...smallFiles(), { path: "notes/idea.yml", text: "a: [" }]);
    expect(issues).toMatchObject([{ code: "unknown-file", file: "notes/idea.yml", line: 1, column: 1 }]);
  });

  it("survives files that are empty, lists, scalars or circles of aliases", () => {
    for (const text of ["", "[]", "word", "a: &a [*a]", "a: *nowhere", "\u0000"]) {
      expect(() => validateFiles([...smallFiles(), { path: "retired.yml", text }])).not.toThrow();
    }
  });
});
