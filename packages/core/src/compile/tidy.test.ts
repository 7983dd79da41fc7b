import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type Change, smallFiles } from "./fixture.ts";
import { tidyFiles } from "./tidy.ts";
import { validateFiles } from "./validate.ts";

const report = "documents/watch/report/statements.yml";
const codes = (files: ReturnType<typeof smallFiles>) => validateFiles(files).issues.map(({ code }) => code);
const tidied = (path: string, text: string) => tidyFiles([{ path, text }])[0]?.text ?? text;

describe("tidyFiles", () => {
  it("puts right what the rules about order report, and nothing else changes", () => {
    const messy: Change[] = [
      [report, "pressure:\n", "zeal:\n"],
      ["documents/mirror/copy/statements.yml", "watch/report#pressure", "watch/report#zeal"],
      [
        "documents/gazette/story/statements.yml",
        "  kind: figure\n  indicator: sheep\n",
        "  indicator: sheep\n",
      ],
      ["documents/gazette/story/statements.yml", "sheep:\n  quantity", "sheep:\n  kind: figure\n  quantity"],
    ];
    const files = smallFiles(...messy);
    expect(codes(files)).toEqual(["key-order", "statements-unsorted"]);
    const changed = new Map(tidyFiles(files).map(({ path, text }) => [path, text]));
    const after = files.map(({ path, text }) => ({ path, text: changed.get(path) ?? text }));
    expect(codes(after)).toEqual([]);
    expect(tidyFiles(after)).toEqual([]);
  });

  it("keeps comments with what they stand before, and blank lines between blocks", () => {
    const text = "# of b\nb:\n  name: B # here\n\n# of a\n# too\na:\n  name: A\n";
    expect(tidied("totals.yml", text)).toBe("# of a\n# too\na:\n  name: A\n\n# of b\nb:\n  name: B # here\n");
  });

  it("leaves a heading at the top", () => {
    const text = "# Totals.\n\nb: { name: B }\na: { name: A }\n";
    expect(tidied("totals.yml", text)).toBe("# Totals.\n\na: { name: A }\nb: { name: B }\n");
  });

  it("leaves a file whole where it is no YAML, or no kind that is tidied", () => {
    for (const text of ["b: 1\na: [", "b: 1\na: 2\nb: 3\n", "b: *nowhere\na: 1\n"]) {
      expect(tidied("totals.yml", text)).toBe(text);
    }
    for (const path of ["notes.yml", "places.yml"])
      expect(tidied(path, "b:   1\na: 2\n")).toBe("b:   1\na: 2\n");
  });

  it("says the same after it as before it, and is done after once", () => {
    const names = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u), fc.jsonValue());
    fc.assert(
      fc.property(names, (content) => {
        const once = tidied("totals.yml", stringify(content));
        expect(tidied("totals.yml", once)).toBe(once);
      }),
    );
  });
});
