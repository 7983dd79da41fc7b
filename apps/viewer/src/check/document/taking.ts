/** Reads a document for the page: says how far it is, and lets its reader stop it. One at a time. */
import { required } from "../element.ts";
import type { DocumentText } from "./protocol.ts";
import { readDocumentFile } from "./reader.ts";

const cancel = required("#cancel", HTMLButtonElement);
/** What is said again sooner is noise to whoever listens. */
const SAID_EVERY_MS = 400;

let stop: AbortController | null = null;

cancel.addEventListener("click", () => stop?.abort());

/** Null where a later document overtook it. Rejects with `DocumentUnread`. */
export async function takeDocument(
  bytes: Uint8Array,
  path: string,
  say: (message: string) => void,
): Promise<DocumentText | null> {
  stop?.abort();
  const mine = new AbortController();
  stop = mine;
  cancel.hidden = false;
  say(`Reading ${path} …`);
  let said = performance.now();
  const onProgress = (done: number, total: number) => {
    const now = performance.now();
    if (now - said < SAID_EVERY_MS) return;
    said = now;
    say(`Reading ${path}, page ${done} of ${total} …`);
  };
  try {
    return await readDocumentFile({ bytes, path }, { onProgress, signal: mine.signal });
  } catch (error) {
    if (stop !== mine) return null;
    throw error;
  } finally {
    if (stop === mine) {
      stop = null;
      cancel.hidden = true;
    }
  }
}
