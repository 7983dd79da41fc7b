/**
 * A Word file to its text: paragraphs, headings, tables and footnotes of `word/document.xml`, without
 * deleted words, headers and footers. Pages are those of the last time that Word laid it out, where it says.
 */
import { type Composed, Composer } from "../composer.ts";
import { IngestError } from "../error.ts";
import type { Watch } from "../watch.ts";
import { bodyWriter } from "./body.ts";
import { notesOf } from "./notes.ts";
import { unpack } from "./unpack.ts";
import { readXml } from "./xml.ts";

const BODY = "word/document.xml";
const NOTES = ["word/footnotes.xml", "word/endnotes.xml"];

/** Throws `damaged`, `no-text`, `too-deep` and `document-too-large`. */
export function readDocx(bytes: Uint8Array, watch: Watch): Composed & { title: string | null } {
  const parts = unpack(bytes, [BODY, ...NOTES], watch.limits);
  const body = parts.get(BODY);
  if (body === undefined) throw broken();
  watch.check();
  const composer = new Composer();
  const writer = bodyWriter(composer);
  readXml(body, writer.handler, watch.limits);
  for (const name of NOTES) {
    const notes = parts.get(name);
    if (notes === undefined) continue;
    for (const { id, text } of notesOf(notes, watch.limits)) {
      const cited = writer.cited.get(`${name} ${id}`);
      if (cited !== undefined) composer.footnote({ mark: cited.mark, page: cited.page, text });
    }
  }
  const composed = composer.compose(writer.page() + 1, []);
  if (composed.text.trim() === "") throw noText();
  return { ...composed, title: null };
}

function broken(): IngestError {
  return new IngestError("damaged", "the document names a Word text that is not in it", {
    hint: "open it in a word processor and save it again",
  });
}

function noText(): IngestError {
  return new IngestError("no-text", "the document is a Word file without text", {
    hint: "where its pages are pictures, recognise their letters first",
  });
}
