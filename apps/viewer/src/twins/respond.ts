/**
 * Every page has a twin as data at the same path: this is the static API.
 *
 * Each answer names the record it is from, so that a saved file can be traced. Shapes are those of the
 * compiled record; nothing is renamed on the way out.
 */
import { record } from "../record/record.ts";

/** Raised when a twin's shape changes in a way that a reader of it would notice. */
const SCHEMA_VERSION = 1;

export function jsonTwin(content: Record<string, unknown>): Response {
  const body = { schemaVersion: SCHEMA_VERSION, record: record.meta, ...content };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}

export function csvTwin(content: string): Response {
  return new Response(content, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}
