/** A paper as LaTeX sets one: two justified columns, words broken at their ends, notes, heads and a table. */
import { PDFDocument, PDFName, PDFString, StandardFonts } from "pdf-lib";
import { describe, expect, it, vi } from "vitest";
import { pageAt, pageName, readDocument } from "../src/index.ts";

const BODY = [
  "We report the counts of the northern patrol for the last quarter of 2023. The patrol recorded at least 134 inci\u00addents, of which more than five dozen concerned vessels without lights.",
  "Counts were taken twice a day from fixed points; a vessel that was seen from two of them was counted once. The instru\u00adments were calibrated in October and again in Decem\u00adber.",
  "The second season differs from the first. Between 10 and 15 vessels were seen on a usual day, and no more than 17 on any day of the quarter, which agrees with the earlier esti\u00admates of the harbour office.",
  "No figure for January was available when this paper was closed. The authors thank the keepers, who counted in all weathers and asked for nothing.",
];
const LINE = 12;
const SIZE = 10;

/** Breaks at spaces and soft hyphens, and stretches each full line to the width. */
function lines(
  text: string,
  width: number,
  measure: (text: string) => number,
): { words: string[]; gap: number }[] {
  const set: { words: string[]; gap: number }[] = [];
  let words: string[] = [];
  const widthOf = (all: readonly string[]) => all.reduce((sum, word) => sum + measure(word), 0);
  const close = (isLast: boolean) => {
    const gaps = words.length - 1;
    const space = measure(" ");
    set.push({ words, gap: isLast || gaps === 0 ? space : (width - widthOf(words)) / gaps });
    words = [];
  };
  for (const whole of text.split(" ")) {
    const [first = "", rest] = whole.split("\u00ad");
    const plain = first + (rest ?? "");
    const fits = (word: string) => widthOf([...words, word]) + measure(" ") * words.length <= width;
    if (fits(plain)) words.push(plain);
    else if (rest !== undefined && fits(`${first}-`)) {
      words.push(`${first}-`);
      close(false);
      words.push(rest);
    } else {
      close(false);
      words.push(plain);
    }
  }
  close(true);
  return set;
}

async function paper(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle("Counting vessels");
  const roman = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);
  const put = (
    page: ReturnType<typeof pdf.addPage>,
    text: string,
    [x, y, size]: [number, number, number],
    font = roman,
  ) => page.drawText(text, { x, y: 792 - y, size, font });
  const measure = (text: string) => roman.widthOfTextAtSize(text, SIZE);
  const pages = [0, 1].map((index) => {
    const page = pdf.addPage([612, 792]);
    put(page, "A. AUTHOR AND B. WRITER", [72, 40, 8]);
    put(page, String(index + 7), [540, 40, 8]);
    return page;
  });
  const [first, second] = pages;
  if (first === undefined || second === undefined) throw new Error("no pages");
  put(first, "Counting vessels at night", [180, 90, 17], bold);
  put(first, "1 Introduction", [72, 130, 12], bold);
  const columns = [
    { page: first, x: 72, y: 150, texts: BODY.slice(0, 2) },
    { page: first, x: 324, y: 130, texts: BODY.slice(2, 3) },
    { page: second, x: 72, y: 90, texts: BODY.slice(3) },
  ];
  for (const { page, x, y: top, texts } of columns) {
    let y = top;
    for (const text of texts) {
      for (const { words, gap } of lines(text, 216, measure)) {
        let at = x;
        for (const word of words) {
          put(page, word, [at, y, SIZE]);
          at += measure(word) + gap;
        }
        y += LINE;
      }
      y += LINE;
    }
  }
  put(first, "1  Counted from the towers of the northern coast.", [72, 740, 7]);
  return pdf.save();
}

const plain = (text: string) => text.replaceAll("\u00ad", "");

describe("a paper set in two columns", () => {
  it("has the layer of the golden file", async () => {
    const { extractor, sha256, ...layer } = await readDocument(await paper());
    expect(extractor.name).toBe("@throughline/ingest");
    expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
    await expect(`${JSON.stringify(layer, null, 2)}\n`).toMatchFileSnapshot("golden/paper.json");
  });

  it("has its sentences whole, over lines and columns, each on its page", async () => {
    const layer = await readDocument(await paper());
    for (const text of BODY) expect(layer.text).toContain(plain(text));
    const pageOf = (words: string) => {
      const page = pageAt(layer, layer.text.indexOf(words));
      return page === null ? null : pageName(page);
    };
    expect([pageOf("at least 134 incidents"), pageOf("asked for nothing")]).toEqual(["7", "8"]);
    expect(layer.text).not.toContain("A. AUTHOR");
    expect(layer.footnotes).toMatchObject([{ mark: "1", page: 0 }]);
  });
});

describe("a PDF with scripts and addresses in it", () => {
  it("is read, and runs and fetches nothing", async () => {
    const pdf = await PDFDocument.load(await paper());
    const { context, catalog } = pdf;
    const script = context.obj({ S: "JavaScript", JS: PDFString.of("globalThis.ran = true") });
    catalog.set(PDFName.of("OpenAction"), script);
    const address = context.obj({ S: "URI", URI: PDFString.of("https://example.org/seen") });
    catalog.set(PDFName.of("AA"), context.obj({ WC: address }));
    const fetched = vi.spyOn(globalThis, "fetch");
    const layer = await readDocument(await pdf.save());
    expect(layer.text).toContain("at least 134 incidents");
    expect("ran" in globalThis).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});
