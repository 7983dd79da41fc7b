/** The label of a day on an axis, as exact as the axis is long: "2019", "Oct 2023", "17 Oct". */
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY = 86_400_000;

/** `span` is the length of the axis, in milliseconds. */
export function dateLabel(date: Date, span: number): string {
  const year = date.getUTCFullYear();
  const month = MONTHS[date.getUTCMonth()];
  if (span > 3 * 365 * DAY) return `${year}`;
  return span > 120 * DAY ? `${month} ${year}` : `${date.getUTCDate()} ${month}`;
}
