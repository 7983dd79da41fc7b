/** Whether bytes are a document whose text has to be made first: a PDF, a Word file or a web page. */

/** Bytes: more than any report has, and less than what makes a browser give a page up. */
export const LARGEST_DOCUMENT = 100 * 1000 * 1000;

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const LOOKED_AT = 1024;

export function isDocument(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT)).replaceAll("\u0000", "");
  if (start.startsWith("%PDF-") || start.startsWith("PK\u0003\u0004")) return true;
  return HTML.test(start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, ""));
}
