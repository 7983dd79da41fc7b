import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runWith } from "../../test/fixture.ts";

const herald = `${readFileSync(new URL("../../test/texts/herald.md", import.meta.url), "utf8")}
The Harbour Office made at least 40 lighthouse inspections on both coasts from February to April 2024.
`;
const dropped = "There were 55 lighthouse inspections on both coasts from July to September 2024.";

function check(files: Record<string, string>, ...argv: string[]) {
  const flags = ["--format", "github", "--record", "record.json"];
  return runWith({ files }, "check", ...Object.keys(files), ...flags, ...argv);
}

describe("check --format github", () => {
  it("prints what the golden file has", async () => {
    const { out } = await check({ "herald.md": herald });
    await expect(out).toMatchFileSnapshot("../../test/golden/herald-github.txt");
  });

  it("puts errors before warnings, whatever the order of the text", async () => {
    const { out } = await check({ "herald.md": herald, "again.md": herald });
    const grades = out.match(/^::(?:error|warning|notice)/gmu) ?? [];
    expect(new Set(grades).size).toBeGreaterThan(1);
    expect(grades).toEqual([...grades].sort());
  });

  it("annotates ten of a grade, and prints the others as lines of the log", async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.md`, herald]));
    const { out } = await check(files);
    expect(out.match(/^::warning /gmu)).toHaveLength(10);
    const { out: one } = await check({ "a.md": herald });
    const each = one.match(/^::warning /gmu)?.length ?? 0;
    expect(out.match(/^\d+\.md:\d+:\d+: /gmu)?.length).toBeGreaterThanOrEqual(12 * each - 10);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/figures read/u);
  });

  it("lets no path and no text end the command or begin another", async () => {
    const path = "a,b:c%.md";
    const { out } = await check({ [path]: herald.replace("“", "%0A::error::“") });
    expect(out).toContain("file=a%2Cb%3Ac%25.md,");
    const commands = out.split("\n").filter((line) => line.startsWith("::"));
    for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::(?!.*\r)/u);
  });

  it("annotates what fails with `--fail-on note`, and only then", async () => {
    const files = { "tents.md": "They bought 312 tents." };
    expect((await check(files)).out).not.toContain("::");
    const { out, code } = await check(files, "--fail-on=note");
    expect(code).toBe(1);
    expect(out).toMatch(/^::notice file=tents\.md,line=1,endLine=1,col=13,endColumn=16,title=/u);
  });

  it("says in its last line what was not judged, also where nothing is wrong", async () => {
    expect((await check({ "fine.md": dropped.replace("55", "5 blue") })).out).toMatch(
      /^no findings in 1 file .*\n$/u,
    );
  });
});
