import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { pageAt, pageName, readDocument, type TextLayer } from "../src/index.ts";
import { type Put, pdfOf, setColumn } from "./make/pdf.ts";

const INTRODUCTION =
  "The office carried out at least 134 inspections between October and December 2023, as the harbour master told the " +
  "inspector gen\u00aderal. The work went on in the whole of the winter, and the keepers of the northern light\u00adhouses took " +
  "part in it on each of the days on which the weather allowed them to leave their towers.";
const LEFT =
  "In the north the inspectors counted more than five dozen vessels that carried no lights at all. Most of them were " +
  "small ones, and their owners said that nobody had told them of the rule.";
const RIGHT =
  "In the south there were no more than 17 such vessels. The office ex\u00adpects that both numbers go down in the spring, " +
  "when the new lanterns come from the workshop in the capital.";

const plain = (text: string) => text.replaceAll("\u00ad", "");

function pageOf(layer: TextLayer, words: string): string | null {
  const page = pageAt(layer, layer.text.indexOf(words));
  return page === null ? null : pageName(page);
}

/** Head, foot and number, as reports have them. */
function around(number: number): Put[] {
  return [
    { text: "THE COAST | REPORT TO THE COUNCIL", x: 72, y: 40, size: 8 },
    { text: "OCTOBER TO DECEMBER 2023", x: 72, y: 760, size: 8 },
    { text: String(number), x: 500, y: 760, size: 8 },
  ];
}

describe("a PDF", () => {
  it("is read a paragraph at a time, words that were broken put together", async () => {
    const lines = await setColumn(INTRODUCTION, { x: 72, y: 100, width: 380 });
    const layer = await readDocument(await pdfOf([lines], "Coast report"));
    expect(layer.text).toBe(plain(INTRODUCTION));
    expect(layer.title).toBe("Coast report");
  });

  it("is read column by column, and what crosses both where it stands", async () => {
    const title = { text: "Vessels without lights", x: 72, y: 80, size: 18 };
    const left = await setColumn(LEFT, { x: 72, y: 120, width: 220 });
    const right = await setColumn(RIGHT, { x: 312, y: 120, width: 220 });
    const below = await setColumn(INTRODUCTION, { x: 72, y: 330, width: 460 });
    const layer = await readDocument(await pdfOf([[title, ...right, ...left, ...below]]));
    const expected = ["Vessels without lights", LEFT, RIGHT, INTRODUCTION].map(plain);
    expect(layer.text).toBe(expected.join("\n\n"));
    expect(layer.headings).toEqual([{ level: 1, start: 0, end: 22 }]);
  });

  it("goes on with a sentence on the next page, past heads, feet and notes", async () => {
    const lines = await setColumn(INTRODUCTION, { x: 72, y: 0, width: 380 });
    const at = (puts: Put[], y: number) => puts.map((put, index) => ({ ...put, y: y + 14 * index }));
    const note = { text: "1  As told by the harbour master in January.", x: 72, y: 720, size: 8 };
    const pages = [
      [...around(11), ...at(lines.slice(0, 2), 660), note],
      [...around(12), ...at(lines.slice(2), 90)],
      [...around(13), { text: "Another page has other words on it.", x: 72, y: 90 }],
    ];
    const layer = await readDocument(await pdfOf(pages));
    expect(layer.text).toBe(
      [
        plain(INTRODUCTION),
        "Another page has other words on it.",
        "1 As told by the harbour master in January.",
      ].join("\n\n"),
    );
    expect(layer.pages.map(pageName)).toEqual(["11", "12", "13"]);
    expect(pageOf(layer, "at least 134")).toBe("11");
    expect(pageOf(layer, "leave their towers")).toBe("12");
    expect(pageOf(layer, "As told by")).toBe("11");
  });

  it("leaves raised marks of notes out, and powers and ordinals in", async () => {
    const y = 100;
    const puts = [
      { text: "They made 134 inspections", x: 72, y },
      { text: "12", x: 188.5, y: y - 4, size: 6 },
      { text: "over 40 km", x: 200, y },
      { text: "2", x: 250.5, y: y - 4, size: 6 },
      { text: "on the 4", x: 258, y },
      { text: "th", x: 293.7, y: y - 4, size: 6 },
      { text: "day.", x: 306, y },
    ];
    const layer = await readDocument(await pdfOf([puts]));
    expect(layer.text).toBe("They made 134 inspections over 40 km2 on the 4th day.");
    expect(layer.marks).toEqual([{ at: "They made 134 inspections".length, mark: "12" }]);
  });

  it("keeps the rows and cells of a table", async () => {
    const rows = [
      ["Place", "October", "November"],
      ["North Bay", "40", "1,250"],
      ["South Bay", "7", "88"],
    ];
    const puts = rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ text, x: 72 + 140 * column, y: 100 + 16 * row })),
    );
    const layer = await readDocument(await pdfOf([puts]));
    expect(layer.text).toBe(rows.map((cells) => cells.join("\t")).join("\n"));
    expect(layer.tables).toEqual([{ start: 0, end: layer.text.length, rows: 3 }]);
  });

  it("puts what runs up the margin apart from the lines beside it", async () => {
    const lines = await setColumn(INTRODUCTION, { x: 72, y: 100, width: 380 });
    const layer = await readDocument(
      await pdfOf([[{ text: "DRAFT", x: 40, y: 160, turned: true }, ...lines]]),
    );
    expect(layer.text).toBe(`${plain(INTRODUCTION)}\n\nDRAFT`);
  });

  it("is read in spite of a broken cross-reference table", async () => {
    const pdf = await PDFDocument.load(await pdfOf([await setColumn(LEFT, { x: 72, y: 100, width: 220 })]));
    const text = Buffer.from(await pdf.save({ useObjectStreams: false })).toString("latin1");
    const broken = text.replace(/\nxref\n[\s\S]*?\ntrailer/u, "\nxref\n0 1\n9999999999 00000 n \ntrailer");
    expect(broken).not.toBe(text);
    const layer = await readDocument(Buffer.from(broken, "latin1"));
    expect(layer.text).toBe(LEFT);
  });

  it("may have 130 pages, each of which is told of", async () => {
    const pages = await Promise.all(
      Array.from({ length: 130 }, async (_, index) => [
        ...around(index + 1),
        ...(await setColumn(`On sheet ${index + 1} of the whole. ${plain(LEFT)}`, {
          x: 72,
          y: 100,
          width: 380,
        })),
      ]),
    );
    const told: number[] = [];
    const layer = await readDocument(await pdfOf(pages), { progress: (done) => told.push(done) });
    expect(told).toHaveLength(130);
    for (const number of [1, 77, 130]) expect(pageOf(layer, `sheet ${number} of`)).toBe(String(number));
    expect(layer.text).not.toContain("REPORT TO THE COUNCIL");
  });

  it("gives the same layer twice", async () => {
    const bytes = await pdfOf([await setColumn(LEFT, { x: 72, y: 100, width: 220 })]);
    expect(await readDocument(bytes)).toEqual(await readDocument(bytes));
  });
});
