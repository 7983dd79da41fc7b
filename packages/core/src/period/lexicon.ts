/**
 * The words for periods, as data: months, seasons, weekdays and ordinals.
 *
 * Keys are lower case and without a full stop. English only; another language is another table.
 */

/** Months in order, as prose writes them. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Every spelling of a month, with its number from 1. */
export const monthNumbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(MONTHS.map((month, index) => [month.toLowerCase(), index + 1])),
  ...Object.fromEntries(MONTHS.map((month, index) => [month.slice(0, 3).toLowerCase(), index + 1])),
  sept: 9,
};

/** Seasons with their EDTF number. */
export const seasonNumbers: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** The ordinals that count quarters and halves. */
export const ordinalNumbers: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

/** Weekdays, which stand before a date and add nothing to it. */
export const weekdays: ReadonlySet<string> = new Set(
  [
    "monday mon",
    "tuesday tues tue",
    "wednesday wed",
    "thursday thurs thur thu",
    "friday fri",
    "saturday sat",
    "sunday sun",
  ].flatMap((names) => names.split(" ")),
);

/** Prepositions before a period that say no more than that it is one. */
export const periodPrepositions: ReadonlySet<string> = new Set([
  "in",
  "on",
  "during",
  "throughout",
  "over",
  "for",
  "within",
]);

/** Words that make the period after them approximate. */
export const approximations: ReadonlySet<string> = new Set([
  "about",
  "around",
  "approximately",
  "roughly",
  "circa",
  "ca",
  "c",
]);
