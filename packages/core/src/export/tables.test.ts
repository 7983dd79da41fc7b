import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import type { Cell, Field } from "./table.ts";
import { recordTables } from "./tables.ts";

const record = smallRecord();
const tables = recordTables(record).map((table) => ({ ...table, lines: [...table.rows()] }));
const named = (name: string) => {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};
const columnOf = (name: string, field: string) => {
  const at = named(name).fields.findIndex((one) => one.name === field);
  return named(name).lines.map((line) => line[at] ?? null);
};

const SHAPES: Readonly<Record<Field["type"], (cell: Cell) => boolean>> = {
  string: (cell) => typeof cell === "string",
  number: (cell) => typeof cell === "number" && Number.isFinite(cell),
  integer: (cell) => Number.isInteger(cell),
  boolean: (cell) => typeof cell === "boolean",
  date: (cell) => typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(cell),
};

describe.each(tables)("the table $name", ({ name, about, key, fields, lines }) => {
  it("has rows, and says of each column what it holds", () => {
    expect(lines.length).toBeGreaterThan(0);
    for (const text of [about, ...fields.map((field) => field.about)]) expect(text).not.toBe("");
  });

  it("has in each column what its type allows", () => {
    for (const line of lines) {
      expect(line).toHaveLength(fields.length);
      for (const [at, { type, name: column }] of fields.entries()) {
        const cell = line[at] ?? null;
        expect([column, cell, cell === null || SHAPES[type](cell)]).toEqual([column, cell, true]);
      }
    }
  });

  it("has each key once", () => {
    const places = key.map((column) => fields.findIndex((field) => field.name === column));
    const keys = lines.map((line) => JSON.stringify(places.map((at) => line[at])));
    expect(new Set(keys).size).toBe(lines.length);
    expect(keys.join()).not.toContain("null");
  });

  it("names only rows that there are, in tables before it or its own", () => {
    for (const { name: column, to } of fields) {
      if (to === undefined) continue;
      expect(tables.findIndex((table) => table.name === to)).toBeLessThanOrEqual(
        tables.findIndex((table) => table.name === name),
      );
      const ids = new Set(columnOf(to, "id"));
      expect(columnOf(name, column).filter((id) => id !== null && !ids.has(id))).toEqual([]);
    }
  });
});

describe("recordTables", () => {
  it("leaves out nothing: a row for each figure, statement, document, indicator and entity", () => {
    for (const noun of [
      "figures",
      "statements",
      "documents",
      "indicators",
      "entities",
      "derivations",
    ] as const) {
      expect(columnOf(noun, "id")).toEqual(Object.keys(record[noun]));
    }
  });

  it("gives a statement without a number no bound", () => {
    const at = columnOf("statements", "kind").indexOf("quotation");
    expect(columnOf("statements", "bound")[at]).toBeNull();
    expect(columnOf("statements", "said")[at]).toMatch(/dragons/u);
  });

  it("keeps who told whom in order, and what a retelling changed", () => {
    expect(columnOf("attributions", "verb")).toContain("told");
    expect(columnOf("differences", "code")).toContain("target-differs");
  });
});
