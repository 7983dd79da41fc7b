/**
 * From an id to the thing it names, through redirects, which are said.
 *
 * The form of an id does not decide: every map is asked, own keys only, so that `constructor` is no
 * document.
 */

import type { Series } from "../schema/document.ts";
import type { Entity } from "../schema/entity.ts";
import type { Derivation, Document, Figure, Indicator, RecordData, Statement } from "../schema/record.ts";
import type { Retirement } from "../schema/retired.ts";

/** What an id may name, and what was found under it. */
export type Found =
  | { found: "document"; value: Document }
  | { found: "statement"; value: Statement }
  | { found: "derivation"; value: Derivation }
  | { found: "figure"; value: Figure }
  | { found: "indicator"; value: Indicator }
  | { found: "entity"; value: Entity & { id: string } }
  | { found: "series"; value: Series & { id: string } };

/** `id` is the one in use; `movedFrom` is the retired one that was asked for, or null. */
export type Lookup =
  | (Found & { id: string; movedFrom: string | null })
  | { found: "split"; into: string[] }
  | { found: "withdrawn"; because: string };

/** Null where the id neither is nor was in the record. */
export function lookUp(record: RecordData, id: string): Lookup | null {
  const at = followRedirects(record, id);
  const found = findIn(record, at);
  if (found !== null) return { ...found, id: at, movedFrom: at === id ? null : id };
  const retired = own(record.retired, at);
  if (retired === undefined || "moved" in retired) return null;
  if ("split" in retired) return { found: "split", into: retired.split };
  return { found: "withdrawn", because: retired.withdrawn };
}

/** Where an id leads: to itself, unless it moved. A circle, which no valid record has, ends. */
export function followRedirects({ retired }: RecordData, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (let next: string | null = at; next !== null; next = movedTo(own(retired, at))) {
    if (seen.has(next)) return id;
    seen.add(next);
    at = next;
  }
  return at;
}

function movedTo(retirement: Retirement | undefined): string | null {
  return retirement !== undefined && "moved" in retirement ? retirement.moved : null;
}

/** Every id that is in use. */
export function idsOf(record: RecordData): string[] {
  const { documents, statements, derivations, figures, indicators, entities, series } = record;
  return [documents, statements, derivations, figures, indicators, entities, series].flatMap((map) =>
    Object.keys(map),
  );
}

function findIn(record: RecordData, id: string): Found | null {
  const document = own(record.documents, id);
  if (document !== undefined) return { found: "document", value: document };
  const statement = own(record.statements, id);
  if (statement !== undefined) return { found: "statement", value: statement };
  const derivation = own(record.derivations, id);
  if (derivation !== undefined) return { found: "derivation", value: derivation };
  const figure = own(record.figures, id);
  if (figure !== undefined) return { found: "figure", value: figure };
  const indicator = own(record.indicators, id);
  if (indicator !== undefined) return { found: "indicator", value: indicator };
  const entity = own(record.entities, id);
  if (entity !== undefined) return { found: "entity", value: entity };
  const series = own(record.series, id);
  return series === undefined ? null : { found: "series", value: series };
}

/** The own member of a map, so that `constructor` is none. */
export function own<T>(map: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
}
