/**
 * Puts a text layer together, piece by piece in reading order.
 *
 * It knows offsets and nothing of formats: readers hand it words with the page they stand on, and say where
 * a block begins. Footnotes are kept back and follow the body.
 */
import type { Footnote, FootnoteMark, Heading, Page, Table } from "./layer.ts";

export type Block = { readonly kind: "text" } | { readonly kind: "heading"; readonly level: number };

export interface Composed {
  readonly text: string;
  readonly pages: readonly Page[];
  readonly headings: readonly Heading[];
  readonly tables: readonly Table[];
  readonly footnotes: readonly Footnote[];
  readonly marks: readonly FootnoteMark[];
}

const BETWEEN_BLOCKS = "\n\n";

export class Composer {
  readonly #parts: string[] = [];
  #length = 0;
  #isOpen = false;
  #page = 0;
  readonly #starts: number[] = [];
  readonly #headings: Heading[] = [];
  readonly #tables: Table[] = [];
  readonly #notes: { mark: string | null; page: number; text: string }[] = [];
  readonly #marks: FootnoteMark[] = [];
  #heading: { level: number; start: number } | null = null;

  /** UTF-16 units so far. */
  get length(): number {
    return this.#length;
  }

  /** What is added next stands on this page. A page that gets nothing is empty. */
  toPage(index: number): void {
    this.#page = index;
  }

  /** Begins a block of its own. */
  begin(block: Block = { kind: "text" }): void {
    this.end();
    if (this.#length > 0) this.#push(BETWEEN_BLOCKS);
    this.#isOpen = true;
    if (block.kind === "heading") this.#heading = { level: block.level, start: this.#length };
  }

  /** Adds to the open block; begins one where none is. */
  add(text: string): void {
    if (!this.#isOpen) this.begin();
    this.#startPage();
    this.#push(text);
  }

  /** Takes back the last units of what was added last. */
  cut(units: number): void {
    if (units === 0) return;
    this.#parts.push((this.#parts.pop() ?? "").slice(0, -units));
    this.#length -= units;
  }

  /** Leaves out a mark that stood here. */
  mark(mark: string): void {
    this.#marks.push({ at: this.#length, mark });
  }

  table(rows: readonly (readonly string[])[]): void {
    this.begin();
    this.#startPage();
    const start = this.#length;
    this.#push(rows.map((cells) => cells.join("\t")).join("\n"));
    this.#tables.push({ start, end: this.#length, rows: rows.length });
    this.end();
  }

  footnote(note: { mark: string | null; page: number; text: string }): void {
    this.#notes.push(note);
  }

  end(): void {
    if (this.#heading !== null && this.#heading.start < this.#length) {
      this.#headings.push({ ...this.#heading, end: this.#length });
    }
    this.#heading = null;
    this.#isOpen = false;
  }

  /** `labels` are those of the pages, as far as there are any. */
  compose(pages: number, labels: readonly (string | null)[]): Composed {
    this.end();
    this.toPage(pages - 1);
    this.#startPage();
    const bodyEnd = this.#length;
    const footnotes = this.#notes.map(({ mark, page, text }) => {
      this.begin();
      const start = this.#length;
      this.#push(mark === null ? text : `${mark} ${text}`);
      return { mark, page, start, end: this.#length };
    });
    return {
      text: this.#parts.join(""),
      pages: this.#starts.map((start, index) => ({
        index,
        label: labels[index] ?? null,
        start,
        end: this.#starts[index + 1] ?? bodyEnd,
      })),
      headings: this.#headings,
      tables: this.#tables,
      footnotes,
      marks: this.#marks,
    };
  }

  #startPage(): void {
    while (this.#starts.length <= this.#page) this.#starts.push(this.#length);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
