import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileRecord, readRecordFolder } from "@throughline/core/compile";
import { describe, expect, it } from "vitest";
import { FOLDER, type Ran, runWith } from "../../test/fixture.ts";
import { pdfOf } from "../../test/pdf.ts";

const DOCUMENT = "harbour-office/report-2024-q1";
const WHOLE = [
  "The office carried out at least 40 lighthouse inspections this quarter.",
  "It pays about 250 keepers in the north.",
  "Figures for keepers in South Bay were not available.",
].join("\n");

function verify(copy: string | Uint8Array, ...more: string[]): Promise<Ran> {
  return runWith(
    { files: { "copy.txt": copy } },
    "verify",
    DOCUMENT,
    "copy.txt",
    "--record",
    "record.json",
    ...more,
  );
}

/** The record of the tests as files of their own, which may be written. */
function copyOfFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "throughline-verify-"));
  cpSync(FOLDER, folder, { recursive: true });
  return folder;
}

function upgrade(copy: string | Uint8Array, folder: string, ...more: string[]): Promise<Ran> {
  const folders = [folder, join(folder, "indicators"), join(folder, "documents")];
  const machine = { files: { "copy.txt": copy }, folders };
  return runWith(
    machine,
    "verify",
    DOCUMENT,
    "copy.txt",
    "--folder",
    folder,
    "--record",
    "record.json",
    ...more,
  );
}

async function compile(folder: string) {
  const { files } = await readRecordFolder(folder);
  return compileRecord(files, { version: "7.0.0" });
}

describe("verify with the full text in hand", () => {
  it("proposes positions, pages and the fingerprint as a patch, and writes nothing", async () => {
    const folder = copyOfFolder();
    const { code, out, err } = await upgrade(WHOLE, folder, "--on", "2024-07-20", "--diff");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out.replaceAll(folder.slice(1), "record")).toMatchFileSnapshot(
      "../../test/golden/upgrade.diff",
    );
    expect((await upgrade(WHOLE, folder, "--on", "2024-07-20", "--diff")).out).toBe(out);
  });

  it("writes what it proposed, and the record compiles and finds every anchor where it is", async () => {
    const folder = copyOfFolder();
    const pdf = pdfOf([["Report"], WHOLE.split("\n")]);
    const { code, err } = await upgrade(pdf, folder, "--on", "2024-07-20", "--fix");
    expect({ code, err }).toEqual({
      code: 0,
      err: "2 files of the record upgraded; run `throughline validate`\n",
    });
    const { record, issues } = await compile(folder);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const { evidence } = record?.statements[`${DOCUMENT}#keepers`] ?? {};
    expect(evidence).toMatchObject({ page: "2", verified: "full-text", on: "2024-07-20" });
    const files = { "copy.pdf": pdf, "record.json": JSON.stringify(record) };
    const again = await runWith({ files }, "verify", DOCUMENT, "copy.pdf", "--record", "record.json");
    expect(again.out).toContain("3 found where it was\n");
    expect(again.out).toContain("to the letter, the text that the record was made from");
  });

  it("leaves what is altered or gone as it is", async () => {
    const folder = copyOfFolder();
    const { code, out } = await upgrade(
      WHOLE.replace("at least 40", "40"),
      folder,
      "--on",
      "2024-07-20",
      "--diff",
    );
    expect(code).toBe(1);
    expect(out.match(/^\+ {4}verified: full-text$/gmu)).toHaveLength(2);
  });

  it("moves nothing to another text than the one that positions point into", async () => {
    const folder = copyOfFolder();
    await upgrade(WHOLE, folder, "--on", "2024-07-20", "--fix");
    const { record } = await compile(folder);
    const files = { "copy.txt": `${WHOLE} And more.`, "record.json": JSON.stringify(record) };
    const folders = [folder, join(folder, "indicators"), join(folder, "documents")];
    const argv = ["verify", DOCUMENT, "copy.txt", "--folder", folder, "--record", "record.json"];
    const { code, err } = await runWith({ files, folders }, ...argv, "--on", "2024-07-21", "--diff");
    expect(code).toBe(2);
    expect(err).toContain("error[other-text]");
  });

  it("asks for the day, because it has no clock", async () => {
    const { code, err } = await upgrade(WHOLE, copyOfFolder(), "--diff");
    expect(code).toBe(2);
    expect(err).toContain("hint: name it with `--on`");
  });
});

describe("verify", () => {
  it("finds every anchor in a whole copy, and ends with 0", async () => {
    const { code, out } = await verify(WHOLE);
    expect(code).toBe(0);
    expect(out).toContain(`3 anchors of \`${DOCUMENT}\` in \`copy.txt\`: 3 found\n`);
    expect(out).toContain("no fingerprint of this document");
  });

  it("names what is not there, to the letter, and ends with 1", async () => {
    const { code, out } = await verify(WHOLE.replace("at least 40", "40"));
    expect(code).toBe(1);
    expect(out).toContain(
      `altered  ${DOCUMENT}#inspections\n  "carried out at least 40 lighthouse inspections"\n  the copy has "carried out 40 lighthouse inspections"\n`,
    );
    expect(out).toContain("2 found, 1 altered");
  });

  it("says of what is not there in any form that it is gone", async () => {
    const { code, out } = await verify(WHOLE.replace(/It pays.*/u, ""));
    expect(code).toBe(1);
    expect(out).toContain(`gone  ${DOCUMENT}#keepers\n`);
  });

  it("finds the words in a PDF, broken over lines and pages, and says the page", async () => {
    const pages = [
      ["Report"],
      ["The office carried out at least 40 lighthouse", "inspections this quarter. It pays"],
      ["about 250 keepers in the north.", "Figures for keepers in South Bay were not available."],
    ];
    const { code, out } = await verify(pdfOf(pages), "--json");
    expect(code).toBe(0);
    const { anchors } = JSON.parse(out);
    expect(anchors.map(({ page }: { page: string }) => page)).toEqual(["2", "3", "3"]);
  });

  it("counts other line breaks apart", async () => {
    const { code, out } = await verify(WHOLE.replace("about 250", "about\n250"));
    expect(code).toBe(0);
    expect(out).toContain("2 found, 1 found with other white space");
  });

  it("gives programs each anchor with its line and column", async () => {
    const { out } = await verify(WHOLE, "--json");
    const { anchors } = JSON.parse(out);
    expect(anchors).toContainEqual({
      statement: `${DOCUMENT}#keepers`,
      words: "about 250 keepers",
      state: "found",
      offset: WHOLE.indexOf("about 250"),
      line: 2,
      column: 9,
      page: null,
    });
  });

  it.each([
    ["%PDF-1.7", "truncated", "get the file again"],
    [new Uint8Array([0xe9, 0x20]), "not-utf-8", "--encoding windows-1252"],
    ["<html><body><script>at()</script></body></html>", "no-text", "open it in a browser"],
  ])("refuses a copy that holds no text: %s", async (copy, code, hint) => {
    const ran = await verify(copy);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`error[${code}]`);
    expect(ran.err).toContain(hint);
  });

  it("offers the nearest document for an unknown one", async () => {
    const { code, err } = await runWith(
      {},
      "verify",
      "harbour-office/report-2024-q2",
      "x",
      "--record",
      "record.json",
    );
    expect(code).toBe(2);
    expect(err).toMatch(/did you mean `harbour-office\/report-2024-q[13]`\?/u);
  });
});
