/** A PDF to its text, a page at a time; what a page holds beside its text is let go at once. */
import type { Composed } from "../composer.ts";
import { IngestError } from "../error.ts";
import type { Watch } from "../watch.ts";
import { readRows } from "./cells.ts";
import { type OpenPdf, openPdf } from "./engine.ts";
import { flow, type ReadPage } from "./flow.ts";

export async function readPdf(bytes: Uint8Array, watch: Watch): Promise<Composed & { title: string | null }> {
  const pdf = await openPdf(bytes, watch);
  try {
    watch.most("pages", pdf.pages, watch.limits.pages);
    const pages = await readPages(pdf, watch);
    if (!pages.some(({ rows, sideways }) => rows.length > 0 || sideways.length > 0)) throw noText(pdf.pages);
    return { ...flow(pages, pdf.labels), title: pdf.title };
  } finally {
    await pdf.close();
  }
}

async function readPages(pdf: OpenPdf, watch: Watch): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  let characters = 0;
  for (let index = 0; index < pdf.pages; index++) {
    const sheet = await pdf.sheet(index);
    characters += sheet.items.reduce((sum, { str }) => sum + str.length, 0);
    watch.most("characters", characters, watch.limits.characters);
    pages.push({ ...readRows(sheet), height: sheet.height });
    await watch.pause(index + 1, pdf.pages);
  }
  return pages;
}

function noText(pages: number): IngestError {
  const what = pages === 1 ? "one page" : `${pages} pages`;
  return new IngestError("no-text", `the document has ${what} and no text: it was scanned, or is empty`, {
    hint: "recognise its letters first, for example with `ocrmypdf scan.pdf report.pdf`",
  });
}
