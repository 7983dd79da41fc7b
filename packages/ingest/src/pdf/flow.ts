/** Pages of rows to one text: columns in order, lines into paragraphs, tables by row, notes at the end. */
import { type Composed, Composer } from "../composer.ts";
import { type Dictionary, dictionaryOf, joinLines } from "../hyphen.ts";
import { MARK_CLOSE, MARK_OPEN, type Row } from "./cells.ts";
import { type Region, readRegions } from "./columns.ts";
import { type PageRows, withoutFurniture } from "./furniture.ts";
import { splitNotes } from "./notes.ts";
import { goesOn, type Line } from "./paragraphs.ts";
import { type Sizes, sizesOf } from "./sizes.ts";
import { tableEnd } from "./tables.ts";

export interface ReadPage extends PageRows {
  /** Text that does not run across the page, in the order of the file. */
  readonly sideways: readonly string[];
}

const MARKS = new RegExp(`${MARK_OPEN}([^${MARK_CLOSE}]*)${MARK_CLOSE}`, "gu");

/** `labels` are the file's own; what is printed on a page goes before them. */
export function flow(pages: readonly ReadPage[], labels: readonly string[] | null): Composed {
  const { bodies, printed } = withoutFurniture(pages);
  const writer = new Writer(bodies.flat());
  for (const [index, body] of bodies.entries()) {
    writer.page(index, body, pages[index]?.height ?? 0);
    for (const text of pages[index]?.sideways ?? []) writer.aside(text);
  }
  const named = bodies.map((_, index) => printed[index] ?? labels?.[index] ?? null);
  return writer.composer.compose(pages.length, named);
}

/** Keeps what the next line has to be compared with. */
class Writer {
  readonly composer = new Composer();
  readonly #dictionary: Dictionary;
  readonly #sizes: Sizes;
  /** The first and the last line of the paragraph that is being written. */
  #open: { first: Line; last: Line } | null = null;
  #regions = 0;

  constructor(rows: readonly Row[]) {
    this.#dictionary = dictionaryOf(rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    this.#sizes = sizesOf(rows);
  }

  page(index: number, body: readonly Row[], height: number): void {
    this.composer.toPage(index);
    for (const region of readRegions(body)) {
      const { lines, notes } = splitNotes(region, { bodySize: this.#sizes.body, height });
      for (const { mark, lines: parts } of notes) {
        this.composer.footnote({ mark, page: index, text: this.#joined(parts.map(unmarked)) });
      }
      this.#region({ ...region, lines });
    }
  }

  aside(text: string): void {
    this.#open = null;
    this.composer.begin();
    this.composer.add(text);
    this.composer.end();
  }

  #region({ lines, left, right }: Region): void {
    const margins = { left, right, pitch: pitchOf(lines), region: this.#regions++ };
    for (let at = 0; at < lines.length; ) {
      const end = tableEnd({ lines, left, right }, at);
      if (end > at) this.#table(lines.slice(at, end));
      else this.#line(lines[at], margins);
      at = Math.max(end, at + 1);
    }
  }

  #table(rows: readonly Row[]): void {
    this.#open = null;
    this.composer.table(rows.map(({ cells }) => cells.map(({ text }) => unmarked(text))));
  }

  #line(row: Row | undefined, margins: Pick<Line, "left" | "right" | "pitch" | "region">): void {
    if (row === undefined) return;
    const marked = row.cells.map(({ text }) => text).join(" ");
    const [x0, x1] = [row.cells[0]?.x0 ?? 0, row.cells.at(-1)?.x1 ?? 0];
    const line = { text: unmarked(marked), row, x0, x1, ...margins };
    if (this.#open !== null && goesOn(this.#open.first, this.#open.last, line)) {
      const { cut, glue } = joinLines(this.#open.last.text, line.text, this.#dictionary);
      this.composer.cut(cut);
      if (glue !== "") this.composer.add(glue);
      this.#open.last = line;
    } else {
      const level = this.#sizes.levelOf(row.size);
      this.composer.begin(level === null ? { kind: "text" } : { kind: "heading", level });
      this.#open = { first: line, last: line };
    }
    this.#write(marked);
  }

  #write(marked: string): void {
    for (const [index, part] of marked.split(MARKS).entries()) {
      if (index % 2 === 1) this.composer.mark(part);
      else if (part !== "") this.composer.add(part);
    }
  }

  #joined(lines: readonly string[]): string {
    return lines.reduce((done, line) => {
      const { cut, glue } = joinLines(done, line, this.#dictionary);
      return `${done.slice(0, done.length - cut)}${glue}${line}`;
    });
  }
}

function unmarked(text: string): string {
  return text.replace(MARKS, "");
}

/** The usual distance of two lines; what is nearer than letters are high is no line below. */
function pitchOf(lines: readonly Row[]): number {
  const steps = lines
    .slice(1)
    .map(({ y, size }, index) => (y - (lines[index]?.y ?? 0) > 0.8 * size ? y - (lines[index]?.y ?? 0) : 0))
    .filter((step) => step > 0);
  steps.sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? 0;
}
