import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { mediaTypes, pageAt, pageName, readDocument, type TextLayer } from "../src/index.ts";
import { DOCX, zipOf } from "./make/docx.ts";

const PAGE = readFileSync(new URL("page.html", import.meta.url));
const bytesOf = (text: string) => new TextEncoder().encode(text);

function slices(layer: TextLayer, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map(({ start, end }) => layer.text.slice(start, end));
}

describe("a web page", () => {
  it("becomes the text of its article, as the golden file has it", async () => {
    const layer = await readDocument(PAGE);
    await expect(layer.text).toMatchFileSnapshot("golden/page.txt");
    expect(layer.mediaType).toBe(mediaTypes.html);
    expect(slices(layer, layer.headings)).toEqual([
      "Coast office counts at least 134 inspections",
      "By place",
    ]);
    expect(slices(layer, layer.tables)).toEqual([
      "Place\tInspections\nNorth Bay\tat least 40\nSouth Bay\t94",
    ]);
    expect(layer.marks).toEqual([{ at: layer.text.indexOf(" on the northern"), mark: "1" }]);
  });

  it("of a news site, with all that stands around an article, is the article", async () => {
    const layer = await readDocument(readFileSync(new URL("story.html", import.meta.url)));
    await expect(layer.text).toMatchFileSnapshot("golden/story.txt");
    expect(layer.title).toContain("Harbour patrols counted fewer boats");
    for (const noise of ["845 partners", "$1", "Advertisement", "999", "20,000", "5000"])
      expect(layer.text).not.toContain(noise);
  });

  it("is read without running or fetching anything", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    expect((await readDocument(PAGE)).title).not.toBe("run");
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  it("is read in the charset that it declares, and in the one that a server declares for it", async () => {
    const body = "<p>Mosul\u2019s 40 towers</p>".replace("\u2019", "\u0092");
    const latin = (html: string) => Uint8Array.from(html, (sign) => sign.charCodeAt(0));
    const declared = latin(`<html><head><meta charset="windows-1252"></head><body>${body}</body></html>`);
    expect((await readDocument(declared)).text).toBe("Mosul\u2019s 40 towers");
    const mediaType = "text/html; charset=windows-1252";
    expect((await readDocument(latin(`<html>${body}</html>`), { mediaType })).text).toBe(
      "Mosul\u2019s 40 towers",
    );
  });
});

describe("a Word file", () => {
  it("becomes its paragraphs, tables and notes, without what was deleted", async () => {
    const layer = await readDocument(zipOf(DOCX));
    expect(layer.mediaType).toBe(mediaTypes.docx);
    expect(layer.text).toBe(
      [
        "Inspections & keepers",
        "The office carried out at least 134 inspections in the northern part.",
        "Place\tKeepers\nNorth Bay\t250",
        "Last words.",
        "1 Counted by the harbour master.",
      ].join("\n\n"),
    );
    expect(slices(layer, layer.headings)).toEqual(["Inspections & keepers"]);
    expect(layer.footnotes).toMatchObject([{ mark: "1", page: 0 }]);
  });

  it("has the pages that Word laid out last", async () => {
    const layer = await readDocument(zipOf(DOCX));
    expect(layer.pages).toHaveLength(2);
    expect(pageAt(layer, layer.text.indexOf("northern part"))?.index).toBe(1);
    expect(pageAt(layer, layer.text.indexOf("Counted by"))?.index).toBe(0);
  });
});

describe("a text", () => {
  it("stays as it is to the letter, its byte order mark left out", async () => {
    const text = "One line\r\nwith   spaces.\r\n\r\nAt least 134.\n";
    const layer = await readDocument(bytesOf(`\ufeff${text}`), { path: "draft.txt" });
    expect(layer).toMatchObject({ text, mediaType: mediaTypes.plain });
  });

  it("has a page for each form feed", async () => {
    const layer = await readDocument(bytesOf("one\ftwo 134\fthree"));
    expect(
      pageName(pageAt(layer, layer.text.indexOf("134")) ?? { index: 9, label: null, start: 0, end: 0 }),
    ).toBe("2");
    expect(layer.pages).toHaveLength(3);
  });

  it("has headings where it is Markdown", async () => {
    const layer = await readDocument(bytesOf("# Title #\n\nWords\n\n## Part\n"), { path: "a.md" });
    expect(slices(layer, layer.headings)).toEqual(["Title", "Part"]);
    expect(layer.title).toBe("Title");
  });

  it("may be empty", async () => {
    expect(await readDocument(new Uint8Array())).toMatchObject({ text: "", pages: [{ start: 0, end: 0 }] });
  });
});
