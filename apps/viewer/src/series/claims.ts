/** The figures of a line as a drawing takes them: each with its days, what it replaced and what disagrees with it. */
import { formatPeriod } from "@throughline/core/period";
import type { Figure } from "@throughline/core/schema";
import { record } from "../record/record.ts";
import { valueBefore } from "../record/revisions.ts";
import { capitalise } from "../record/sentences.ts";
import { type Line, scopeName } from "./lines.ts";
import type { Claim } from "./rows.ts";
import type { Timed } from "./timeline.ts";

/** `figures` are of the line; `current` is the one whose page this is. */
export function claimsOf(line: Line, figures: readonly Figure[], current?: string): (Claim & Timed)[] {
  const scopes = new Set(line.figures.map(scopeName));
  const [first] = line.figures;
  const widest = first ? scopeName({ indicator: first.indicator, dimensions: line.dimensions }) : "";
  return figures.map((figure) => ({
    label: figure.period ? capitalise(formatPeriod(figure.period)) : "No period given",
    note: scopes.size > 1 ? scopeName(figure) : undefined,
    quantity: figure.quantity,
    period: figure.period,
    measure: figure.measure,
    was: valueBefore(figure),
    conflicts: figure.conflicts.flatMap((id) => {
      const other = record.statement(id);
      return other?.kind === "figure" ? [other.quantity] : [];
    }),
    isNarrower: scopeName(figure) !== widest,
    isBeforeGap: line.gapsAfter.has(figure.id),
    isCurrent: figure.id === current,
  }));
}
