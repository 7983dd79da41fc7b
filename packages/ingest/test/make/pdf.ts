/** PDFs as they are met: set in one column or two, with running heads, notes and tables, whole or broken. */
import { degrees, PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";

/** Words with the place of their baseline, in points from the page's left and top. */
export interface Put {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly turned?: boolean;
}

const HEIGHT = 792;
const WIDTH = 612;

export async function pdfOf(pages: readonly (readonly Put[])[], title?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  if (title !== undefined) pdf.setTitle(title);
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (const puts of pages) {
    const page = pdf.addPage([WIDTH, HEIGHT]);
    for (const put of puts) draw(page, put, font);
  }
  return pdf.save();
}

function draw(page: PDFPage, { text, x, y, size = 11, turned = false }: Put, font: PDFFont): void {
  page.drawText(text, { x, y: HEIGHT - y, size, font, ...(turned && { rotate: degrees(90) }) });
}

/** A page that is a picture of one. */
export async function scannedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const page = pdf.addPage([WIDTH, HEIGHT]);
  page.drawRectangle({ x: 50, y: 50, width: 500, height: 600 });
  return pdf.save();
}

/** Lines of a column, wrapped at words as a typesetter does; `break` marks where a word may be hyphenated. */
export async function setColumn(
  text: string,
  box: { x: number; y: number; width: number; size?: number; lead?: number },
): Promise<Put[]> {
  const { x, y, width, size = 11, lead = 14 } = box;
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const [head = "", tail = ""] = word.split("\u00ad");
    const plain = head + tail;
    const fits = (candidate: string) => font.widthOfTextAtSize(candidate, size) <= width;
    const next = line === "" ? plain : `${line} ${plain}`;
    if (fits(next)) line = next;
    else if (tail !== "" && fits(`${line} ${head}-`)) {
      lines.push(`${line} ${head}-`);
      line = tail;
    } else {
      lines.push(line);
      line = plain;
    }
  }
  lines.push(line);
  return lines.map((each, index) => ({ text: each, x, y: y + index * lead, size }));
}
