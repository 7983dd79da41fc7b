import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument, stringify } from "yaml";
import { smallFiles } from "./fixture.ts";
import { quickYaml } from "./quick-yaml.ts";

const record = join(import.meta.dirname, "../../record");
const files = readdirSync(record, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".yml"),
);

/** As the library that is not quick reads it. */
function slowly(text: string): { content: unknown; isRight: boolean } {
  const document = parseDocument(text, { stringKeys: true });
  return { content: document.toJS(), isRight: document.errors.length === 0 };
}

describe("quickYaml", () => {
  it("reads every file of the record as the other library does, and most of them quickly", () => {
    const quick = files.filter((path) => {
      const text = readFileSync(join(record, path), "utf8");
      const read = quickYaml(text);
      if (read !== null) expect(read.content, path).toEqual(slowly(text).content);
      return read !== null;
    });
    expect(quick.length / files.length).toBeGreaterThan(0.9);
  });

  it("reads whatever is written in YAML as the other library does, or leaves it", () => {
    const options = fc.record({
      lineWidth: fc.constantFrom(20, 40, 110),
      collectionStyle: fc.constantFrom("any", "block", "flow"),
      defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"),
    });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), options, (value, style) => {
        const text = stringify(value, style);
        const read = quickYaml(text);
        const { content, isRight } = slowly(text);
        if (read !== null && isRight) expect(read.content).toEqual(content);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "a: 0x1f",
    "a: 0b1",
    "a: 0o7",
    "a: 1_000",
    "a: 007",
    "a: .5",
    "a: 1.",
    "a: 1e3",
    "a: .inf",
    "a: +1",
    "- 01",
    "[ 0x1 ]",
    "1.0: a",
    "007: a",
    "null: a",
    "~: a",
    "{ 1.0: a }",
    "{ [ a ]: b }",
    "? a\n: b",
    "a: &b c",
    "a: *b",
    "a: !!str 1",
    "<<: a",
    "%YAML 1.1\n---\na: b",
    "---\na: b",
    "a: b\n---\nc: d",
    "a:\tb",
    "a: [",
    "a: 1\na: 2",
  ])("leaves %j to the other library", (text) => {
    expect(quickYaml(text)).toBeNull();
  });

  it.each([
    "on: 2023-12-31",
    "period: 2023-10/2023-12",
    "a: yes",
    "a: 12",
    "a: -1.5",
    "a: ~",
    "a: null",
    "",
    "# a",
  ])("reads %j as it is", (text) => {
    expect(quickYaml(text)?.content).toEqual(slowly(text).content);
  });

  it("reads the files of the tests", () => {
    for (const { text } of smallFiles()) expect(quickYaml(text)?.content).toEqual(slowly(text).content);
  });
});
