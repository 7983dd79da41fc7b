import { describe, expect, it } from "vitest";
import { runWith } from "../../test/fixture.ts";

const DROPPED =
  "The Harbour Office made at least 40 lighthouse inspections on both coasts from February to April 2024.";
const KNOWN = "<!-- throughline-ignore period-differs: the office moved the year itself -->";
const IDLE = "<!-- throughline-ignore name-garbled: no longer so -->";

function check(text: string, ...argv: string[]) {
  return runWith({ files: { "a.md": text } }, "check", "a.md", "--record", "record.json", ...argv);
}

describe("a suppressed finding", () => {
  it("is neither printed nor counted, and the last line says that there is one", async () => {
    const { code, out } = await check(`${KNOWN}\n${DROPPED}`);
    expect(code).toBe(0);
    expect(out).toMatch(/^no findings in 1 file · 1 suppressed · /u);
    expect((await check(DROPPED)).code).toBe(1);
  });

  it("is printed with its reason by `--verbose`", async () => {
    const { out } = await check(`${KNOWN}\n${DROPPED}`, "--verbose", "--format=json");
    expect(JSON.parse(out).texts[0].findings[0].suppressed).toEqual({
      reason: "the office moved the year itself",
      line: 1,
    });
  });

  it("is kept by SARIF as suppressed, and left out by GitHub's annotations", async () => {
    const { out } = await check(`${KNOWN}\n${DROPPED}`, "--format=sarif");
    expect(JSON.parse(out).runs[0].results[0].suppressions).toEqual([
      { kind: "inSource", status: "accepted", justification: "the office moved the year itself" },
    ]);
    expect((await check(`${KNOWN}\n${DROPPED}`, "--format=github")).out).not.toContain("::");
  });
});

describe("a suppression that is not needed", () => {
  it("reports itself, and fails as a warning does", async () => {
    const { code, out } = await check(`${IDLE}\nNo figures here.`);
    expect(code).toBe(1);
    expect(out).toContain("a.md:1:1: suppression-unneeded nothing here is `name-garbled`: take it out");
    expect(out).toContain("1 suppression to put right");
    expect((await check(`${IDLE}\nNo figures here.`, "--fail-on=error")).code).toBe(0);
  });

  it.each(["concise", "github"])("reports itself in the format %s", async (format) => {
    expect((await check(`${IDLE}\nNo figures here.`, `--format=${format}`)).out).toContain(
      "suppression-unneeded",
    );
  });
});
