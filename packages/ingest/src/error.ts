/**
 * Why a document could not be read. The code is permanent; the message says what is the matter with the
 * document, which it calls "the document", because whoever reads bytes knows no file name.
 */

/** Permanent once released. */
export type IngestErrorCode =
  | "encrypted"
  | "no-text"
  | "damaged"
  | "truncated"
  | "unreadable-format"
  | "wrong-charset"
  | "document-too-large"
  | "too-deep"
  | "too-slow"
  | "interrupted";

export class IngestError extends Error {
  override readonly name = "IngestError";
  readonly code: IngestErrorCode;
  readonly hint: string;

  constructor(code: IngestErrorCode, message: string, { hint, cause }: { hint: string; cause?: unknown }) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
  }
}
