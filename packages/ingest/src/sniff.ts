/**
 * Which format bytes are in. Content decides; a name or a declared type only tells apart what looks alike,
 * which is Markdown and plain text.
 */
import { IngestError } from "./error.ts";
import { type MediaType, mediaTypes } from "./layer.ts";

export interface Named {
  /** A file name, for what the bytes do not tell. */
  readonly path?: string;
  /** As a server declares it: `text/html; charset=windows-1252`. */
  readonly mediaType?: string;
}

/** The engine itself takes a PDF whose mark stands this far in. */
const HEAD = 1024;

const OTHERS: readonly (readonly [signature: string, what: string])[] = [
  ["\u00d0\u00cf\u0011\u00e0", "an old Word or Excel file"],
  ["{\\rtf", "an RTF document"],
  ["\u001f\u008b", "a gzip archive"],
  ["\u0089PNG", "a PNG image"],
  ["\u00ff\u00d8\u00ff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["%!PS", "a PostScript document"],
];

const HTML = /<(?:!doctype\s+html|html|head|body|article|main|title|meta|div|p)\b/iu;
const OPENING = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*</u;

/** Throws `unreadable-format`. */
export function sniff(bytes: Uint8Array, { path = "", mediaType = "" }: Named): MediaType {
  const head = headOf(bytes);
  if (head.includes("%PDF-")) return mediaTypes.pdf;
  if (head.startsWith("PK\u0003\u0004")) return zipped(bytes);
  const other = OTHERS.find(([signature]) => head.startsWith(signature))?.[1];
  if (other !== undefined) throw unknown(`is ${other}`);
  if (isPage(head)) return mediaTypes.html;
  if (/\bhtml\b/iu.test(mediaType) && head.includes("<")) return mediaTypes.html;
  const isMarkdown = /[.](?:md|markdown)$/iu.test(path) || /\bmarkdown\b/iu.test(mediaType);
  return isMarkdown ? mediaTypes.markdown : mediaTypes.plain;
}

/** The first bytes as a string, a unit for each; of UTF-16, every other one. */
function headOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return /^(?:\u00ff\u00fe|\u00fe\u00ff)/u.test(head) ? head.replaceAll("\u0000", "").slice(2) : head;
}

function isPage(head: string): boolean {
  const start = head.replace(/^\u00ef\u00bb\u00bf/u, "");
  return OPENING.test(start) && HTML.test(start.slice(0, 512));
}

/** File names stand uncompressed in an archive, near its end in a list of all. */
function zipped(bytes: Uint8Array): MediaType {
  const names = new TextDecoder("latin1").decode(bytes.subarray(-66_000));
  if (!names.includes("PK\u0005\u0006")) throw truncatedArchive();
  if (names.includes("word/document.xml")) return mediaTypes.docx;
  if (names.includes("xl/workbook.xml")) throw unknown("is an Excel workbook");
  if (names.includes("ppt/presentation.xml")) throw unknown("is a PowerPoint presentation");
  if (names.includes("META-INF/container.xml")) throw unknown("is an EPUB book");
  throw unknown("is a ZIP archive without a Word document in it");
}

function truncatedArchive(): IngestError {
  return new IngestError("truncated", "the document is an archive that breaks off before its list of files", {
    hint: "get the file again: it was not copied to its end",
  });
}

function unknown(what: string): IngestError {
  return new IngestError("unreadable-format", `the document ${what}`, {
    hint: "PDF, HTML, Word (docx), Markdown and plain text are read: save it as one of them",
  });
}
