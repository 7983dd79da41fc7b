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
 * What words of the text are worth for a figure, by where they stand: a `fact` is a time or a place, a `topic` a
 * word for what is counted. A fact of the figure's own stretch counts in full.
 */
export const CARRIED = {
  own: { near: "own", fact: 1, topic: 1 },
  rest: { near: "neighbour", fact: 0.8, topic: 0.8 },
  lead: { near: "sentence", fact: 0.95, topic: 0.8 },
  heading: { near: "paragraph", fact: 0.75, topic: 0.5 },
  before: { near: "paragraph", fact: 0.75, topic: 0.5 },
  paragraph: { near: "paragraph", fact: 0.7, topic: 0.35 },
  turn: { near: "paragraph", fact: 0.65, topic: 0.35 },
  told: { near: "document", fact: 0.55, topic: 0 },
  document: { near: "document", fact: 0.6, topic: 0 },
} as const;

/**
 * The evidence for one figure where the words alone name none: what each kind of it is worth, next to a number of
 * one digit. A figure is meant where the sum reaches `NEEDED`.
 */
export const EVIDENCE = {
  digits: {
    worth: [0, 0, 1.2, 2.6, 3.6, 4.2, 4.6, 5],
    because: "the more digits a number has that say something, the rarer it comes up by chance",
  },
  rounded: { worth: 1, because: "the same number at a lower precision" },
  slip: { worth: 0.7, because: "another number, one digit or two swapped away" },
  longSlip: {
    worth: [0, 0, 0.7, 1.5, 2.5, 3.5],
    because:
      "another number, and all its digits but one or two are the same: the more there are, the rarer by chance",
  },
  scaled: { worth: 1.5, because: "the same digits in thousands, millions or billions: a word was mistaken" },
  close: { worth: 0.5, because: "another number of the same size" },
  other: { worth: 0, because: "another number" },
  words: { worth: 1.5, because: "the words around the number are words for what is counted" },
  ownNoun: { worth: 1.2, because: "the noun behind the number is what is counted" },
  ownWord: { worth: 0.6, because: "the noun behind the number is a word for it" },
  otherNoun: { worth: -2.2, because: "the noun behind the number is what something else counts" },
  unknownNoun: { worth: -1.2, because: "the noun behind the number is none of its words" },
  ownVerb: { worth: 0.8, because: "its own verb governs the number" },
  otherVerb: { worth: -1, because: "the verb of something else governs the number" },
  otherNamed: { worth: -3.5, because: "noun and verb next to the number both name something else" },
  kind: { worth: 0.7, because: "the text names this very kind" },
  toldHere: { worth: 1.5, because: "the sentence has told another number of this place and time" },
  toldNear: { worth: 1, because: "the paragraph has told another number of this place and time" },
  timeToldHere: { worth: 0.8, because: "the sentence has told another number of this time" },
  timeToldNear: { worth: 0.5, because: "the paragraph has told another number of this time" },
  toldBefore: { worth: 0.7, because: "the last paragraph that told anything told of this place and time" },
  timeToldBefore: { worth: 0.3, because: "the last paragraph that told anything told of this time" },
  document: { worth: 0.6, because: "the document that has it has other numbers that the text told" },
  documents: { worth: 1, because: "the document that has it has most of what the text told" },
  only: { worth: 1.5, because: "the source has this number once, and for this" },
  series: { worth: 1, because: "the text has told other numbers of this series" },
  subject: { worth: 0.5, because: "the text has told other numbers of this thing" },
  news: { worth: 0.5, because: "the text appeared while it was news" },
  later: { worth: -1.5, because: "its time ends after the text appeared" },
  bound: { worth: -1, because: "the strength of the claim is another" },
  drift: { worth: -1, because: "the time, the place, the kind or the way in which it is held is another" },
  excluded: { worth: -3, because: "a word near the number says that it counts something else" },
  missing: { worth: -2.5, because: "the text has no word at all of a kind that the indicator asks for" },
  missingNature: {
    worth: -1.2,
    because: "the text has none of the words that tell what happened, which a noun or a verb can tell too",
  },
  agent: { worth: -2.5, because: "the text ascribes it to somebody else" },
  part: { worth: -2, because: "the text says that it is a part of another number" },
  addition: { worth: -4, because: "the text says that it adds to another number" },
  namedPart: { worth: -0.5, because: "the text says that it is a part, and names which" },
  narrowed: { worth: -1, because: "words behind the number may narrow what is counted" },
  continued: { worth: -0.5, because: "a number without a noun goes on with what the text has told" },
  denied: { worth: -4, because: "the text says that it is not this number" },
  faint: { worth: -1.5, because: "the words do not name what is counted near the number" },
} as const satisfies Record<string, { worth: number | readonly number[]; because: string }>;

/** What the relations are worth as evidence; a fact from further away counts in part. */
export const FIT_OF_PERIOD = {
  equal: 3,
  near: 2.4,
  running: 2,
  coarser: 2,
  quarter: 1.8,
  total: 2,
  unstated: 0,
  overlapping: -3,
  apart: -5,
} as const satisfies Record<PeriodRelation, number>;

export const FIT_OF_PLACE = {
  equal: 2.5,
  people: 2,
  scope: 1.2,
  only: 1.2,
  unplaced: 1,
  narrower: 0.8,
  wider: 0.8,
  unstated: 0,
  dropped: -2,
  moved: -5,
} as const satisfies Record<PlaceRelation, number>;

export const FIT_OF_DIMENSION = {
  equal: 0.6,
  narrower: 0,
  unstated: -0.6,
  part: -1.2,
  other: -6,
} as const satisfies Record<DimensionRelation, number>;

export const FIT_OF_MODALITY = { equal: 0, unstated: 0, other: -4 } as const satisfies Record<
  ModalityRelation,
  number
>;

/** With fewer words of its own around it, nothing is held against a number. */
export const LEAST_WORDS = 0.8;

/** So many words of its own must stand around a number whose noun is none of them: 1 is a word of one indicator only. */
export const LEAST_WORDS_OF_UNKNOWN = 0.8;

/** Words beyond these say nothing more. */
export const MOST_OF_WORDS = 3.5;

/** The sum of evidence from which on something is said. */
export const NEEDED = {
  agrees: { sum: 5, because: "below, numbers of other things come as near" },
  strange: { sum: 1.2, because: "more, in a text without a word of a kind that the indicator asks for" },
  bound: { sum: 5.6, because: "an alarm asks for more than an agreement" },
  moved: { sum: 7, because: "the very number told otherwise in one thing must fit in all the others" },
  unmistakable: { sum: 10, because: "more, where the kind that is named may be read off the wrong words" },
  other: { sum: 6, because: "with nothing of it from the number itself" },
  open: { sum: 0.75, because: "more, for each word that leaves it open what is counted" },
  sure: { sum: 1, because: "less, for a number that is the other one, mistaken" },
  beyond: { sum: 3, because: "so much more than for the figure whose own number it may be" },
  doubt: { sum: 4, because: "where the number may be a figure's own, it is held against no other one" },
} as const;
