/**
 * From a tree of elements to blocks of text: paragraphs, headings, tables by row. White space is that of
 * the page as it is shown and not of its source.
 */
import type { Composer } from "../composer.ts";
import { isAround } from "./around.ts";

const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 " +
    "h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
/** What is not shown, and what a page has around its text. */
const UNSEEN = new Set(
  "script style noscript template svg math iframe object select textarea button head title nav aside footer form".split(
    " ",
  ),
);
const ELEMENT = 1;
const TEXT = 3;

export function writeBlocks(root: Node, composer: Composer): void {
  new BlockWriter(composer, (root.textContent ?? "").length).children(root);
  composer.end();
}

class BlockWriter {
  readonly #composer: Composer;
  /** Length of the text of the page. */
  readonly #whole: number;
  /** Whether a space is due before the next word. */
  #isSpaceDue = false;
  #isOpen = false;
  #heading: number | null = null;

  constructor(composer: Composer, whole: number) {
    this.#composer = composer;
    this.#whole = whole;
  }

  children(node: Node): void {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) this.#words(child.textContent ?? "");
      else if (child.nodeType === ELEMENT && isElement(child)) this.#element(child);
    }
  }

  #element(element: Element): void {
    const name = element.localName;
    if (UNSEEN.has(name) || isAround(element, this.#whole)) return;
    if (name === "br") this.#break();
    else if (name === "sup" && isNoteMark(element)) this.#composer.mark((element.textContent ?? "").trim());
    else if (BLOCKS.has(name)) this.#block(element);
    else this.children(element);
  }

  #block(element: Element): void {
    this.#close();
    const rows = element.localName === "table" ? rowsOf(element) : null;
    if (rows !== null) {
      this.#words(element.querySelector("caption")?.textContent ?? "");
      this.#close();
      this.#composer.table(rows);
      return;
    }
    const level = /^h(?<level>[1-6])$/u.exec(element.localName)?.groups?.level;
    this.#heading = level === undefined ? this.#heading : Number(level);
    this.children(element);
    this.#close();
    if (level !== undefined) this.#heading = null;
  }

  #words(text: string): void {
    const words = collapse(text);
    if (words.trim() === "") {
      this.#isSpaceDue ||= words !== "" && this.#isOpen;
      return;
    }
    if (!this.#isOpen) {
      this.#composer.begin(
        this.#heading === null ? { kind: "text" } : { kind: "heading", level: this.#heading },
      );
      this.#isOpen = true;
    } else if (this.#isSpaceDue || words.startsWith(" ")) this.#composer.add(" ");
    this.#composer.add(words.trim());
    this.#isSpaceDue = words.endsWith(" ");
  }

  #break(): void {
    if (this.#isOpen) this.#composer.add("\n");
    this.#isSpaceDue = false;
  }

  #close(): void {
    this.#composer.end();
    this.#isOpen = false;
    this.#isSpaceDue = false;
  }
}

/** Soft hyphens and zero-width spaces only say where a word may break. */
function collapse(text: string): string {
  return text.replace(/[\u00ad\u200b\ufeff]/gu, "").replace(/[\s\u00a0]+/gu, " ");
}

function isElement(node: Node): node is Element {
  return "localName" in node;
}

/** "1", "[12]", "*" raised; not the "th" of an ordinal and not a power. */
function isNoteMark(element: Element): boolean {
  const text = (element.textContent ?? "").trim();
  if (/^\[(?:\d{1,3}|[a-z]|citation needed)\]$/u.test(text)) return true;
  return (
    /^(?:\d{1,3}|[*\u2020\u2021])$/u.test(text) &&
    !/\b(?:[kcm]?m|10)$/u.test(element.previousSibling?.textContent ?? "")
  );
}

/** The cells of a table that holds values; null for one that only lays out the page. */
function rowsOf(table: Element): string[][] | null {
  if (table.querySelector("table, p + p, h1, h2, h3, article, form, ul, ol") !== null) return null;
  const rows = [...table.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => collapse(cell.textContent ?? "").trim()),
  );
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ""));
  return filled.length >= 2 && filled.some(({ length }) => length >= 2) ? filled : null;
}
