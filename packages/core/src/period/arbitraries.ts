/**
 * Periods of every kind, for the property tests.
 *
 * Years stay between 1900 and 2098, which is what prose parsing calls a year.
 */
import fc from "fast-check";
import { daysInMonth, isoDay, isoMonth } from "./calendar.ts";
import { parseEdtf } from "./edtf.ts";

const year = fc.integer({ min: 1900, max: 2098 });
const month = fc.integer({ min: 1, max: 12 });

/** `YYYY-MM-DD`, leap days included. */
export const anyDay = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => day <= daysInMonth(year, month))
  .map(([year, month, day]) => isoDay({ year, month, day }));

const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join("-"));
const quarter = fc.tuple(year, fc.integer({ min: 33, max: 36 })).map((parts) => parts.join("-"));
const wholeMonth = fc.tuple(year, month).map(([year, month]) => isoMonth(year, month));

/** A single EDTF date without a qualifier, at any precision. */
const anyDate = fc.oneof(anyDay, wholeMonth, season, quarter, year.map(String));

/** A closed EDTF interval between two dates of one precision, in order. */
const interval = fc
  .oneof(
    fc.tuple(anyDay, anyDay),
    fc.tuple(wholeMonth, wholeMonth),
    fc.tuple(year.map(String), year.map(String)),
  )
  .map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`));

const open = fc
  .tuple(anyDate, fc.boolean())
  .map(([date, isSince]) => (isSince ? `${date}/..` : `../${date}`));

/** Any EDTF that this project reads, but for unknown ends. */
export const anyEdtf = fc
  .tuple(fc.oneof(anyDate, interval, open), fc.constantFrom("", "~", "?", "%"))
  .map(([edtf, mark]) =>
    edtf
      .split("/")
      .map((end) => (end === ".." ? end : end + mark))
      .join("/"),
  );

/** Any period that this project reads, but for unknown ends, resolved. */
export const anyPeriod = anyEdtf.map((edtf) => {
  const period = parseEdtf(edtf);
  if (period === null) throw new Error(`the arbitrary made \`${edtf}\`, which is not EDTF`);
  return period;
});
