import { readFileSync } from "node:fs";
import { checkTexts } from "@throughline/sdk/checker";
import { openRecord } from "@throughline/sdk/record";
import { describe, expect, it } from "vitest";
import { fixture, type Ran, runWith } from "../../test/fixture.ts";

const FOLDER = new URL("../../test/", import.meta.url);
const herald = readFileSync(new URL("texts/herald.md", FOLDER), "utf8");
const clean = readFileSync(new URL("texts/clean.md", FOLDER), "utf8");

function check(files: Record<string, string | Uint8Array | number>, ...argv: string[]): Promise<Ran> {
  const names = argv.some((word) => !word.startsWith("--") && word in files) ? [] : Object.keys(files);
  return runWith({ files }, "check", ...names, ...argv, "--record", "record.json");
}

describe("check, for people", () => {
  it.each([
    ["herald", []],
    ["herald-verbose", ["--verbose"]],
    ["herald-concise", ["--format", "concise"]],
  ])("prints what the golden file %s has", async (name, argv) => {
    const { out } = await check({ "herald.md": herald, "clean.md": clean }, ...argv);
    await expect(out).toMatchFileSnapshot(`../../test/golden/${name}.txt`);
  });

  it("keeps every line within the terminal, but for ids, codes and the one that sums up", async () => {
    const files = { "herald.md": herald, "record.json": JSON.stringify(fixture) };
    const argv = ["check", "herald.md", "--record", "record.json", "--color", "never"];
    const { out } = await runWith({ files, isTerminal: true, columns: 60 }, ...argv);
    const tooLong = out
      .split("\n")
      .slice(0, -2)
      .filter((line) => line.length > 60 && !/`|error\[|warning\[/u.test(line));
    expect(tooLong).toEqual([]);
  });

  it("sums agreements and says what was not judged", async () => {
    const { code, out } = await check({ "clean.md": clean });
    expect(code).toBe(0);
    expect(out).toMatch(/1 figure read: 1 agrees\b/u);
  });

  it("says of an empty text that nothing was read", async () => {
    expect(await check({ "empty.md": "" })).toEqual({
      code: 0,
      out: "no findings in 1 file · record 7.0.0 · no figures read\n",
      err: "",
    });
  });
});

describe("check, for programs", () => {
  it("prints the SDK's result, whole and alone", async () => {
    const { out } = await check({ "herald.md": herald, "empty.md": "" }, "--json");
    const texts = [
      { path: "herald.md", text: herald },
      { path: "empty.md", text: "" },
    ];
    expect(JSON.parse(out)).toEqual(checkTexts(texts, { record: openRecord(fixture) }));
  });

  it("gives spans into the text as it was read, without its mark", async () => {
    const { out } = await check({ "herald.md": `\ufeff${herald}` }, "--json");
    const [text] = JSON.parse(out).texts;
    expect(text.findings).not.toEqual([]);
    for (const { span, exact } of text.findings) expect(herald.slice(span.start, span.end)).toBe(exact);
  });

  it("prints its object for nothing as well", async () => {
    const { code, out } = await check({}, "none.md", "--json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, texts: [] });
  });

  it("passes on when the text was published", async () => {
    const undated = {
      "undated.md": "There were 55 lighthouse inspections on both coasts from July to September.",
    };
    for (const [date, verdict] of [
      ["2024-10-20", "agrees"],
      ["2031-10-20", "not-in-record"],
    ]) {
      const { out } = await check(undated, "--json", `--published=${date}`);
      expect(JSON.parse(out).texts[0].findings[0].verdict).toBe(verdict);
    }
  });
});

describe("check's exit code", () => {
  it.each([
    ["never", 0],
    ["error", 0],
    ["warning", 1],
    ["note", 1],
  ])("is, from `--fail-on %s`, %i for warnings", async (level, code) => {
    expect((await check({ "herald.md": herald }, `--fail-on=${level}`)).code).toBe(code);
  });

  it("is 0 for agreements at any level, and for figures the record knows nothing of below `note`", async () => {
    expect((await check({ "clean.md": clean }, "--fail-on=note")).code).toBe(0);
    expect((await check({ "other.md": "They bought 312 tents." })).code).toBe(0);
  });
});

describe("check's input", () => {
  it("is stdin for `-`, and for no name at all where something is piped in", async () => {
    const files = { "record.json": JSON.stringify(fixture) };
    for (const argv of [["-"], []]) {
      const { code, out } = await runWith(
        { files, stdin: herald },
        "check",
        ...argv,
        "--record",
        "record.json",
      );
      expect(code).toBe(1);
      expect(out).toContain("-:3:25");
    }
  });

  it("is checked as far as it can be read, and every problem is told", async () => {
    const files = {
      "herald.md": herald,
      "a.pdf": "%PDF-1.7",
      "big.txt": 6_000_000,
      "old.txt": new Uint8Array([0x93]),
    };
    const { code, out, err } = await check(files, ...Object.keys(files), "none.md");
    expect(code).toBe(2);
    expect(out).toContain("herald.md:3:25");
    expect(out).toMatch(/ in 1 file .* · 4 files not read · /u);
    expect(err.match(/error\[[\w-]+\]/gu)).toEqual([
      "error[truncated]",
      "error[too-large]",
      "error[not-utf-8]",
      "error[no-such-file]",
    ]);
    expect(err.match(/^hint: /gmu)).toHaveLength(4);
  });

  it("is refused with all that is wrong with the flags, before anything is read", async () => {
    const { code, out, err } = await check(
      { "herald.md": herald },
      "--published=yesterday",
      "--format=xml",
      "--fail-on=all",
      "--max-size=huge",
      "--encoding=latin",
    );
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("error[not-a-date]: `yesterday` is not a date for `--published`");
    expect(err).toContain("hint: write year-month-day, such as `--published 2024-02-09`");
    expect(err).toContain("error[unknown-format]: there is no format `xml` here");
    expect(err).toContain(
      "hint: the formats are `human`, `concise`, `json`, `jsonl`, `github`, `sarif` and `claimreview`",
    );
    expect(err.match(/error\[/gu)).toHaveLength(5);
  });

  it("may be larger, or in another encoding, when told", async () => {
    const files = { "old.txt": new Uint8Array([...new TextEncoder().encode(clean), 0x93]) };
    expect((await check(files, "--encoding=windows-1252")).code).toBe(0);
    expect((await check({ "clean.md": clean }, "--max-size=50")).err).toContain("larger than 50 bytes");
  });
});
