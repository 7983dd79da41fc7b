/** Dates spelled out for reading: "9 February 2024", "February 2024". ISO stays in `datetime` and in data. */
import { formatPeriod, parseEdtf } from "@throughline/core/period";

/** A date at the precision it has; what is not EDTF is printed as it stands. */
export function spellDate(date: string): string {
  const period = parseEdtf(date);
  return period === null ? date : formatPeriod(period);
}
