/** What DuckDB, which shares no code with us or with what writes the file, makes of the Parquet and the CSV. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import { recordCsv } from "./csv.ts";
import { flatFigures } from "./flat.ts";
import { recordParquet } from "./parquet.ts";

const record = smallRecord();
const { fields, rows } = flatFigures(record);
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "throughline-duckdb-"));
  writeFileSync(join(folder, "figures.parquet"), await recordParquet(record));
  writeFileSync(join(folder, "figures.csv"), [...recordCsv(record)].join(""));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const answer = await connection.runAndReadAll(sql.replaceAll("$folder", folder.replaceAll("'", "''")));
  const found = answer.getRowObjectsJson();
  connection.closeSync();
  return found;
}

const written = [...rows()].map((row) =>
  Object.fromEntries(fields.map(({ name }, at) => [name, row[at] ?? null])),
);

describe("DuckDB", () => {
  it("reads every cell of the Parquet as it was written", async () => {
    expect(await ask("SELECT * FROM '$folder/figures.parquet'")).toEqual(written);
  });

  it("finds each column of the type that it was given", async () => {
    const described = await ask("DESCRIBE SELECT * FROM '$folder/figures.parquet'");
    const types = Object.fromEntries(
      described.map(({ column_name, column_type }) => [column_name, column_type]),
    );
    const expected = {
      string: "VARCHAR",
      number: "DOUBLE",
      integer: "INTEGER",
      boolean: "BOOLEAN",
      date: "DATE",
    };
    expect(types).toEqual(Object.fromEntries(fields.map(({ name, type }) => [name, expected[type]])));
  });

  it("takes no number with a bound for the number alone: the lower ends add up, and stay lower ends", async () => {
    const sql =
      "SELECT bound, low, high FROM '$folder/figures.parquet' WHERE figure = 'raids/vales/2022-q4/farms'";
    expect(await ask(sql)).toEqual([{ bound: "at-least", low: 134, high: null }]);
  });

  it("reads the CSV as the same table, but for what an empty cell is", async () => {
    const [count] = await ask(
      "SELECT count(*)::INT AS rows, sum(value)::DOUBLE AS sum FROM read_csv('$folder/figures.csv')",
    );
    const [same] = await ask(
      "SELECT count(*)::INT AS rows, sum(value)::DOUBLE AS sum FROM '$folder/figures.parquet'",
    );
    expect(count).toEqual(same);
  });
});
