import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runWith } from "../../test/fixture.ts";

const sample = (name: string) =>
  readFileSync(new URL(`../../../../docs/samples/${name}`, import.meta.url), "utf8");
const files = { "draft.md": sample("clinics-draft.md"), "report.txt": sample("clinics-report.txt") };

function check(...argv: string[]) {
  return runWith({ files }, "check", "draft.md", "--against", "report.txt", ...argv);
}

describe("check --against", () => {
  it("prints what the golden file has", async () => {
    const { code, out, err } = await check();
    await expect(out).toMatchFileSnapshot("../../test/golden/against.txt");
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });

  it("stamps the result with the document", async () => {
    const { out } = await check("--json");
    expect(JSON.parse(out)).toMatchObject({
      against: { path: "report.txt", sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
      texts: [{ path: "draft.md", read: { notInRecord: 1 } }],
    });
  });

  it("points SARIF's readers to the line of the document", async () => {
    const { out } = await check("--format", "sarif");
    const [first] = JSON.parse(out).runs[0].results;
    expect(first.relatedLocations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: "report.txt" },
      region: { startLine: expect.any(Number) },
    });
  });

  it("holds several drafts against one document, and a stream of them", async () => {
    const lines = `${JSON.stringify(files["draft.md"])}\n`.repeat(2);
    const argv = ["check", "-", "--format", "jsonl", "--against", "report.txt"];
    const { out } = await runWith({ files, stdin: lines }, ...argv);
    const [first, second] = out.trimEnd().split("\n");
    expect(first).toBe(second);
    expect(JSON.parse(first ?? "")).toMatchObject({ against: { path: "report.txt" } });
  });

  it("refuses a document that it cannot read, before anything is checked", async () => {
    const argv = ["check", "draft.md", "--against", "none.txt"];
    const { code, out, err } = await runWith({ files }, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("error[no-such-file]: there is no file `none.txt`");
  });
});
