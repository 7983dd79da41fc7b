/**
 * The error of the core: it could not do its job.
 *
 * Faults of the record are issues, and what is not found is a return value; neither is thrown. The
 * code is permanent, the message says what happened to which thing, the hint says the next action.
 */

/** Permanent once released. */
export type ErrorCode =
  | "period-unreadable"
  | "record-altered"
  | "record-folder-unreadable"
  | "record-malformed"
  | "record-unreachable"
  | "revision-unreadable"
  | "unknown-id";

/** What every function throws that could not do its job: a permanent `code`, what happened, and what to do next. */
export class ThroughlineError extends Error {
  override readonly name = "ThroughlineError";
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, { hint, cause }: { hint: string; cause?: unknown }) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
  }
}
