/**
 * Where a text has the signs that separate columns: bars, tabs, gaps. Asked line by line, in order, so
 * that every unit is looked at once.
 */
export class ColumnMarks {
  readonly #source: string;
  readonly #next: Map<string, number>;

  /** `signs` are searched as they stand. */
  constructor(source: string, signs: readonly string[]) {
    this.#source = source;
    this.#next = new Map(signs.map((sign) => [sign, -1]));
  }

  /** Whether one of the signs begins within the stretch. */
  within(from: number, to: number): boolean {
    let found = false;
    for (const [sign, known] of this.#next) {
      let next = known;
      if (next < from) {
        const at = this.#source.indexOf(sign, from);
        next = at === -1 ? Number.POSITIVE_INFINITY : at;
        this.#next.set(sign, next);
      }
      found ||= next < to;
    }
    return found;
  }
}
