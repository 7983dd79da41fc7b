/**
 * What a statement says, in one line of ours: the claim of a figure, the event, the assertion, or that it
 * is a quotation. The document's own words always stand beside it.
 */
import { headline } from "@throughline/core/cite";
import { formatQuantity } from "@throughline/core/quantity";
import type { Statement } from "@throughline/core/schema";
import { type Parts, splitAtQuantity } from "../quantity/emphasis.ts";
import { partyName } from "../record/names.ts";
import { record } from "../record/record.ts";
import { capitalise } from "../record/sentences.ts";

/** The claimed number, where there is one, apart from what stands around it. */
export function headlineOf(statement: Statement): Parts {
  switch (statement.kind) {
    case "figure":
      return splitAtQuantity(headline(record.data, statement), formatQuantity(statement.quantity));
    case "event":
      return plain(statement.event);
    case "assertion":
      return plain(statement.assertion);
    case "quotation":
      return plain(quotationOf(statement));
    default:
      return statement satisfies never;
  }
}

/** Who is quoted, as the document says it. */
function quotationOf({ attribution }: Statement): string {
  const [teller] = attribution;
  return teller === undefined
    ? "In quotation marks"
    : `${partyName(teller.who)} ${teller.verb}, in quotation marks`;
}

function plain(sentence: string): Parts {
  return { before: capitalise(sentence), claimed: "", after: "" };
}
