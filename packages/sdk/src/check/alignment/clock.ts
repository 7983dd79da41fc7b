/**
 * What the words for time in a text lean on: its date of publication, and the quarter that it reports on.
 *
 * The reporting quarter is the first span of three months, with a year, that the text names; else the one
 * that ends on a day as of which it counts, where it speaks of a quarter at all.
 */
import { parseEdtf, type ResolvedPeriod } from "@throughline/core/period";
import type { PeriodMention } from "../mention/periods.ts";
import type { Reading } from "../mention/sentence.ts";
import { type Clock, isQuarterLong, resolve } from "./period.ts";

export function readClock({ periods }: Reading, published: string | null): Clock {
  const bare: Clock = { published, reporting: null };
  return { published, reporting: quarterNamed(periods, bare) ?? quarterEnded(periods, bare) };
}

function quarterNamed(periods: readonly PeriodMention[], bare: Clock): ResolvedPeriod | null {
  for (const mention of periods) {
    const days = mention.relative === null ? resolve(mention, null, bare) : null;
    if (days !== null && isQuarterLong(days)) return days;
  }
  return null;
}

/** "As of December 31, 2023" in a text that speaks of "the quarter". */
function quarterEnded(periods: readonly PeriodMention[], bare: Clock): ResolvedPeriod | null {
  if (!periods.some(({ relative }) => relative === "reporting")) return null;
  for (const mention of periods) {
    const end = mention.asOf ? (resolve(mention, null, bare)?.end ?? null) : null;
    const quarter = end === null ? null : quarterEndingOn(end);
    if (quarter !== null) return quarter;
  }
  return null;
}

function quarterEndingOn(day: string): ResolvedPeriod | null {
  const quarters = [33, 34, 35, 36].map((number) => parseEdtf(`${day.slice(0, 4)}-${number}`));
  return quarters.find((quarter) => quarter?.end === day) ?? null;
}
