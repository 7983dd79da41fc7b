/**
 * Whether a hyphen at the end of a line was only put there to break a word.
 *
 * The document itself is the dictionary: if it writes "interests" elsewhere, "inter-" and "ests" are that
 * word; if it writes "self-defense" elsewhere, the hyphen stays.
 */

/** Their compounds keep the hyphen even where the document has no other example. */
const PREFIXES = new Set(
  "all anti counter cross ex half mid multi non post pre pro quasi self semi so well".split(" "),
);

export interface Dictionary {
  has(word: string): boolean;
}

/** The words of lines, those with a hyphen inside included, in lower case. */
export function dictionaryOf(lines: Iterable<string>): Dictionary {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}

/** What stands between two lines that belong together: nothing, a space, or the first one's hyphen removed. */
export function joinLines(
  before: string,
  after: string,
  dictionary: Dictionary,
): { cut: number; glue: string } {
  if (before.endsWith("\u00ad")) return { cut: 1, glue: "" };
  const left = /(?<word>[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u2010]$/u.exec(before)?.groups?.word;
  const right = /^(?<word>[\p{L}\p{N}]+)/u.exec(after)?.groups?.word;
  if (left === undefined || right === undefined)
    return endsOpen(before) ? { cut: 0, glue: "" } : { cut: 0, glue: " " };
  return isBroken(left, right, dictionary) ? { cut: 1, glue: "" } : { cut: 0, glue: "" };
}

/** A dash that a line ends with has its spaces, or none, by what stands before it. */
function endsOpen(before: string): boolean {
  return /\S[\u2013\u2014/]$/u.test(before);
}

function isBroken(left: string, right: string, dictionary: Dictionary): boolean {
  if (dictionary.has(`${left}-${right}`.toLowerCase())) return false;
  if (dictionary.has(`${left}${right}`.toLowerCase())) return true;
  if (!/\p{Ll}$/u.test(left) || !/^\p{Ll}/u.test(right)) return false;
  return !left.includes("-") && !PREFIXES.has(left.toLowerCase());
}
