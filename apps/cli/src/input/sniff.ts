/** Which well-known format bytes begin with, as a person calls it. Content decides, not the file's name. */

const SIGNATURES: readonly (readonly [bytes: string, format: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive (Word, Excel, EPUB...)"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word or Excel file"],
  ["{\\rtf", "an RTF document"],
  ["\u001f\u008b", "a gzip archive"],
  ["\u0089PNG", "a PNG image"],
  ["\u00ff\u00d8\u00ff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["%!PS", "a PostScript document"],
];

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const LOOKED_AT = 1024;

/** "a PDF", "a ZIP archive"; null where nothing is recognised. */
export function formatOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

/** Whether bytes are a document whose text has to be made first: a PDF, a Word file or a web page. */
export function isDocument(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT)).replaceAll("\u0000", "");
  if (start.startsWith("%PDF-") || start.startsWith("PK\u0003\u0004")) return true;
  return HTML.test(start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, ""));
}
