/** Why a figure was taken for the one that is meant, in lines: its weights with their reasons, and what came next. */
import type { Finding, Weighed } from "@throughline/sdk/checker";
import { formatPeriod, formatQuantity, type Reader } from "@throughline/sdk/record";
import { nameOf } from "../record/names.ts";

/** Empty where nobody asked, or nothing fits. */
export function whyNotes({ why, verdict }: Finding, reader: Reader): string[] {
  if (why === undefined) return [];
  const first = verdict === "cannot-tell" ? "fits as well as another" : "why this figure";
  const next = why.runnerUp === null ? ["nothing else fits"] : [`next: ${sumOf(why.runnerUp, reader)}`];
  return [`${first}: ${sumOf(why.best, reader)}`, ...next];
}

/** "at least 134, in ... = 25.8: the same number (8), the same days (6)...": what weighs nothing is left out. */
function sumOf({ quantity, period, place, score, parts }: Weighed, reader: Reader): string {
  const what = [
    formatQuantity(quantity),
    ...(place === null ? [] : [nameOf(reader, place)]),
    ...(period === null ? [] : [formatPeriod(period)]),
  ].join(", ");
  const reasons = parts
    .filter(({ worth }) => worth !== 0)
    .map(({ because, worth }) => `${because} (${worth})`);
  return `${what}; ${score} = ${reasons.join(" + ")}`;
}
