/**
 * From authored EDTF to the `Period` of a statement, and from fiscal names to days.
 *
 * It knows which days a fiscal quarter covers. It refuses to know whose fiscal calendar applies: the
 * first month is an argument, and October, the United States government's, only its default.
 */
import type { Period } from "../schema/period.ts";
import { daysInMonth, isoDay, shiftMonth } from "./calendar.ts";
import { parseEdtf, type ResolvedPeriod } from "./edtf.ts";

/** A text stands where an EDTF date or interval must. */
export class PeriodError extends Error {
  readonly code = "not-edtf";
  readonly hint = "write a date or an interval, such as `2023-12-31` or `2023-10-01/2023-12-31`";
  readonly text: string;

  constructor(text: string) {
    super(`unknown period \`${text}\``);
    this.name = "PeriodError";
    this.text = text;
  }
}

/**
 * The period of a statement, with its days. `reporting` is whether it covers exactly the days of the
 * document's reporting period. Throws `PeriodError` for a text that is not EDTF.
 */
export function toPeriod(edtf: string, kind: Period["kind"], reportingEdtf?: string): Period {
  const { start, end, precision, approximate } = resolve(edtf);
  const reported = reportingEdtf === undefined ? null : resolve(reportingEdtf);
  const reporting = reported !== null && reported.start === start && reported.end === end;
  return { kind, edtf, start, end, precision, approximate, reporting };
}

/** The days of a fiscal quarter. A fiscal year is named for the calendar year in which it ends. */
export function fiscalQuarter(year: number, quarter: 1 | 2 | 3 | 4, startMonth = 10): ResolvedPeriod {
  return fiscalMonths(year, { after: (quarter - 1) * 3, count: 3, startMonth });
}

/** The days of a fiscal year: FY2024 is 2023-10-01/2024-09-30. */
export function fiscalYear(year: number, startMonth = 10): ResolvedPeriod {
  return fiscalMonths(year, { after: 0, count: 12, startMonth });
}

function fiscalMonths(
  year: number,
  run: { after: number; count: number; startMonth: number },
): ResolvedPeriod {
  const first = shiftMonth(run.startMonth === 1 ? year : year - 1, run.startMonth, run.after);
  const last = shiftMonth(first.year, first.month, run.count - 1);
  const start = isoDay({ ...first, day: 1 });
  const end = isoDay({ ...last, day: daysInMonth(last.year, last.month) });
  return resolve(`${start}/${end}`);
}

function resolve(edtf: string): ResolvedPeriod {
  const period = parseEdtf(edtf);
  if (period === null) throw new PeriodError(edtf);
  return period;
}
