/** What was read of a document to be drafted from, and what came of it. */
import type { LeftOut, Proposal } from "@throughline/sdk/checker";
import type { Document } from "@throughline/sdk/record";

export interface Drafted {
  readonly path: string;
  readonly text: string;
  readonly textSha256: string;
  readonly title: string | null;
  /** Proposed statements, in the order of the text. */
  readonly proposals: readonly Proposal[];
  /** Numbers that were seen and not proposed. */
  readonly left: readonly LeftOut[];
  /** The document's id, where it was given, and what the record has of it. */
  readonly id: string | null;
  readonly known: Document | null;
  /** The day on which a person read it, where it was given. */
  readonly readOn: string | null;
  /** "12": of an offset of the text; null where there are no pages. */
  pageOf(offset: number): string | null;
}
