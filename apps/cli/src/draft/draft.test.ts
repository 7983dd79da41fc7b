import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileRecord, readRecordFolder } from "@throughline/core/compile";
import { describe, expect, it } from "vitest";
import { FOLDER, fixture, type Ran, runWith } from "../../test/fixture.ts";
import { pdfOf } from "../../test/pdf.ts";

const REPORT = [
  ["Coast report", "The office counted from April to June 2024."],
  [
    "The office carried out more than 60 lighthouse inspections on both coasts from April to June 2024.",
    "It carried out about 20 inspections in South Bay.",
    "On 30 June 2024 it had 240 keepers in North Cape. It bought 312 tents.",
  ],
];
const ID = "harbour-office/report-2024-q2";

function draft(...argv: string[]): Promise<Ran> {
  return runWith(
    { files: { "report.pdf": pdfOf(REPORT) } },
    "draft",
    "report.pdf",
    "--record",
    "record.json",
    ...argv,
  );
}

/** Compiles the record of the tests with the draft in it, as somebody does who agrees with all of it. */
async function compileWith(statements: string, length: number, sha256: string) {
  const { files } = await readRecordFolder(FOLDER);
  const document = [
    "title: Coast report",
    "publisher: harbour-office",
    "kind: report",
    "standing: { is: primary, because: the office inspects and counts }",
    "read: { extent: full-text, on: 2024-07-20 }",
    `fingerprint: { sha256: ${sha256}, length: ${length} }`,
  ].join("\n");
  const folder = `documents/${ID}`;
  const added = [
    { path: `${folder}/document.yml`, text: `${document}\n` },
    { path: `${folder}/statements.yml`, text: statements },
  ];
  return compileRecord([...files, ...added], { version: "7.0.0" });
}

describe("draft", () => {
  it("proposes what the golden file has", async () => {
    const { code, out, err } = await draft("--document", ID, "--on", "2024-07-20");
    await expect(out).toMatchFileSnapshot("../../test/golden/draft.yml");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("gives a file that compiles once it was reviewed", async () => {
    const { out } = await draft("--document", ID, "--on", "2024-07-20");
    const length = Number(/length: (\d+)/u.exec(out)?.[1]);
    const sha256 = /sha256: ([0-9a-f]{64})/u.exec(out)?.[1] ?? "";
    expect(out).not.toContain("indicator: ?");
    const { issues, record } = await compileWith(out, length, sha256);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(record?.statements[`${ID}#inspections`]).toMatchObject({
      quantity: { bound: "more-than", value: 60, printed: "more than 60" },
      evidence: { page: "2", verified: "full-text" },
    });
  });

  it("writes the document's two files, which compile once they were reviewed", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "throughline-draft-")), "report");
    const { code, out, err } = await draft("--document", ID, "--on", "2024-07-20", "-o", folder);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "",
      err: "2 files: 3 statements, 2 with doubts, 1 number left out\n",
    });
    const { files } = await readRecordFolder(FOLDER);
    const added = ["document.yml", "statements.yml"].map((name) => ({
      path: `documents/${ID}/${name}`,
      text: readFileSync(join(folder, name), "utf8"),
    }));
    const open = compileRecord([...files, ...added], { version: "7.0.0" });
    expect(open.issues.some(({ severity }) => severity === "error")).toBe(true);
    const reviewed = added.map(({ path, text }) => ({
      path,
      text: text
        .replace('title: "?"', "title: Coast report")
        .replace('kind: "?"', "kind: report")
        .replace('is: "?", because: "?"', "is: primary, because: the office inspects and counts"),
    }));
    const { issues, record } = compileRecord([...files, ...reviewed], { version: "7.0.0" });
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(record?.documents[ID]?.statements).toHaveLength(3);
    expect((await draft("--document", ID, "-o", folder)).err).toContain("error[path-exists]");
  });

  it("writes no file of a document that nobody named", async () => {
    expect((await draft("-o", "report")).err).toContain("hint: say which with `--document publisher/slug`");
  });

  it("leaves a `?` where the day is not given, which does not compile until somebody decides", async () => {
    const { out } = await draft();
    expect(out).toContain('on: "?"');
    const { issues } = await compileWith(out, 10_000, "0".repeat(64));
    expect(issues.some(({ severity }) => severity === "error")).toBe(true);
  });

  it("uses no id that the record does not have", async () => {
    const { out } = await draft("--json");
    for (const { indicator, nearest, place } of JSON.parse(out).proposals) {
      for (const id of [indicator, ...nearest].filter((each) => each !== null))
        expect(fixture.indicators).toHaveProperty(id);
      if (place !== null) expect(fixture.entities).toHaveProperty(place);
    }
  });

  it("accounts for every number, with its page", async () => {
    const { out } = await draft();
    expect(out).toContain("# Seen and not proposed: 1 number.");
    expect(out).toMatch(/# p\. 2: ….*312 tents/u);
  });

  it("refuses an id that no document can have", async () => {
    const { code, err } = await draft("--document", "Report");
    expect(code).toBe(2);
    expect(err).toContain("error[unknown-document]");
  });
});
