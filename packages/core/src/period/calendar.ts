/**
 * Days of the proleptic Gregorian calendar, as `YYYY-MM-DD`.
 *
 * It knows how long months are and which day follows which. It refuses to know about time zones,
 * hours or "now": a `Date` object would bring all three, so days are counted by arithmetic.
 */

/** A day as its parts; `month` and `day` count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

export function isDay({ year, month, day }: Day): boolean {
  return year >= 0 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, "0")}`;
}

/** `YYYY-MM`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, "0")}`;
}

/** `YYYY`. */
export function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}

/** The parts of a `YYYY-MM-DD` that this package made. */
export function dayOf(iso: string): Day {
  return { year: digitsOf(iso, 0, 4), month: digitsOf(iso, 5, 7), day: digitsOf(iso, 8, 10) };
}

function digitsOf(iso: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + iso.charCodeAt(at) - 48;
  return number;
}

/** Days since 0000-03-01, which is day 0. Counting years from March puts the leap day last. */
export function dayNumber(iso: string): number {
  const known = numbers.get(iso);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_KEPT) numbers.clear();
  const number = countDays(dayOf(iso));
  numbers.set(iso, number);
  return number;
}

/** A text and a record name the same few days again and again; two hundred years have so many. */
const MOST_KEPT = 73_000;
const numbers = new Map<string, number>();

function countDays({ year, month, day }: Day): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 1;
}

/** The month that lies `months` later (or earlier, where negative). */
export function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}
