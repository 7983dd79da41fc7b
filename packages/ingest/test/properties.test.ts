import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageAt, readDocument } from "../src/index.ts";
import { type Put, pdfOf, setColumn } from "./make/pdf.ts";

const words = (
  "inspectors vessels harbour northern lights keepers counted during the of and with a towers spring weather " +
  "admin\u00adistration main\u00adtenance cap\u00adital re\u00adsponsibility inspec\u00adtions self-defense U.S. 134 1,250 2023"
).split(" ");

/** A sentence that no other one contains, for it says its number in words of its own. */
const sentence = fc.array(fc.constantFrom(...words), { minLength: 6, maxLength: 40 });
const story = fc.array(sentence, { minLength: 4, maxLength: 14 });

const plain = (text: string) => text.replaceAll("\u00ad", "");

function tell(sentences: readonly (readonly string[])[]): string[] {
  return sentences.map((each, index) => `Item${index} says ${each.join(" ")} in all.`);
}

interface Layout {
  readonly columns: 1 | 2;
  /** Lines in a column. */
  readonly depth: number;
}

const layout = fc.record<Layout>({ columns: fc.constantFrom(1, 2), depth: fc.integer({ min: 5, max: 30 }) });

/** Sets the text into columns and pages, with a head and a number on each; says where each line went. */
async function typeset(text: string, { columns, depth }: Layout): Promise<Put[][]> {
  const width = columns === 1 ? 440 : 205;
  const lines = await setColumn(text, { x: 0, y: 0, width });
  // A line or two beside a column cannot be told from the cells of a table.
  const beside = columns === 1 ? 0 : (lines.length % (2 * depth)) - depth;
  fc.pre(beside <= 0 || beside > 2);
  const pages: Put[][] = [];
  for (const [index, line] of lines.entries()) {
    const page = Math.floor(index / (depth * columns));
    const within = index % (depth * columns);
    const column = Math.floor(within / depth);
    pages[page] ??= [
      { text: "COAST REPORT", x: 72, y: 40, size: 8 },
      { text: `${page + 7}`, x: 300, y: 770, size: 8 },
    ];
    pages[page].push({ ...line, x: 72 + column * 235, y: 100 + 14 * (within % depth) });
  }
  return pages;
}

describe("a phrase", () => {
  it("is found whole wherever lines, columns and pages break it, and on the page where it begins", async () => {
    await fc.assert(
      fc.asyncProperty(story, layout, async (sentences, how) => {
        const told = tell(sentences);
        const pages = await typeset(told.join(" "), how);
        const layer = await readDocument(await pdfOf(pages));
        for (const [index, each] of told.entries()) {
          const at = layer.text.indexOf(plain(each));
          expect(at, `${plain(each)}\n--- in ---\n${layer.text}`).not.toBe(-1);
          const page = pages.findIndex((puts) =>
            puts.some(({ text }) => text.includes(`Item${index} `) || text.endsWith(`Item${index}`)),
          );
          expect(pageAt(layer, at)?.index).toBe(page);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

describe("every offset", () => {
  it("stands on one page, and the pages follow one another", async () => {
    await fc.assert(
      fc.asyncProperty(story, layout, async (sentences, how) => {
        const layer = await readDocument(await pdfOf(await typeset(tell(sentences).join(" "), how)));
        expect(layer.pages[0]?.start).toBe(0);
        for (const [index, page] of layer.pages.entries()) {
          expect(page.index).toBe(index);
          expect(page.end).toBe(layer.pages[index + 1]?.start ?? layer.text.length);
          for (const offset of [page.start, page.end - 1]) expect(pageAt(layer, offset)).toBe(page);
        }
        expect(pageAt(layer, layer.text.length)).toBeNull();
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
