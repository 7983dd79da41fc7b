import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import { flatFigures } from "./flat.ts";
import { recordSqlite } from "./sqlite.ts";
import { recordTables } from "./tables.ts";

const record = smallRecord();
const bytes = await recordSqlite(record);
let folder: string;
/** Node's own SQLite: another build of another version than the one that wrote it. */
let database: DatabaseSync;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "throughline-sqlite-"));
  writeFileSync(join(folder, "record.db"), bytes);
  database = new DatabaseSync(join(folder, "record.db"), { readOnly: true });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const all = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

describe("recordSqlite", () => {
  it("is whole, and every key names a row", () => {
    expect(all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(all("PRAGMA foreign_key_check")).toEqual([]);
    expect(all("PRAGMA foreign_key_list(statements)").length).toBeGreaterThan(3);
  });

  it("has every row of every table, cell by cell, and nothing as null", () => {
    for (const { name, fields, rows } of recordTables(record)) {
      const written = [...rows()].map((row) =>
        Object.fromEntries(fields.map((field, at) => [field.name, plain(row[at] ?? null)])),
      );
      const table = name === "figures" ? "figure" : name;
      expect([name, all(`SELECT * FROM "${table}" ORDER BY rowid`)]).toEqual([name, written]);
    }
  });

  it("shows in `figures` what the CSV has, but for the time in words", () => {
    const { fields, rows } = flatFigures(record);
    const written = [...rows()].map((row) =>
      Object.fromEntries(
        fields.flatMap(({ name }, at) => (name === "period_name" ? [] : [[name, plain(row[at] ?? null)]])),
      ),
    );
    expect(sorted(all("SELECT * FROM figures"))).toEqual(sorted(written));
  });

  it("shows in `series` every figure, each line of them in the order of time", () => {
    const rows = all(
      "SELECT json_array(indicator, place, dimensions, modality, measure) AS line, * FROM series",
    );
    expect(rows).toHaveLength(Object.keys(record.figures).length);
    const steps = rows.flatMap((row, at) => {
      const before = rows[at - 1];
      return before?.line === row.line ? [[before?.period_start ?? "", row.period_start ?? ""]] : [];
    });
    expect(steps.length).toBeGreaterThan(0);
    for (const [before = "", now = ""] of steps) expect(String(before) <= String(now)).toBe(true);
  });

  it("shows in `drift` what a retelling changed, beside the words of both", () => {
    expect(
      all("SELECT * FROM drift WHERE code = 'target-differs' AND retelling = 'gazette/story#raids'"),
    ).toMatchObject([
      { retells: "watch/report#raids", source_words: "at least 134 raids on farms", indicator: "raids" },
    ]);
  });

  it("says which record it is of, and what each column holds", () => {
    expect(all("SELECT * FROM record")).toEqual([{ version: "1.2.3", sha256: record.meta.sha256 }]);
    const [{ sql } = { sql: null }] = all("SELECT sql FROM sqlite_schema WHERE name = 'figure'");
    expect(sql).toMatch(/"bound" TEXT, -- how strongly the number is claimed/u);
  });

  it("finds the rows that a key names by an index", () => {
    const plan = all("EXPLAIN QUERY PLAN SELECT * FROM statements WHERE figure = 'x'");
    expect(JSON.stringify(plan)).toContain("USING INDEX statements_figure");
  });

  it("gives the same bytes for the same record", async () => {
    expect(Buffer.compare(await recordSqlite(record), bytes)).toBe(0);
  });
});

function plain(cell: string | number | boolean | null): string | number | null {
  return typeof cell === "boolean" ? Number(cell) : cell;
}

function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}
