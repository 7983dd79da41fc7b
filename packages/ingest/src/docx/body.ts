/** What the elements of a Word text mean for the text layer. */
import type { Composer } from "../composer.ts";
import type { XmlHandler } from "./xml.ts";

interface Cited {
  readonly mark: string;
  readonly page: number;
}

export interface BodyWriter {
  readonly handler: XmlHandler;
  /** "word/footnotes.xml 3": where the note is referred to. */
  readonly cited: ReadonlyMap<string, Cited>;
  page(): number;
}

const REFERENCES: Readonly<Record<string, string>> = {
  "w:footnoteReference": "word/footnotes.xml",
  "w:endnoteReference": "word/endnotes.xml",
};

export function bodyWriter(composer: Composer): BodyWriter {
  const writer = new Writer(composer);
  return { handler: writer, cited: writer.cited, page: () => writer.page };
}

class Writer implements XmlHandler {
  readonly cited = new Map<string, Cited>();
  page = 0;
  readonly #composer: Composer;
  #isText = false;
  #level: number | null = null;
  #isOpen = false;
  #tables = 0;
  #rows: string[][] = [];

  constructor(composer: Composer) {
    this.#composer = composer;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes["w:val"] ?? "";
    if (name in REFERENCES) this.#reference(name, attributes["w:id"] ?? "");
    switch (name) {
      case "w:t":
        this.#isText = true;
        return;
      case "w:tab":
        this.#add(" ");
        return;
      case "w:br":
        if (attributes["w:type"] !== "page") this.#add(this.#tables > 0 ? " " : "\n");
        return;
      case "w:lastRenderedPageBreak":
        this.#nextPage();
        return;
      case "w:pStyle":
        this.#level = levelOf(value) ?? this.#level;
        return;
      case "w:tbl":
        this.#tables += 1;
        return;
      case "w:tr":
        if (this.#tables === 1) this.#rows.push([]);
        return;
      case "w:tc":
        if (this.#tables === 1) this.#rows.at(-1)?.push("");
    }
  }

  text(words: string): void {
    if (this.#isText) this.#add(words);
  }

  close(name: string): void {
    if (name === "w:t") this.#isText = false;
    else if (name === "w:p") this.#endParagraph();
    else if (name === "w:tbl") this.#endTable();
  }

  #add(words: string): void {
    if (this.#tables > 0) {
      const cells = this.#rows.at(-1);
      if (cells !== undefined) cells.push(`${cells.pop() ?? ""}${words}`);
      return;
    }
    if (!this.#isOpen && words.trim() === "") return;
    if (!this.#isOpen) {
      this.#composer.begin(this.#level === null ? { kind: "text" } : { kind: "heading", level: this.#level });
      this.#isOpen = true;
    }
    this.#composer.add(words);
  }

  #endParagraph(): void {
    if (this.#tables > 0) {
      this.#add(" ");
      return;
    }
    this.#composer.end();
    this.#isOpen = false;
    this.#level = null;
  }

  #endTable(): void {
    this.#tables -= 1;
    if (this.#tables > 0) return;
    const rows = this.#rows.map((cells) => cells.map((cell) => cell.replace(/\s+/gu, " ").trim()));
    if (rows.some((cells) => cells.some((cell) => cell !== ""))) this.#composer.table(rows);
    this.#rows = [];
  }

  #reference(name: string, id: string): void {
    const mark = String(this.cited.size + 1);
    this.cited.set(`${REFERENCES[name]} ${id}`, { mark, page: this.page });
    if (this.#tables === 0) this.#composer.mark(mark);
  }

  #nextPage(): void {
    this.page += 1;
    this.#composer.toPage(this.page);
  }
}

/** "Heading1", "Heading 2", "Title". */
function levelOf(style: string): number | null {
  if (style === "Title") return 1;
  const level = /^heading\s*(?<level>[1-9])$/iu.exec(style)?.groups?.level;
  return level === undefined ? null : Number(level);
}
