/**
 * A place in a short phrase, as its readers move along it token by token.
 *
 * Tokens are lower-case strings. A reader takes what it knows and leaves the rest; the grammars that
 * use this look ahead a bounded number of tokens, so reading a phrase takes time linear in its length.
 */
export class Cursor {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** The token that lies `ahead` of the next one; empty past the end. */
  peek(ahead = 0): string {
    return this.#tokens[this.#at + ahead] ?? "";
  }

  /** Takes these tokens if they come next, all of them or none. */
  take(...tokens: readonly string[]): boolean {
    if (!tokens.every((token, ahead) => this.peek(ahead) === token)) return false;
    this.#at += tokens.length;
    return true;
  }

  /** Takes the next token if it is one of the set. */
  takeAny(tokens: ReadonlySet<string>): boolean {
    return tokens.has(this.peek()) && this.take(this.peek());
  }

  /** Takes the next token if the table knows it, and gives what the table says. */
  takeFrom(table: Readonly<Record<string, number>>): number | null {
    const token = this.peek();
    const value = Object.hasOwn(table, token) ? table[token] : undefined;
    if (value === undefined) return null;
    this.#at += 1;
    return value;
  }

  /** Takes the next token if it matches, and gives its groups. */
  takeMatch(pattern: RegExp): RegExpExecArray | null {
    const match = this.isAtEnd ? null : pattern.exec(this.peek());
    if (match) this.#at += 1;
    return match;
  }

  /** What the reader makes of the next tokens; where it makes nothing, they are not taken. */
  attempt<Result>(read: (cursor: Cursor) => Result | null): Result | null {
    const before = this.#at;
    const result = read(this);
    if (result === null) this.#at = before;
    return result;
  }
}
