/**
 * Reads one document away from the page: a PDF, a web page or a Word file. The part that knows its format is
 * loaded from this site when it is there, and nothing of the document goes anywhere but to the page.
 */
import { IngestError, pageName, readDocument } from "@throughline/ingest";
import type { ReadAnswer, ReadRequest } from "./protocol.ts";

self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => void read(data));

async function read({ bytes, path }: ReadRequest): Promise<void> {
  const progress = (done: number, total: number) => say({ kind: "progress", done, total });
  try {
    const { text, pages } = await readDocument(bytes, { path, progress });
    const labels =
      pages.length < 2 ? [] : pages.map((page) => ({ start: page.start, label: pageName(page) }));
    say({ kind: "read", document: { text, pages: labels } });
  } catch (error) {
    say({ kind: "refused", refusal: refusalOf(error) });
  }
}

function refusalOf(error: unknown): { code: string; message: string; hint: string } {
  if (error instanceof IngestError) return { code: error.code, message: error.message, hint: error.hint };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "internal",
    message,
    hint: "this is a bug of this page; save the document as text and paste it",
  };
}

function say(answer: ReadAnswer): void {
  self.postMessage(answer);
}
