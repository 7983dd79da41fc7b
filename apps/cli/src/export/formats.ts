/** What each format is made of. Its code is loaded when it is asked for. */
import type { RecordData } from "@throughline/sdk/record";
import type { Piece } from "./place.ts";

/** One file, in pieces. */
export interface MadeFile {
  readonly kind: "file";
  /** Whether it is text, which stdout can take. */
  readonly isText: boolean;
  readonly pieces: Iterable<Piece>;
}

/** A folder of files. */
export interface MadeFolder {
  readonly kind: "folder";
  readonly files: Iterable<{ path: string; pieces: Iterable<Piece> }>;
}

export type Made = MadeFile | MadeFolder;

export const FORMATS = {
  csv: async (record) => {
    const { recordCsv } = await import("@throughline/core/export/csv");
    return { kind: "file", isText: true, pieces: recordCsv(record) };
  },
  jsonl: async (record) => {
    const { recordJsonLines } = await import("@throughline/core/export/jsonl");
    return { kind: "file", isText: true, pieces: recordJsonLines(record) };
  },
  jsonld: async (record) => {
    const { recordJsonLd } = await import("@throughline/core/export/jsonld");
    return { kind: "file", isText: true, pieces: recordJsonLd(record) };
  },
  parquet: async (record) => {
    const { recordParquet } = await import("@throughline/core/export/parquet");
    return { kind: "file", isText: false, pieces: [await recordParquet(record)] };
  },
  sqlite: async (record) => {
    const { recordSqlite } = await import("@throughline/core/export/sqlite");
    return { kind: "file", isText: false, pieces: [await recordSqlite(record)] };
  },
  datapackage: async (record) => {
    const { recordPackage } = await import("@throughline/core/export/datapackage");
    return { kind: "folder", files: recordPackage(record) };
  },
} as const satisfies Readonly<Record<string, (record: RecordData) => Promise<Made>>>;

export type FormatName = keyof typeof FORMATS;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}
