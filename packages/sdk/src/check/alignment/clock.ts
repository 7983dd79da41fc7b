/**
 * What the words for time in a text lean on: its date of publication, and the quarter that it reports on.
 *
 * The reporting quarter is the first span of about three months, with a year, that the text names.
 */
import { daysOf, type ResolvedPeriod } from "@throughline/core/period";
import type { Reading } from "../mention/sentence.ts";
import { type Clock, resolve } from "./period.ts";

/** A quarter has 90 to 92 days. */
const QUARTER_DAYS = { least: 89, most: 93 } as const;

export function readClock({ periods }: Reading, published: string | null): Clock {
  const bare: Clock = { published, reporting: null };
  for (const mention of periods) {
    const days = mention.relative === null ? resolve(mention, null, bare) : null;
    if (days !== null && isQuarter(days)) return { published, reporting: days };
  }
  return bare;
}

function isQuarter(period: ResolvedPeriod): boolean {
  const days = daysOf(period);
  return days !== null && days >= QUARTER_DAYS.least && days <= QUARTER_DAYS.most;
}
