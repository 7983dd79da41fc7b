/**
 * Where a text has the signs that separate columns: bars, tabs, gaps. Asked line by line, in order, so
 * that every unit is looked at once.
 */
export class ColumnMarks {
  readonly #source: string;
  readonly #signs: readonly string[];
  /** Where each of them stands next; infinite where it stands nowhere more. */
  readonly #next: number[];

  /** `signs` are searched as they stand. */
  constructor(source: string, signs: readonly string[]) {
    this.#source = source;
    this.#signs = signs;
    this.#next = signs.map(() => -1);
  }

  /** Whether one of the signs begins within the stretch. */
  within(from: number, to: number): boolean {
    let found = false;
    for (let index = 0; index < this.#signs.length; index++)
      found = this.#nextFrom(index, from) < to || found;
    return found;
  }

  #nextFrom(index: number, from: number): number {
    const known = this.#next[index] ?? -1;
    if (known >= from) return known;
    const at = this.#source.indexOf(this.#signs[index] ?? "", from);
    const next = at === -1 ? Number.POSITIVE_INFINITY : at;
    this.#next[index] = next;
    return next;
  }
}
