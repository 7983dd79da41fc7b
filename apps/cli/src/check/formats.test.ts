import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fixture, type Ran, runWith } from "../../test/fixture.ts";
import { pdfOf } from "../../test/pdf.ts";
import { run } from "../run.ts";
import { fakeTerminal } from "../terminal/fake.ts";

const CLAIM = "There were 55 lighthouse inspections on both coasts from July to September 2024.";
const pdf = pdfOf([
  ["A title page without any figures."],
  ["There were 55 lighthouse inspections on both coasts", "from July to September 2024."],
]);
const html = `<!doctype html><html><head><title>News</title></head><body><nav>9 more</nav><p>${CLAIM}</p></body></html>`;

function check(files: Record<string, string | Uint8Array>, ...argv: string[]): Promise<Ran> {
  return runWith({ files }, "check", ...Object.keys(files), "--record", "record.json", ...argv);
}

describe("check of a document", () => {
  it.each<[string, string | Uint8Array]>([
    ["a.txt", CLAIM],
    ["a.pdf", pdf],
    ["a.html", html],
    ["named-otherwise", pdf],
  ])("reads the same figure in every format: %s", async (name, content) => {
    const { code, out, err } = await check({ [name]: content }, "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out).texts[0].findings).toMatchObject([{ exact: "55", verdict: "agrees" }]);
  });

  it("says the page of a finding, to people and to programs", async () => {
    expect((await check({ "a.pdf": pdf }, "--verbose")).out).toContain("a.pdf:3:12, p. 2");
    const { out } = await check({ "a.pdf": pdf }, "--json");
    expect(JSON.parse(out).texts[0]).toMatchObject({
      textLayer: { mediaType: "application/pdf", extractor: { name: "@throughline/ingest" } },
      findings: [{ page: "2" }],
    });
  });

  it("writes the text that offsets are offsets of, when asked", async () => {
    for (const [name, content] of Object.entries({ "a.pdf": pdf, "a.md": CLAIM })) {
      const terminal = fakeTerminal({ files: { "record.json": JSON.stringify(fixture), [name]: content } });
      await run(["check", name, "--record", "record.json", "--text-layer", "layer.json", "--json"], terminal);
      const layer = JSON.parse(terminal.written.files["layer.json"] ?? "{}");
      const [{ span, exact }] = JSON.parse(terminal.written.out).texts[0].findings;
      expect(layer.text.slice(span.start, span.end)).toBe(exact);
      expect(layer).toMatchObject({ schemaVersion: 1, pages: expect.any(Array) });
    }
  });

  it("writes the layer of one text only", async () => {
    const { code, err } = await check({ "a.txt": "1", "b.txt": "2" }, "--text-layer", "layer.json");
    expect(code).toBe(2);
    expect(err).toContain("hint: check one file at a time");
  });

  it("takes every format as the document to check against, and names its page", async () => {
    const report = readFileSync(
      new URL("../../../../docs/samples/clinics-report.txt", import.meta.url),
      "utf8",
    );
    const draft = readFileSync(new URL("../../../../docs/samples/clinics-draft.md", import.meta.url), "utf8");
    const files = { "draft.md": draft, "report.pdf": pdfOf([["Clinics of the valley"], report.split("\n")]) };
    const plain = await runWith(
      { files: { ...files, "report.txt": report } },
      "check",
      "draft.md",
      "--against",
      "report.txt",
      "--json",
    );
    const paged = await runWith({ files }, "check", "draft.md", "--against", "report.pdf", "--json");
    const verdicts = ({ out }: Ran) =>
      JSON.parse(out).texts[0].findings.map(({ verdict }: { verdict: string }) => verdict);
    expect(verdicts(paged)).toEqual(verdicts(plain));
    const pages = JSON.parse(paged.out).texts[0].findings.map(
      (one: { evidence: { page: string } | null }) => one.evidence?.page,
    );
    expect(pages).toContain("2");
  });

  it.each<[string, string | Uint8Array]>([
    ["truncated", pdf.slice(0, 300)],
    ["damaged", "%PDF-1.4\n%%EOF"],
    ["no-text", pdfOf([[]])],
    ["unreadable-format", new Uint8Array([80, 75, 3, 4, 80, 75, 5, 6])],
    ["too-deep", `<html><body>${"<b>".repeat(2000)}`],
  ])("says why a document cannot be read: %s", async (code, content) => {
    const { code: exit, err } = await check({ "a.bin": content });
    expect(exit).toBe(2);
    expect(err).toMatch(new RegExp(`^error\\[${code}\\]: \`a.bin\` .*\\n\\nhint: `, "u"));
  });
});
