/**
 * Sentences that say again, word for word, what was just said again and again.
 *
 * No prose does that; a text made to keep a reader busy does, and so does a form that was filled by a machine. What
 * holds for such a sentence was found for the one that it repeats, because everything around the two is the same too.
 */
import type { Text } from "./text.ts";

/** Sentences may take turns: so many of them, at most, before the first comes again. */
const LONGEST_TURN = 8;
/** A sentence is read with so many before it, and one behind it: those must be repeated too. */
const SENTENCES_AROUND = 5;

/** For each sentence the earlier one that it repeats, with all that either is read with; -1 for none. Null where none does. */
export function readRepeats(text: Text): Int32Array | null {
  const { sentences } = text;
  const repeats = new Int32Array(sentences.length).fill(-1);
  const runs = new Int32Array(LONGEST_TURN + 1);
  let isAny = false;
  for (let index = 1; index < sentences.length; index++) {
    for (let turn = 1; turn <= LONGEST_TURN; turn++) {
      const run = isSame(text, index, index - turn) ? (runs[turn] ?? 0) + 1 : 0;
      runs[turn] = run;
      // With this one repeated as well, all around the one before it is.
      if (run < turn + SENTENCES_AROUND + 1 || repeats[index - 1] !== -1) continue;
      if (!isOneLine(text, index - 1 - turn - SENTENCES_AROUND, index)) continue;
      repeats[index - 1] = index - 1 - turn;
      isAny = true;
    }
  }
  return isAny ? repeats : null;
}

function isSame({ sentences, tokens, source }: Text, index: number, other: number): boolean {
  const [a, b] = [sentences[index], sentences[other]];
  if (a === undefined || b === undefined || a.to - a.from !== b.to - b.from || a.paragraph !== b.paragraph)
    return false;
  const [start, first] = [tokens.startOf(a.from), tokens.startOf(b.from)];
  const length = tokens.endOf(a.to - 1) - start;
  if (tokens.endOf(b.to - 1) - first !== length) return false;
  return source.slice(start, start + length) === source.slice(first, first + length);
}

/** Lines lie in lists, tables and under headings, which say more than the sentences do. */
function isOneLine({ sentences, tokens, lines: { starts } }: Text, from: number, to: number): boolean {
  const [first, last] = [sentences[from], sentences[to]];
  if (first === undefined || last === undefined) return false;
  const [start, end] = [tokens.startOf(first.from), tokens.endOf(last.to - 1)];
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (starts[low] ?? Number.POSITIVE_INFINITY) > end;
}
