/**
 * A SQLite database: every table of the record with its foreign keys and indexes, and views for the usual questions.
 *
 * The library that writes it, SQLite itself as WebAssembly, is loaded when it is first used. The same record gives the
 * same bytes. The record's version and hash are the one row of the table `record`.
 */
import type { RecordData } from "../schema/record.ts";
import { schemaOf, sqlName } from "./sqlite-schema.ts";
import type { Table } from "./table.ts";
import { recordTables } from "./tables.ts";

/** The part of the library's database that is used here. */
interface Database {
  run(sql: string, values?: (string | number | null)[]): unknown;
  prepare(sql: string): { run(values: (string | number | null)[]): void; free(): void };
}

/** The bytes of a database file. */
export async function recordSqlite(record: RecordData): Promise<Uint8Array> {
  const { default: load } = await import("sql.js/dist/sql-wasm-inline.js");
  const { Database: Connection } = await load();
  const database = new Connection();
  try {
    fill(database, record);
    return database.export();
  } finally {
    database.close();
  }
}

/** "Thru" as a number, by which `file` and others can know whose database it is. */
const APPLICATION = 0x54687275;

function fill(database: Database, record: RecordData): void {
  const { schemaVersion, meta } = record;
  const tables = recordTables(record);
  database.run(
    `PRAGMA foreign_keys = ON; PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${schemaVersion}`,
  );
  database.run("BEGIN");
  database.run('CREATE TABLE "record" ("version" TEXT NOT NULL PRIMARY KEY, "sha256" TEXT NOT NULL)');
  database.run('INSERT INTO "record" VALUES (?, ?)', [meta.version, meta.sha256]);
  for (const statement of schemaOf(tables)) database.run(statement);
  for (const table of tables) insert(database, table);
  database.run("COMMIT");
  // What the planner of queries needs to know of the tables, as of now.
  database.run("ANALYZE");
}

function insert(database: Database, table: Table): void {
  const places = table.fields.map(() => "?").join(", ");
  const row = database.prepare(`INSERT INTO "${sqlName(table)}" VALUES (${places})`);
  for (const cells of table.rows())
    row.run(cells.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell)));
  row.free();
}
