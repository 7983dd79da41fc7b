/**
 * What each relation between a text and a figure is worth, with the reason. The only place of judgement.
 *
 * A higher sum wins. A relation marked `drift` is a difference by itself; with two of them, text and
 * figure are about two things, and nothing is said of either.
 */

interface Weight {
  worth: number;
  drift?: true;
  because: string;
}

export const PERIOD = {
  equal: { worth: 6, because: "the same days" },
  near: { worth: 5, because: "nearly the same days, or a count as of a day close by" },
  coarser: {
    worth: 4,
    because: "the text names the month of a day, or a longer time of which `at least` stays true",
  },
  quarter: {
    worth: 3,
    because: "the text speaks of its quarter without a date, and the figure is a quarter's",
  },
  total: {
    worth: 3,
    because: "the text names no time, and this is the total of years up to when it appeared",
  },
  running: { worth: 3, because: "since the same day, up to a day that the text leaves open" },
  unstated: { worth: 2, because: "the text names no time, so none speaks against the figure" },
  overlapping: {
    worth: 0,
    drift: true,
    because: "some of the days are the same: the number was moved in time",
  },
  apart: {
    worth: -1,
    drift: true,
    because: "no day in common: only a number that is unlikely by chance is the same one",
  },
} as const satisfies Record<string, Weight>;

export const PLACE = {
  equal: { worth: 5, because: "the same place" },
  people: {
    worth: 4,
    because: "no place named, and the people, the forces or the government named are this country's",
  },
  scope: { worth: 4, because: "no place named, and this is the one that the subject means" },
  only: { worth: 3, because: "no place named, and the record has this figure for one place only" },
  unplaced: { worth: 3, because: "the figure has no place" },
  narrower: {
    worth: 2,
    because: "the text names a part of the country: a number is often told of where most of it was",
  },
  wider: {
    worth: 2,
    because:
      "the text names the country or region around it, or a wider place of which `at least` stays true",
  },
  unstated: { worth: 2, because: "no place named, and the subject does not mean one" },
  dropped: {
    worth: 1,
    drift: true,
    because: "the figure is for a part of what a text means that names no place",
  },
  moved: { worth: 0, drift: true, because: "the text names another place" },
} as const satisfies Record<string, Weight>;

export const DIMENSION = {
  equal: { worth: 3, because: "the same kind" },
  unstated: { worth: 2, because: "the text does not say which kind" },
  part: {
    worth: 1,
    because: "the text does not say which kind, and of the same time and place the record has the whole",
  },
  narrower: { worth: 2, because: "the text names a part of what was counted: bases for interests" },
  other: { worth: 0, drift: true, because: "the text names another kind, or a wider one than was counted" },
} as const satisfies Record<string, Weight>;

export const MODALITY = {
  equal: { worth: 3, because: "held in the same way" },
  unstated: { worth: 2, because: "no word tells how it is held" },
  other: { worth: 0, drift: true, because: "ordered to be ready is not sent; claimed is not carried out" },
} as const satisfies Record<string, Weight>;

export const VALUE = {
  equal: { worth: 8, because: "the same number: what a retelling keeps longest" },
  rounded: { worth: 5, because: "the same number at a lower precision" },
  slip: {
    worth: 2,
    because: "another number, but one digit or two swapped away: likelier a slip than a count",
  },
  other: { worth: 0, because: "another number" },
} as const satisfies Record<string, Weight>;

/**
 * What the words around a figure of a document are worth, times the share of them that the text says too: more
 * than a time and less than a time with a place, for a retelling keeps its subject.
 */
export const SUBJECT = 8;

/** Shares of common words from which something may be said of two figures, each with its reason. */
export const FIT = {
  agrees: { least: 0.2, because: "the same number of the same thing is rarely another one" },
  small: { least: 0.34, because: "numbers below ten come up everywhere" },
  bound: { least: 0.34, because: "the very number is kept, and only its strength differs" },
  moved: { least: 0.5, because: "a number at another time or place may be another count" },
  movedSmall: { least: 0.75, because: "and a small one often is" },
  unit: { least: 0.5, because: "a number that stands for something else must stand in the same sentence" },
  loose: { least: 0.6, because: "the thing counted has another name, so everything else must be the same" },
  other: { least: 0.66, because: "another number may be of another thing that nobody named" },
} as const satisfies Record<string, { least: number; because: string }>;

