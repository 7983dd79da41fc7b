/**
 * Apache Parquet: the figures with their sources, typed and compressed, in one file for DuckDB, pandas, R or Arrow.
 *
 * The library that writes it is loaded when it is first used. A number is a double and a day a date; an absent value is
 * null. The version and hash of the record stand in the file's own metadata.
 */
import type { DecodedArray, SchemaElement } from "hyparquet";
import type { RecordData } from "../schema/record.ts";
import { flatFigures } from "./flat.ts";
import type { Cell, Field } from "./table.ts";

/** The bytes of a file. */
export async function recordParquet(record: RecordData): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const { fields, rows } = flatFigures(record);
  const lines = [...rows()];
  const { version, sha256 } = record.meta;
  const buffer = parquetWriteBuffer({
    columnData: fields.map(({ name, type }, at) => ({ name, data: columnOf(lines, at, type) })),
    schema: [{ name: "figures", num_children: fields.length }, ...fields.map(elementOf)],
    createdBy: `throughline record ${version}`,
    kvMetadata: [
      { key: "throughline.record.version", value: version },
      { key: "throughline.record.sha256", value: sha256 },
    ],
  });
  return new Uint8Array(buffer);
}

const TYPES: Readonly<Record<Field["type"], Omit<SchemaElement, "name">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  integer: { type: "INT32" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

function elementOf({ name, type }: Field): SchemaElement {
  return { name, repetition_type: "OPTIONAL", ...TYPES[type] };
}

function columnOf(lines: readonly (readonly Cell[])[], at: number, type: Field["type"]): DecodedArray {
  return lines.map((line) => {
    const cell = line[at] ?? null;
    return type === "date" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;
  });
}
