/** The guide, followed to the letter: its blocks, put where it says, make a record without issues. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileRecord } from "../src/compile/compile.ts";
import type { Issue } from "../src/compile/issue.ts";
import { readRecordFolder } from "../src/compile/read-folder.ts";

const root = join(import.meta.dirname, "../../..");
const guide = readFileSync(join(root, "docs/guides/add-a-statement.md"), "utf8");

/** Each YAML block with the path that stands above it. */
const blocks = [...guide.matchAll(/^`([\w/.-]+\.yml)`\n\n```yaml\n([\s\S]*?)^```$/gmu)].map(
  ([, path = "", text = ""]) => ({ path, text }),
);
const { files } = await readRecordFolder(join(root, "packages/core/record"));

/** A copy of the record with the blocks added, in files that are there and in new ones. */
function follow(change: (text: string) => string = (text) => text) {
  const copy = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, text } of blocks) {
    const before = copy.get(path);
    copy.set(path, before === undefined ? change(text) : `${before.trimEnd()}\n\n${change(text)}`);
  }
  return compileRecord(
    [...copy].map(([path, text]) => ({ path, text })),
    { version: "0.0.0" },
  );
}

const codesOf = (issues: readonly Issue[]) => issues.map(({ code }) => code);

describe("the guide", () => {
  it("has a path above each of its blocks", () => {
    expect(blocks.map(({ path }) => path)).toEqual([
      "indicators/example-patrols.yml",
      "organisations.yml",
      "series.yml",
      "documents/example-audit-office/report-2023-q4/document.yml",
      "documents/example-audit-office/report-2023-q4/statements.yml",
      "totals.yml",
    ]);
    expect(guide.match(/^```yaml$/gmu)).toHaveLength(blocks.length);
  });

  it("leads to a record that holds what it added, without an issue more than before", () => {
    const { issues, record } = follow();
    expect(issues).toEqual(compileRecord(files, { version: "0.0.0" }).issues);
    expect(record?.figures["example-patrols/iraq-and-syria/2023-q4"]).toMatchObject({
      quantity: { bound: "at-least", value: 134 },
      standing: "primary",
    });
  });

  it.each([
    ["number-not-in-evidence", "words: 60 of them", "words: 61 of them"],
    ["unknown-reference", "who: us-central-command", "who: us-centrel-command"],
    ["schema", 'period: "2022"', "period: 2022"],
    ["evidence-length", "more than 70 in Syria", `more than 70 in Syria ${"and again ".repeat(5)}`],
    ["primary-outside-period", "  outside: the report compares with the year before\n", ""],
    ["parts-and-totals", 'exactly, value: 60, printed: "60"', "fewer-than, value: 60"],
    ["statements-unsorted", "patrols-on-foot-last-year:", "a-year-before:"],
  ])("says %s of a slip that its readers make", (code, from, to) => {
    const text = blocks.map((block) => block.text).join("");
    expect(text).toContain(from);
    const { issues } = follow((block) => block.replace(from, to));
    expect(codesOf(issues)).toContain(code);
  });

  it("names only codes and files that there are", () => {
    const source = readFileSync(join(root, "packages/core/src/compile/issue.ts"), "utf8");
    const named = [...guide.matchAll(/^\| `([a-z-]+)`/gmu)].map(([, code]) => code);
    expect(named.length).toBeGreaterThan(4);
    for (const code of named) expect(source).toContain(`"${code}"`);
  });
});