export type PeriodRelation = keyof typeof PERIOD;
export type PlaceRelation = keyof typeof PLACE;
export type DimensionRelation = keyof typeof DIMENSION;
export type ModalityRelation = keyof typeof MODALITY;
export type ValueRelation = keyof typeof VALUE;

/**
 * A level is held against another number only so near its date: half a quarter, because levels change.
 */
export const STOCK_ALARM_DAYS = 45;

/**
 * What the nearest of several dates of a level is worth more than the furthest that still speaks. Less than
 * a tie, so that it chooses among equals and outweighs nothing.
 */
export const NEAREST = 0.9;

/** Two alignments whose scores differ by less are a tie. */
export const TIE = 1;

/**
 * How far from its date a level still speaks: a quarter, in which it is stated anew, and the six
 * weeks that reports take to appear.
 */
export const STOCK_REACH_DAYS = 135;

/**
 * From this share of common days on, two spans are nearly the same: a tally that begins at the first
 * attack and one that begins with the quarter count the same events.
 */
export const NEARLY_SAME_DAYS = 0.75;

/** What lies so many days outside "late 2019" or a summer is of another time: a month, by which people are off. */
export const LOOSE_DAYS = 31;

/** A count of more than so many times the days of "early 2019" is no count of early 2019: a half-year still is. */
export const LONGEST_LOOSE = 1.6;

/**
 * A number with so many significant digits is unlikely to come up twice by chance; 4 or 62 is not.
 */
export const DISTINCTIVE_DIGITS = 3;

/** A smaller number in another place is a coincidence, unless the record has that place's own number. */
export const LEAST_MOVED = 10;

/** So large a level, of the very day, is no other place's by chance: camps and forces are counted in hundreds. */
export const LEAST_LEVEL = 3000;

/** So many days make a count a total of years: two. */
export const TOTAL_DAYS = 730;

/** So long after its end a total is told as one to date: two quarters, until the next is out. */
export const TOTAL_NEWS_DAYS = 200;

/** So long after its end a count is news, and a text that gives no time may mean it: a month and a half. */
export const NEWS_DAYS = 45;

/** So long after its days a count that a text gives no time for is taken for one of now. */
export const STALE_DAYS = 366;

/**
 * The dated times of a text that names no day of its own may cover a year: beyond that it tells a history,
 * and a level in it may be of any of those years.
 */
export const AROUND_DAYS = 366;

/** A level read at such a time is never near enough to its date to be held against another number. */
export const AROUND_CLOSENESS = 0.6;

/**
 * What a word for what is counted is worth for a figure, by where it stands.
 */
export const CARRIED = {
  own: { near: "own", topic: 1 },
  rest: { near: "neighbour", topic: 0.8 },
  lead: { near: "sentence", topic: 0.8 },
  heading: { near: "paragraph", topic: 0.5 },
  before: { near: "paragraph", topic: 0.5 },
  paragraph: { near: "paragraph", topic: 0.35 },
  turn: { near: "paragraph", topic: 0.35 },
} as const;

/** So many words of its own must stand around a number whose noun is none of them: 1 is a word of one indicator only. */
export const LEAST_WORDS_OF_UNKNOWN = 0.8;

/** So likely must be what is said of a number that no term names. */
export const ENOUGH = {
  agrees: {
    chance: 0.35,
    because: "less than even: what speaks for no figure is spread over all that is not recorded",
  },
  strange: { chance: 0.93, because: "more, in a text without a word of a kind that the indicator asks for" },
  bound: { chance: 0.6, because: "an alarm asks for more than an agreement" },
  moved: { chance: 0.7, because: "and so does a number that was moved" },
  other: { chance: 0.7, because: "nothing of it speaks from the number itself" },
  instead: { chance: 0.5, because: "another figure whose very own number it is takes an alarm back" },
} as const;
