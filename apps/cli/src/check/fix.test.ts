import { applyPatch } from "diff";
import { describe, expect, it } from "vitest";
import { runWith } from "../../test/fixture.ts";
import type { FakeMachine } from "../terminal/fake.ts";

const report = `In March 2024 the Leeds clinic treated at least 340 patients. It hired more than 60 nurses in May 2024.
Repairs cost about $312,400 in June 2024. At most nine beds were free in July 2024.
`;
const draft = `The Leeds clinic treated 340 patients in March 2024, and hired 60 nurses in May 2024.

Repairs cost $312,400 in June 2024. Nine beds were free in July 2024.
`;
const restored = `The Leeds clinic treated at least 340 patients in March 2024, and hired more than 60 nurses in May 2024.

Repairs cost about $312,400 in June 2024. At most nine beds were free in July 2024.
`;

function check(text: string | Uint8Array, argv: readonly string[], machine: FakeMachine = {}) {
  const files = { "draft.md": text, "report.txt": report, ...machine.files };
  return runWith({ ...machine, files }, "check", "draft.md", "--against", "report.txt", ...argv);
}

describe("check --fix", () => {
  it("puts dropped bounds back, and reports what is left", async () => {
    const { code, files, err, out } = await check(draft, ["--fix"]);
    expect(files).toEqual({ "draft.md": restored });
    expect(err).toBe("4 bounds put back\n");
    expect(out).toMatch(/^no findings in 1 file .* 4 figures read: 4 agree\n$/u);
    expect(code).toBe(0);
  });

  it("has nothing more to do the second time", async () => {
    const { files, err } = await check(restored, ["--fix"]);
    expect({ files, err }).toEqual({ files: undefined, err: "0 bounds put back\n" });
  });

  it.each([
    ["another number", "In March 2024 the Leeds clinic treated 430 patients."],
    ["another time", "In April 2024 the Leeds clinic treated at least 340 patients."],
    ["words of somebody else", "“In March 2024 the Leeds clinic treated 340 patients,” she said."],
    [
      "an article that a bound cannot follow",
      "The 340 patients that the Leeds clinic treated in March 2024 wait.",
    ],
    ["a word that says it is exact", "In March 2024 the Leeds clinic treated exactly 340 patients."],
  ])("leaves %s alone", async (_, text) => {
    expect((await check(text, ["--fix"])).files).toBeUndefined();
  });

  it("gives the fixed text of stdin on stdout, and the report on stderr", async () => {
    const machine = { files: { "report.txt": report }, stdin: draft };
    const { out, err, files } = await runWith(machine, "check", "-", "--against", "report.txt", "--fix");
    expect({ out, files }).toEqual({ out: restored, files: undefined });
    expect(err).toMatch(/^4 bounds put back\nno findings in 1 file /u);
  });

  it("keeps the mark of UTF-8, and the line ends", async () => {
    const windows = `\ufeff${draft.replaceAll("\n", "\r\n")}`;
    const { files } = await check(windows, ["--fix"]);
    expect(files?.["draft.md"]).toBe(`\ufeff${restored.replaceAll("\n", "\r\n")}`);
  });

  it("writes no file that is in another encoding, and says so", async () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(draft, "utf16le")]);
    const { code, files, err } = await check(bytes, ["--fix"]);
    expect({ code, files }).toEqual({ code: 2, files: undefined });
    expect(err).toContain("error[not-fixed]: `draft.md` was not written");
  });

  it("reports the findings that are still there where the file could not be written", async () => {
    const { code, err, out } = await check(draft, ["--fix"], { refusesWriting: true });
    expect(code).toBe(2);
    expect(err).toContain(`error[not-writable]: \`draft.md\` could not be written: the system says EROFS`);
    expect(out).toContain("4 findings in 1 file");
  });

  it("refuses to change texts that it hands out line by line", async () => {
    const { code, err } = await check(draft, ["--fix", "--format", "jsonl"]);
    expect(code).toBe(2);
    expect(err).toContain("error[conflicting-flags]");
  });
});

describe("check --diff", () => {
  it("shows what --fix would write as a patch, and writes nothing", async () => {
    const { code, out, files } = await check(draft, ["--diff"]);
    expect(applyPatch(draft, out)).toBe(restored);
    expect(out).toMatch(/^--- a\/draft\.md\n\+\+\+ b\/draft\.md\n@@ /u);
    expect({ code, files }).toEqual({ code: 1, files: undefined });
  });

  it("shows nothing where nothing would be written", async () => {
    expect(await check(restored, ["--diff", "--fix"])).toEqual({ code: 0, out: "", err: "" });
  });
});
