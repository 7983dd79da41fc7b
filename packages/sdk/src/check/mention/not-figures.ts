/**
 * Numbers that count nothing: each rule with its reason, in one table.
 *
 * Years, dates and addresses were claimed before; here are pages, notes, lists, times, ids, names with
 * digits, ages, fractions and idioms. A number that no rule refuses is a figure.
 */
import { isStrayMark } from "../text/sentences.ts";
import { isAddressed, isDesignated } from "./refuse/designators.ts";
import { isListNumber } from "./refuse/lines.ts";
import { isAge, isBigFive, isDayOfMonth, isInName, isShortYear, isYear } from "./refuse/names.ts";
import { isPlainCount } from "./refuse/plain-count.ts";
import { isBracketed, isClock, isGlued, isIdentifier } from "./refuse/plates.ts";
import type { Suspect } from "./refuse/suspect.ts";
import { isCompound, isFraction, isPronoun, isShare, isVague } from "./refuse/turns.ts";

interface Rule {
  name: string;
  because: string;
  refuses: (suspect: Suspect) => boolean;
}

const RULES: Rule[] = [
  {
    name: "glued",
    because: "digits grown onto letters belong to a name or a measure: F-16, MI6, 155mm, 7th, 1990s",
    refuses: isGlued,
  },
  {
    name: "identifier",
    because:
      "digits tied to digits by hyphens, slashes, colons or a plus are a number plate: 20240209-01, 555-0199, 24/7, 10:30",
    refuses: isIdentifier,
  },
  {
    name: "clock",
    because: "a number before a.m., p.m. or o'clock is a time",
    refuses: isClock,
  },
  {
    name: "designator",
    because: "page 12, note 4, Resolution 2254, No. 3: the number names, it does not count",
    refuses: isDesignated,
  },
  {
    name: "address",
    because: "house numbers, postal codes and the titles of laws name, they do not count",
    refuses: isAddressed,
  },
  {
    name: "reference",
    because: "digits glued to the end of a sentence are the number of a note",
    refuses: ({ tokens, numeral }) => isStrayMark(tokens, numeral.from),
  },
  { name: "bracketed", because: "a number alone in square brackets is a reference", refuses: isBracketed },
  {
    name: "list",
    because: "a number that opens a line and is followed by a stop or bracket counts the list",
    refuses: isListNumber,
  },
  {
    name: "year",
    because: "four plain digits from 1900 to 2099 are a year unless a bound or a plural noun says otherwise",
    refuses: isYear,
  },
  { name: "short-year", because: "two digits behind an apostrophe are a year: ’68", refuses: isShortYear },
  {
    name: "name",
    because: "a capitalised word and a small number after it are a name: Tower 22, Apollo 11",
    refuses: isInName,
  },
  {
    name: "big-number",
    because: "a spelled number with a capital inside a sentence is a name: the Big Five",
    refuses: isBigFive,
  },
  {
    name: "age",
    because: "a number after `aged`, or between commas after a name, is an age",
    refuses: isAge,
  },
  {
    name: "fraction",
    because: "a third and a two-thirds majority count nothing; shares of two numbers were read before",
    refuses: isFraction,
  },
  { name: "share", because: "1 in 4 and nine out of ten are shares", refuses: isShare },
  { name: "compound", because: "a two-day visit and a 34-year-old are adjectives", refuses: isCompound },
  {
    name: "one",
    because: "`one` is mostly a pronoun: one of, no one, one another, the one that",
    refuses: isPronoun,
  },
  {
    name: "vague",
    because: "a few dozen and several hundred name no number",
    refuses: isVague,
  },
  {
    name: "month-day",
    because: "a number behind a month that no date took is still no count",
    refuses: isDayOfMonth,
  },
];

export function isNotFigure(suspect: Suspect): boolean {
  if (suspect.unit === "share" || isPlainCount(suspect)) return false;
  return isRefused(suspect);
}

/** Whether any rule refuses it. */
export function isRefused(suspect: Suspect): boolean {
  for (const { refuses } of RULES) if (refuses(suspect)) return true;
  return false;
}
