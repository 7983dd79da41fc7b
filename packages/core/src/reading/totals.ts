/**
 * The sums that documents print with their parts, found from any statement in them.
 *
 * A total is authored from above: the whole names its parts. A reader comes from a part as often as from the
 * whole, and wants to see the sum either way, the faulty ones most of all.
 */
import type { RecordData, Total } from "../schema/record.ts";
import { groupBy } from "./groups.ts";

const known = new WeakMap<RecordData["totals"], ReadonlyMap<string, readonly Total[]>>();

/** The totals whose whole or part the statement is, those where it is the whole first; none for most. */
export function totalsOf(
  { data }: { readonly data: Pick<RecordData, "totals"> },
  statement: string,
): Total[] {
  const groups =
    known.get(data.totals) ?? groupBy(Object.values(data.totals), ({ total, of }) => [total, ...of]);
  known.set(data.totals, groups);
  const isWhole = ({ total }: Total) => Number(total === statement);
  return (groups.get(statement) ?? []).toSorted((a, b) => isWhole(b) - isWhole(a));
}
