/**
 * A Data Package, version 2.0 (https://datapackage.org/standard): a CSV file for each table of the record, and
 * `datapackage.json`, which says what each column holds, what names what, and which record it is.
 */
import type { RecordData } from "../schema/record.ts";
import { csvLines } from "./csv.ts";
import type { Field, Table } from "./table.ts";
import { recordTables } from "./tables.ts";

/** `path` is relative to the package's folder, with forward slashes. */
export interface PackageFile {
  path: string;
  pieces: Iterable<string>;
}

/** The description last, so that a package without it is seen to be unfinished. */
export function recordPackage(record: RecordData): PackageFile[] {
  const tables = recordTables(record);
  const description = `${JSON.stringify(describe(record, tables), null, 2)}\n`;
  return [
    ...tables.map((table) => ({ path: pathOf(table), pieces: csvLines(table) })),
    { path: "datapackage.json", pieces: [description] },
  ];
}

function describe({ meta }: RecordData, tables: readonly Table[]) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "throughline-record",
    title: "Throughline: the public record",
    description:
      "Figures that oversight reports and others state, each with how strongly it is claimed and in which words.",
    version: meta.version,
    licenses: [
      {
        name: "CC0-1.0",
        title: "Creative Commons Zero 1.0 Universal",
        path: "https://creativecommons.org/publicdomain/zero/1.0/",
      },
    ],
    record: meta,
    resources: tables.map(resourceOf),
  };
}

function resourceOf(table: Table) {
  const { name, about, key, fields } = table;
  const links = fields.flatMap((field) => {
    if (field.to === undefined) return [];
    // Without a resource a key names rows of its own.
    const resource = field.to === name ? {} : { resource: field.to };
    return [{ fields: [field.name], reference: { ...resource, fields: ["id"] } }];
  });
  return {
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    name: name.replaceAll("_", "-"),
    type: "table",
    description: about,
    path: pathOf(table),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { $schema: "https://datapackage.org/profiles/2.0/tabledialect.json", lineTerminator: "\r\n" },
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: fields.map((field) => fieldOf(field, key)),
      primaryKey: key,
      ...(links.length > 0 && { foreignKeys: links }),
      missingValues: [""],
    },
  };
}

function fieldOf({ name, type, about }: Field, key: readonly string[]) {
  return { name, type, description: about, ...(key.includes(name) && { constraints: { required: true } }) };
}

function pathOf({ name }: Table): string {
  return `${name.replaceAll("_", "-")}.csv`;
}
