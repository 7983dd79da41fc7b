/**
 * As much of the shell `duckdb` as the recipes need: `-csv -c SQL` prints what the last statement gives.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { DuckDBInstance } from "@duckdb/node-api";

const [first, ...words] = process.argv.slice(2);
const isCsv = first === "-csv";
const statements = (words.at(-1) ?? "").split(";").map((sql) => sql.trim());
const last = statements.pop() ?? "";
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const sql of statements) await connection.run(sql);
if (isCsv) await printCsv(last);
else await connection.run(last);

/** By DuckDB's own writer, which wants a file. */
async function printCsv(sql: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "throughline-duckdb-"));
  const file = join(folder, "answer.csv");
  await connection.run(`COPY (${sql}) TO '${file}' (FORMAT csv, HEADER)`);
  process.stdout.write(readFileSync(file));
  rmSync(folder, { recursive: true });
}
