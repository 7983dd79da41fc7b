/** A period as a reader may write it, in a command or an address. */
import { ThroughlineError } from "../error.ts";
import { parseEdtf, parsePeriodWords, type ResolvedPeriod } from "../period/index.ts";

/** Throws `period-unreadable`, because a filter that silently matches nothing would mislead. */
export function readSpan(text: string): ResolvedPeriod {
  const edtf = text
    .trim()
    .replace(/^(\d{4})-?q([1-4])$/iu, (_, year, quarter) => `${year}-${32 + Number(quarter)}`);
  const span = parseEdtf(edtf) ?? parseEdtf(edtf.replace("..", "/")) ?? parsePeriodWords(text);
  if (span !== null) return span;
  throw new ThroughlineError("period-unreadable", `cannot read the period \`${text}\``, {
    hint: 'write it as `2023-10-01/2023-12-31`, `2023-12`, `2023-q4`, or "October to December 2023"',
  });
}
