/** One statement as it stands beside others: what it says, who says it, in which words. */
import type { Reader, Statement } from "@throughline/sdk/record";
import { formatPeriod } from "@throughline/sdk/record";
import { amountOf, documentName } from "../record/names.ts";
import { visible } from "../terminal/cells.ts";
import type { Layout } from "../terminal/rows.ts";
import { wrap } from "../terminal/wrap.ts";
import { caveatLines } from "./caveats.ts";

/** The statement's lines, each with its line break, `depth` steps in. */
export function renderWitness(reader: Reader, statement: Statement, layout: Layout, depth = 0): string {
  const margin = " ".repeat(2 + 4 * depth);
  const document = reader.document(statement.document);
  const standing = document === null ? "" : `; ${document.standing.is}`;
  const date = document?.published ? `, ${document.published}` : "";
  const line = (text: string) => `${wrap(visible(text), { width: layout.width, first: `${margin}  ` })}\n`;
  const first = depth === 0 ? margin : `${margin.slice(2)}↳ `;
  const head = wrap(visible(said(reader, statement)), { width: layout.width, first });
  return [
    `${layout.paint.strong(head)}\n`,
    line(`${documentName(reader, statement.document)}${date}${standing}`),
    line(wordsOf(statement)),
    ...caveatLines(statement).map(line),
    `${layout.paint.faint(`${margin}  ${statement.id}`)}\n`,
  ].join("");
}

/** What a statement says, in one line: an amount with its period, or our words for it. */
export function said(reader: Reader, statement: Statement): string {
  switch (statement.kind) {
    case "figure": {
      const amount = amountOf(reader, statement.indicator, statement.quantity);
      return statement.period === null ? amount : `${amount}, ${formatPeriod(statement.period)}`;
    }
    case "event":
      return statement.event;
    case "assertion":
      return statement.assertion;
    case "quotation":
      return `“${statement.quotation}”`;
    default:
      return statement satisfies never;
  }
}

/** The words it rests on, with their page. */
export function wordsOf({ evidence }: Statement): string {
  const page = evidence.page === undefined ? "" : `, p. ${evidence.page}`;
  return `"${evidence.words}"${page}`;
}
