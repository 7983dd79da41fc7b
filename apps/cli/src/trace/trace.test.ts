import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Ran, runWith } from "../../test/fixture.ts";
import { pdfOf } from "../../test/pdf.ts";
import type { FakeMachine } from "../terminal/fake.ts";

const sample = (name: string) =>
  readFileSync(new URL(`../../../../docs/samples/${name}`, import.meta.url), "utf8");
const files = {
  "report.txt": sample("clinics-report.txt"),
  "draft.md": sample("clinics-draft.md"),
  "digest.md": sample("clinics-digest.md"),
};
const STORY = ["report.txt", "draft.md", "digest.md"];

function trace(...argv: string[]): Promise<Ran> {
  return runWith({ files }, "trace", ...STORY, ...argv);
}

function traceOn(machine: FakeMachine, ...argv: string[]): Promise<Ran> {
  return runWith(machine, "trace", ...argv);
}

describe("trace", () => {
  it("prints what the golden file has", async () => {
    const { code, out, err } = await trace();
    await expect(out).toMatchFileSnapshot("../../test/golden/trace.txt");
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });

  it("puts the steps below one another where a line is narrow, and never writes past its end", async () => {
    const { out } = await traceOn({ files, isTerminal: true, columns: 44, env: { NO_COLOR: "1" } }, ...STORY);
    expect(out).not.toContain("│");
    expect(out).toContain("    step 2: 3:15\n    Leeds treated {3,421} patients");
    const prose = out.split("\n").filter((line) => !line.includes("`"));
    expect(prose.filter((line) => line.length > 44)).toEqual([]);
  });

  it("says nothing in colour that it does not say in words", async () => {
    const plain = await trace();
    const { out } = await trace("--color", "always");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    const bare = out.replace(/\u001b\[\d+m/gu, "");
    const trimmed = (text: string) => text.replace(/ +$/gmu, "");
    expect(out).not.toBe(bare);
    expect(trimmed(bare)).toBe(trimmed(plain.out));
  });

  it("hands programs the threads, with what each code means", async () => {
    const { out } = await trace("--json");
    const { steps, threads, codes } = JSON.parse(out);
    expect(steps.map(({ path }: { path: string }) => path)).toEqual(STORY);
    expect(threads[0]).toMatchObject({
      kind: "figure",
      fate: "changed",
      passages: [
        { line: 4, before: null },
        { before: { differences: ["bound-dropped"] }, source: null },
        { before: { differences: ["value-differs"] }, source: { verdict: expect.any(String) } },
      ],
    });
    expect(codes["bound-dropped"]).toContain("bare number");
  });

  it.each([
    ["never", 0],
    ["error", 1],
    ["warning", 1],
  ])("ends by what --fail-on %s says", async (level, code) => {
    expect((await trace("--fail-on", level)).code).toBe(code);
  });

  it("ends with 0 where a retelling changed nothing", async () => {
    const { code, out } = await traceOn({ files }, "report.txt", "report.txt");
    expect(code).toBe(0);
    expect(out).toMatch(/told as they were · record \d/u);
  });

  it("reads steps of every format, and says the page", async () => {
    const [first, second] = ["The trust counted at least 3,412 patients in Leeds.", "It bought 386 beds."];
    const machine = {
      files: {
        "report.pdf": pdfOf([[first], [second]]),
        "article.html":
          "<html><body><article><p>The trust counted 3,412 patients in Leeds.</p><p>It bought 386 beds.</p></article></body></html>",
      },
    };
    const { out } = await traceOn(machine, "report.pdf", "article.html", "--json");
    const [patients, beds] = JSON.parse(out).threads;
    expect(patients.passages).toMatchObject([{ page: "1" }, { before: { differences: ["bound-dropped"] } }]);
    expect(beds.passages).toMatchObject([{ page: "2" }, { before: { verdict: "agrees" } }]);
  });

  it("begins at statements of the record, whose text nobody has here", async () => {
    const told =
      "The Harbour Office made 40 lighthouse inspections on both coasts from January to March 2024.";
    const machine = { files: { "blog.md": told } };
    const record = ["--record", "record.json"];
    const { out } = await traceOn(machine, "harbour-office/report-2024-q1", "blog.md", ...record);
    expect(out).toContain("harbour-office/report-2024-q1#");
    expect(out).toContain("traced through 1 retelling");
  });
});

describe("the founding case", () => {
  const sources = [
    "lead-ig/oir-2023-10-to-12",
    "usaid-oig/oir-2023-10-to-12",
    "wnd/hampering-counter-isis-mission",
    "socialbites/centcom-updates-isis",
    "daily-mail/centcom-november-2023",
  ];

  it("is shown where a retelling is held against the statements of its sources", async () => {
    const machine = { files: { "retold.md": sample("retold.md") } };
    const { code, out } = await traceOn(machine, sources.join(","), "retold.md");
    expect(code).toBe(1);
    const titles = out.split("\n").filter((line) => /^\d+ {2}\S/u.test(line));
    expect(titles.map((line) => line.replace(/^\d+ {2}/u, ""))).toEqual(
      expect.arrayContaining([
        "bound-dropped · at least 134 → 134",
        "name-garbled · Operation Inherent Resolve → Operation Inherit Resolve",
        expect.stringMatching(/^quotation-altered · more challenging .* → more difficult/u),
        "stray-reference-mark · 68",
        "modality-differs · 2,000",
        "place-dropped · a sum of ours → 64",
      ]),
    );
  });

  it("has nothing beside a statement that one side alone makes", async () => {
    const machine = { files: { "retold.md": sample("retold.md") } };
    const { out } = await traceOn(machine, sources.join(","), "retold.md");
    expect(out).toMatch(/name-garbled · .*\n {4}step 1: 4:80\n {4}…/u);
    expect(out).not.toContain("source: not said");
  });
});

describe("trace refuses", () => {
  it("everything that it cannot read, at once", async () => {
    const { code, out, err } = await traceOn({ files }, "none.txt", "harbour-office/reprt", "draft.md");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("error[no-such-file]: there is no file `none.txt`");
    expect(err).toContain("error[unknown-document]");
  });

  it("a document of the record behind a text", async () => {
    const argv = ["draft.md", "harbour-office/report-2024-q1", "--record", "record.json"];
    const { code, err } = await traceOn({ files }, ...argv);
    expect(code).toBe(2);
    expect(err).toContain("error[document-after-text]");
    expect(err).toContain("hint: put documents of the record first");
  });

  it("a source without a retelling", async () => {
    const { code, err } = await traceOn({ files }, "report.txt");
    expect(code).toBe(2);
    expect(err).toContain("`trace` needs a text");
  });
});

describe("trace -o", () => {
  const folder = () => mkdtempSync(join(tmpdir(), "throughline-trace-"));

  it("writes a page that needs nothing else and runs nothing", async () => {
    const path = join(folder(), "story.html");
    const { code, out } = await trace("-o", path);
    const html = readFileSync(path, "utf8");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(html).not.toMatch(/<script|<link|<img|<iframe|https?:|\son\w+=|\sstyle=/u);
    const style = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? "";
    expect(html).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(html).toContain('<a href="#bound-dropped">bound dropped</a>');
    expect(html).toContain('<dt id="bound-dropped">');
    expect((await trace("--format", "html")).out).toBe(html);
  });

  it("replaces nothing unless it is told to, and leaves nothing beside it", async () => {
    const place = folder();
    const path = join(place, "story.html");
    await trace("-o", path);
    const again = await trace("-o", path);
    expect(again.code).toBe(2);
    expect(again.err).toContain("error[path-exists]");
    expect((await trace("-o", path, "--force")).code).toBe(1);
    expect(readdirSync(place)).toEqual(["story.html"]);
  });

  it("shows hostile words and runs none of them", async () => {
    const hostile =
      "<script>alert(1)</script> “<img src=x onerror=alert(2)> at least 134 & more” \u202E\u0007 3,412 patients in Leeds.";
    const { out } = await traceOn(
      { files: { "a.txt": hostile, "b.txt": hostile } },
      "a.txt",
      "b.txt",
      "--format",
      "html",
    );
    for (const unseen of ["<script", "<img", "\u202E", "\u0007"]) expect(out).not.toContain(unseen);
    expect(out).toContain("&lt;img src=x onerror=alert(2)&gt;");
  });
});
