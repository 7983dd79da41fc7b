import { describe, expect, it } from "vitest";
import { type ReadOptions, readDocument } from "../src/index.ts";
import { DOCX, zipOf } from "./make/docx.ts";
import { ENCRYPTED } from "./make/encrypted.ts";
import { pdfOf, scannedPdf } from "./make/pdf.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function refusal(bytes: Uint8Array, options?: ReadOptions): Promise<{ code: string; hint: string }> {
  const error: unknown = await readDocument(bytes, options).catch((reason: unknown) => reason);
  if (!(error instanceof Error && "code" in error && "hint" in error)) throw new Error("it was read");
  return { code: String(error.code), hint: String(error.hint) };
}

const page = [{ text: "At least 134 inspections were made in the whole of the quarter.", x: 72, y: 100 }];

describe("a document that cannot be read", () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["a scan", scannedPdf, "no-text"],
    ["an encrypted PDF", () => bytesOf(ENCRYPTED), "encrypted"],
    ["half a PDF", async () => (await pdfOf([page])).slice(0, 400), "truncated"],
    ["no PDF behind the mark of one", () => bytesOf("%PDF-1.7\nnothing\n%%EOF"), "damaged"],
    ["a PNG", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), "unreadable-format"],
    ["a workbook", () => zipOf({ "xl/workbook.xml": "<x/>" }), "unreadable-format"],
    ["half a Word file", () => zipOf(DOCX).slice(0, 300), "truncated"],
    ["a Word file without words", () => zipOf({ "word/document.xml": "<w:document/>" }), "no-text"],
    ["bytes that are no text", () => new Uint8Array([65, 0, 66, 7]), "unreadable-format"],
    ["another charset", () => new Uint8Array([0x93, 0x41]), "wrong-charset"],
    [
      "a page that scripts would fill",
      () => bytesOf("<html><body><script>fill()</script></body></html>"),
      "no-text",
    ],
  ])("is refused with a code and a hint: %s", async (_, make, code) => {
    const refused = await refusal(await make());
    expect(refused.code).toBe(code);
    expect(refused.hint).not.toBe("");
  });

  it("is refused where an unknown charset is declared", async () => {
    expect((await refusal(bytesOf("a"), { charset: "klingon" })).code).toBe("wrong-charset");
  });
});

describe("a document beyond a limit", () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, ReadOptions, string]>([
    ["bytes", () => bytesOf("long text"), { limits: { bytes: 3 } }, "document-too-large"],
    ["characters", () => bytesOf("long text"), { limits: { characters: 3 } }, "document-too-large"],
    ["pages", () => pdfOf([page, page]), { limits: { pages: 1 } }, "document-too-large"],
    ["time", () => pdfOf([page]), { limits: { milliseconds: -1 } }, "too-slow"],
    [
      "elements",
      () => bytesOf(`<html>${"<p>1</p>".repeat(9)}`),
      { limits: { elements: 5 } },
      "document-too-large",
    ],
  ])("is refused: %s", async (_, make, options, code) => {
    expect((await refusal(await make(), options)).code).toBe(code);
  });

  it("is refused before a tree is made of 100,000 nested elements", async () => {
    expect((await refusal(bytesOf(`<html><body>${"<div>".repeat(100_000)}`))).code).toBe("too-deep");
  });

  it("is refused before an archive of zeros is unpacked", async () => {
    const bomb = zipOf({ "word/document.xml": new Uint8Array(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await refusal(bomb, { limits: { unpackedBytes: 1_000_000 } })).code).toBe("document-too-large");
  });

  it("gives an archive no more room than it says to need", async () => {
    const lie = zipOf({ "word/document.xml": new Uint8Array(3_000_000) });
    const view = new DataView(lie.buffer, lie.byteOffset, lie.length);
    for (let at = 0; at < lie.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect(["no-text", "damaged"]).toContain((await refusal(lie)).code);
  });

  it("stops between two pages when it is told to", async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const progress = (done: number) => {
      told.push(done);
      stop.abort();
    };
    const bytes = await pdfOf([page, page, page]);
    expect((await refusal(bytes, { signal: stop.signal, progress })).code).toBe("interrupted");
    expect(told).toEqual([1]);
  });
});
