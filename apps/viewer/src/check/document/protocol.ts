/** What the page and the worker that reads a document say to each other. */

export interface ReadRequest {
  bytes: Uint8Array;
  /** Its file's name, which tells apart what looks alike. */
  path: string;
}

/** A document as a text to check. `pages` are where they begin in it, in order; empty where it has none. */
export interface DocumentText {
  text: string;
  pages: { start: number; label: string }[];
}

/** Why it could not be read, as the command line says it. */
export interface Refusal {
  code: string;
  message: string;
  hint: string;
}

export type ReadAnswer =
  | { kind: "progress"; done: number; total: number }
  | { kind: "read"; document: DocumentText }
  | { kind: "refused"; refusal: Refusal };
