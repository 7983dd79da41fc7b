/**
 * The best alignment of a few source words with many words of a text, in order: the run of the text
 * that keeps the most weight.
 *
 * A pointer has at most twelve words, so that the table is twelve columns wide and the time linear in
 * the text. Common words count little, so that the run is drawn to the rare ones.
 */

export interface Run {
  /** Words of the text, end exclusive; empty where nothing matched. */
  from: number;
  to: number;
  matched: number;
  weight: number;
}

interface Cell {
  weight: number;
  matched: number;
  from: number;
}

interface Pattern {
  words: { stem: string; weight: number }[];
}

/** A word of the text that is not in the source costs a little, so that a run stays together. */
const GAP = 0.05;

export function align(pattern: Pattern, text: { stem: string }[]): Run {
  const width = pattern.words.length;
  let row: Cell[] = Array.from({ length: width + 1 }, () => ({ weight: 0, matched: 0, from: 0 }));
  let best: Run = { from: 0, to: 0, matched: 0, weight: 0 };
  text.forEach(({ stem }, at) => {
    const next: Cell[] = [{ weight: 0, matched: 0, from: at + 1 }];
    pattern.words.forEach((word, column) => {
      const cell = step(row, next, { column, at, weight: word.stem === stem ? word.weight : null });
      next.push(cell);
      if (word.stem === stem && cell.weight > best.weight)
        best = { from: cell.from, to: at + 1, matched: cell.matched, weight: cell.weight };
    });
    row = next;
  });
  return best;
}

function step(
  row: Cell[],
  next: Cell[],
  { column, at, weight }: { column: number; at: number; weight: number | null },
): Cell {
  const above = row[column + 1] ?? { weight: 0, matched: 0, from: at };
  const left = next[column] ?? { weight: 0, matched: 0, from: at };
  const skipped = above.weight - GAP > left.weight ? { ...above, weight: above.weight - GAP } : left;
  if (weight === null) return skipped.weight > 0 ? skipped : { weight: 0, matched: 0, from: at + 1 };
  const diagonal = row[column] ?? { weight: 0, matched: 0, from: at };
  const from = diagonal.matched === 0 ? at : diagonal.from;
  const taken = { weight: diagonal.weight + weight, matched: diagonal.matched + 1, from };
  return taken.weight >= skipped.weight ? taken : skipped;
}
