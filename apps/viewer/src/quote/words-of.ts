/**
 * The words of a statement as a page shows them: of a quotation, what stands inside the document's quotation
 * marks; of anything else, its pointer phrase.
 */
import type { Statement } from "@throughline/core/schema";

export function wordsOf(statement: Statement): string {
  return statement.kind === "quotation" ? statement.quotation : statement.evidence.words;
}
