import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import { csvLines, recordCsv } from "./csv.ts";
import { readCsv } from "./fixture.ts";
import type { Cell } from "./table.ts";

const [names = [], ...rows] = readCsv([...recordCsv(smallRecord())].join(""));
const rowOf = (figure: string) => {
  const row = rows.find(([id]) => id === figure) ?? [];
  return Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]));
};

describe("recordCsv", () => {
  it("has a line for each figure", () => {
    expect(rows.map(([id]) => id)).toEqual(Object.keys(smallRecord().figures));
    for (const row of rows) expect(row).toHaveLength(names.length);
  });

  it("keeps bound, number, ends and precision in columns of their own", () => {
    expect(rowOf("raids/vales/2022-q4/farms")).toMatchObject({
      bound: "at-least",
      value: "134",
      low: "134",
      high: null,
      precision: "1",
      period_start: "2022-10-01",
      period_end: "2022-12-31",
      dimensions: "target=farms",
      words: "at least 134 raids on farms",
      publisher: "The Watch",
    });
    expect(rowOf("sheep/east/as-of-2023-01-10")).toMatchObject({
      bound: "about",
      value: "2500",
      low: "2450",
      high: "2550",
      precision: "100",
      printed: "2,500",
      period_kind: "as-of",
    });
  });

  it("has nothing but a number in a column of numbers", () => {
    const numeric = ["value", "low", "high", "precision", "conflicts"].map((name) => names.indexOf(name));
    for (const row of rows) for (const at of numeric) expect(row[at] ?? "0").toMatch(/^-?\d+(?:\.\d+)?$/u);
  });

  it("names no document for our own arithmetic", () => {
    expect(rowOf("raids/east/2022-10..2022-11")).toMatchObject({
      status: "derived",
      document: null,
      value: "42",
    });
  });
});

describe("csvLines", () => {
  it("ends lines with CRLF, quotes what needs it, and keeps an empty text from an absent one", () => {
    const fields = [
      { name: "a", type: "string", about: "" } as const,
      { name: "b", type: "string", about: "" } as const,
    ];
    const lines = [
      ...csvLines({
        fields,
        rows: () => [
          ["x, y", 'say "no"'],
          [null, ""],
          ["two\nlines", " edge"],
        ],
      }),
    ];
    expect(lines).toEqual(["a,b\r\n", '"x, y","say ""no"""\r\n', ',""\r\n', '"two\nlines"," edge"\r\n']);
  });

  it("is read back as it was, whatever the texts", () => {
    const cell = fc.option(
      fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom('"', ",", "\r\n", "", "a\nb")),
    );
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    const fields = ["a", "b"].map((name) => ({ name, type: "string" as const, about: "" }));
    fc.assert(
      fc.property(table, (written: Cell[][]) => {
        const [, ...read] = readCsv([...csvLines({ fields, rows: () => written })].join(""));
        expect(read).toEqual(written);
      }),
    );
  });
});
