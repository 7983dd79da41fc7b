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

interface Pattern {
  words: { stem: string; weight: number }[];
}

/** A word of the text that is not in the source costs a little, so that a run stays together. */
const GAP = 0.05;

export function align({ words }: Pattern, text: readonly { stem: string }[]): Run {
  const table = new Table(words.length);
  let best: Run = { from: 0, to: 0, matched: 0, weight: 0 };
  for (let at = 0; at < text.length; at++) {
    const stem = text[at]?.stem;
    table.begin(at);
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (word === undefined || word.stem !== stem) table.skip(index + 1, at);
      else if (table.take(index + 1, at, word.weight) > best.weight) best = table.runAt(index + 1, at);
    }
  }
  return best;
}

/**
 * One row of the table, a column for each word of the pattern and one before them: each word of the text
 * writes its own over the last.
 */
class Table {
  readonly #weight: Float64Array;
  readonly #matched: Int32Array;
  readonly #from: Int32Array;
  // What stood in the column before, until it was written over.
  #weightBefore = 0;
  #matchedBefore = 0;
  #fromBefore = 0;

  constructor(width: number) {
    this.#weight = new Float64Array(width + 1);
    this.#matched = new Int32Array(width + 1);
    this.#from = new Int32Array(width + 1);
  }

  begin(at: number): void {
    this.#remember(0);
    this.#from[0] = at + 1;
  }

  /** A word that is not the column's: the run goes on without one of the two. */
  skip(column: number, at: number): void {
    this.#remember(column);
    this.#skip(column);
    if ((this.#weight[column] ?? 0) <= 0) this.#write(column, 0, 0, at + 1);
  }

  /** The column's own word: the run goes on with both, where that is worth as much. */
  take(column: number, at: number, weight: number): number {
    const taken = this.#weightBefore + weight;
    const matched = this.#matchedBefore + 1;
    const from = this.#matchedBefore === 0 ? at : this.#fromBefore;
    this.#remember(column);
    this.#skip(column);
    if (taken >= (this.#weight[column] ?? 0)) this.#write(column, taken, matched, from);
    return this.#weight[column] ?? 0;
  }

  runAt(column: number, at: number): Run {
    return {
      from: this.#from[column] ?? 0,
      to: at + 1,
      matched: this.#matched[column] ?? 0,
      weight: this.#weight[column] ?? 0,
    };
  }

  #skip(column: number): void {
    const above = (this.#weight[column] ?? 0) - GAP;
    const left = this.#weight[column - 1] ?? 0;
    if (above > left) this.#weight[column] = above;
    else this.#write(column, left, this.#matched[column - 1] ?? 0, this.#from[column - 1] ?? 0);
  }

  #remember(column: number): void {
    this.#weightBefore = this.#weight[column] ?? 0;
    this.#matchedBefore = this.#matched[column] ?? 0;
    this.#fromBefore = this.#from[column] ?? 0;
  }

  #write(column: number, weight: number, matched: number, from: number): void {
    this.#weight[column] = weight;
    this.#matched[column] = matched;
    this.#from[column] = from;
  }
}
