/** How much of a document is taken in before it is refused. */

export interface Limits {
  /** Of the file. */
  readonly bytes: number;
  /** What the parts of a Word file may come to, unpacked. */
  readonly unpackedBytes: number;
  readonly pages: number;
  /** UTF-16 units of the text layer. */
  readonly characters: number;
  /** Elements inside one another, in a web page or a Word file. */
  readonly depth: number;
  readonly elements: number;
  /** From the first byte to the whole layer. Looked at between two pages, never within one. */
  readonly milliseconds: number;
}

/** Several times the longest report of any inspector general, and far below what a machine can hold. */
export const defaultLimits: Limits = {
  bytes: 200_000_000,
  unpackedBytes: 200_000_000,
  pages: 5_000,
  characters: 30_000_000,
  // Browsers stop at 512 as well.
  depth: 512,
  elements: 1_000_000,
  milliseconds: 300_000,
};
