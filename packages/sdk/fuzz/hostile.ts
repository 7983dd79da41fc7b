/**
 * What hangs scanners: short units that mean nothing once and cost much when they are repeated.
 *
 * Each has hung or nearly hung a reader of figures, dates or names, or could hang ours: a number that never
 * ends, a grammar that is always about to match, marks that open and never close.
 */

export const hostile: Readonly<Record<string, string>> = {
  "one number without end": "7",
  "numbers without nouns": "1 ",
  commas: ",",
  "and and and": "and ",
  "a spelled number that never ends": "twenty-",
  hundreds: "one hundred and ",
  millions: "million ",
  dozens: "half a dozen ",
  "a range that never ends": "from Jan 1 to ",
  "half a range": "between 1 and ",
  "ranges in a chain": "10–15–",
  "bounds in a chain": "at least about ",
  slashes: "1/1/1",
  "dates on lines": "9/9\n",
  "digits and dots": "1.1",
  hyphens: "a-",
  stops: ".",
  abbreviations: "U.S. ",
  months: "Jan. ",
  quarters: "Q1 2024 ",
  "straight quotation marks": '"',
  "opening quotation marks": "“",
  "nested quotation marks": '“‘"',
  parentheses: "((",
  "words in quotation marks": "“sought to exert pressure on U.S. and Coalition forces” ",
  "garbled names": "Michael Eric Kurilla ",
  "half a name": "Operation Inherent ",
  places: "Iraq and Syria, ",
  "counts of one thing": "134 attacks ",
  "counts of two things": "killed four and captured 64 ISIS fighters, ",
  "a whole statement":
    "Militias attacked U.S. bases in Iraq and Syria 134 times between October and December 2023. ",
  "parts of nothing": "of those, 12 ",
  pairs: "12 and 13, respectively, ",
  "reference marks": "run.68 The ",
  lines: "\n",
  "list items": "1. a\n",
  headings: "# Iraq 2023\n",
  cells: "| 134 | 2,500 |\n",
  pipes: "| ",
  tabs: "\t1",
  fences: "```\n",
  addresses: "http://a.b/1 ",
  zeros: "\0",
  "half characters": "\ud800",
  "whole characters beyond the plane": "😀",
  "combining marks": "e\u0301",
  "turned writing": "\u202e1",
};

/** The unit again and again, `length` UTF-16 units in all. */
export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
