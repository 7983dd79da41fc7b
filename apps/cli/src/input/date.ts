/** A day as people write it on the command line: year, month, day. The program has no clock and knows no "today". */
import { Problem } from "../problem/problem.ts";

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** The day as given. `name` is that of a flag (`--published`) or of a key. Throws `not-a-date`. */
export function parseDay(text: string, name: string): string {
  const groups = DAY.exec(text)?.groups;
  if (groups !== undefined && isDay(Number(groups.year), Number(groups.month), Number(groups.day)))
    return text;
  throw new Problem("not-a-date", `\`${text}\` is not a date for \`${name}\``, {
    hint: `write year-month-day, such as \`${name.startsWith("--") ? `${name} 2024-02-09` : "2024-02-09"}\``,
  });
}

/** Whether the calendar has this day; 30 February would be taken for 1 March. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
