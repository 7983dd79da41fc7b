/**
 * The names behind ids, as this site prints them. An id that the record does not know is printed as it
 * stands, so that a gap in the data shows and nothing throws.
 */
import type { Modality, Party } from "@throughline/core/schema";
import { modalities } from "./labels.ts";
import { record } from "./record.ts";

export function entityName(id: string): string {
  return record.entity(id)?.name ?? id;
}

/** What the document calls somebody, else the record's own name. */
export function partyName({ id, as }: Party): string {
  return as ?? (id === null ? "somebody" : entityName(id));
}

export function publisherName(document: { publisher: string }): string {
  return entityName(document.publisher);
}

/** `us-bases` of `target` -> "U.S. bases". */
export function dimensionName(indicator: string, dimension: string, value: string): string {
  return record.indicator(indicator)?.dimensions[dimension]?.values[value]?.name ?? value;
}

/** What a difference was from or to: a way of holding, an entity, a value of a dimension, or words. */
export function differenceTerm(term: string, indicator: string | null): string {
  if (isModality(term)) return modalities[term].name.toLowerCase();
  const entity = record.entity(term);
  if (entity) return entity.name;
  for (const { values } of Object.values(record.indicator(indicator ?? "")?.dimensions ?? {})) {
    if (values[term]) return values[term].name;
  }
  return term;
}

function isModality(term: string): term is Modality {
  return Object.hasOwn(modalities, term);
}
