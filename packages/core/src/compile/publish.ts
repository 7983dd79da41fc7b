/**
 * The files in which the record is published, as texts: the same record gives the same bytes.
 *
 * Nothing is written here. `manifest.json` lists every other file with its size and sha256.
 */
import type { RecordData } from "../schema/record.ts";
import { sha256 } from "./canonical.ts";
import { authoredSchemas } from "./json-schemas.ts";
import { documentPart, indicatorPart } from "./part.ts";
import { declarationText, moduleMembers, moduleText } from "./typed-module.ts";

/** `path` is relative to the folder of the build, with forward slashes. */
export interface PublishedFile {
  path: string;
  text: string;
}

/** In the order of their paths, the manifest last, which lists `parts` as well. */
export function publishedFiles(record: RecordData, parts: readonly PublishedFile[] = []): PublishedFile[] {
  const json = JSON.stringify(record);
  const members = moduleMembers(record);
  const schemas = Object.entries(authoredSchemas()).map(([kind, schema]) => ({
    path: `schema/${kind}.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
  const files = [
    { path: "record.cjs", text: moduleText(members, "cjs") },
    { path: "record.d.cts", text: declarationText(record, "cjs") },
    { path: "record.d.ts", text: declarationText(record, "esm") },
    { path: "record.js", text: moduleText(members, "esm") },
    { path: "record.json", text: `${json}\n` },
    ...schemas,
  ];
  return [...files, ...parts, { path: "manifest.json", text: manifestText(record, [...files, ...parts]) }];
}

/**
 * A module for each indicator that has figures, and for each report or the page it is announced on: who needs one need
 * not load the record.
 */
export function publishedParts(record: RecordData): PublishedFile[] {
  const counted = new Set(Object.values(record.figures).map(({ indicator }) => indicator));
  const reports = Object.values(record.documents).filter(
    ({ kind, statements }) => (kind === "report" || kind === "landing-page") && statements.length > 0,
  );
  return [
    ...[...counted].sort().flatMap((id) => partFiles(`indicators/${id}`, indicatorPart(record, id))),
    ...reports.flatMap(({ id }) => partFiles(`documents/${id}`, documentPart(record, id))),
  ];
}

function partFiles(path: string, part: RecordData): PublishedFile[] {
  const members = moduleMembers(part);
  const up = "../".repeat(path.split("/").length - 1);
  return [
    { path: `${path}.cjs`, text: moduleText(members, "cjs") },
    { path: `${path}.d.cts`, text: declarationText(part, "cjs", up) },
    { path: `${path}.d.ts`, text: declarationText(part, "esm", up) },
    { path: `${path}.js`, text: moduleText(members, "esm") },
  ];
}

function manifestText({ meta }: RecordData, files: readonly PublishedFile[]): string {
  const entries = files.map(({ path, text }) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }));
  return `${JSON.stringify({ schemaVersion: 1, version: meta.version, record: meta.sha256, files: entries }, null, 2)}\n`;
}
