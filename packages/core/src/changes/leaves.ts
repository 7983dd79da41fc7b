/**
 * A thing of the record taken apart into its parts, each as a reader would say it.
 *
 * Quantities, periods and parties are said by the same formatters as everywhere; what they hide
 * (which of two EDTF forms a period was typed in is shown, whether it is the reporting period is
 * not) is no change of the thing.
 */
import { formatQuantity } from "../quantity/index.ts";
import type { Quantity } from "../schema/quantity.ts";
import type { AttributionLink, Party, RecordData } from "../schema/record.ts";
import type { FieldChange } from "./change.ts";

type Entities = RecordData["entities"];

/** Values by path; a list of words has one value for each. */
export type Leaves = ReadonlyMap<string, readonly string[]>;

/** Parts of things that are computed, so that an edit elsewhere would show as one of them. */
const COMPUTED = new Set(["id", "figure", "statements"]);

/** `entities` gives the names of parties and places. */
export function leavesOf(thing: object, entities: Entities): Leaves {
  const leaves = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(thing)) {
    if (!COMPUTED.has(key)) gather(key, key, value, { leaves, entities });
  }
  return leaves;
}

/** The parts that differ, in the order of the first and then of what only the second has. */
export function compareLeaves(from: Leaves, to: Leaves): FieldChange[] {
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((field) => {
    const [before, after] = [from.get(field) ?? [], to.get(field) ?? []];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const gone = before.filter((value) => !after.includes(value));
    const come = after.filter((value) => !before.includes(value));
    // The same words in another order are said whole, because nothing else shows.
    const isOrder = gone.length === 0 && come.length === 0;
    return [{ field, from: said(isOrder ? before : gone), to: said(isOrder ? after : come) }];
  });
}

interface Gathering {
  leaves: Map<string, readonly string[]>;
  entities: Entities;
}

function gather(path: string, key: string, value: unknown, into: Gathering): void {
  if (value === null || value === undefined) return;
  const words = wordsOf(key, value, into.entities);
  if (words !== null) {
    if (words.length > 0) into.leaves.set(path, words);
    return;
  }
  for (const [inner, member] of Object.entries(Object(value))) {
    gather(`${path}.${inner}`, inner, member, into);
  }
}

/** Null for what is said part by part. */
function wordsOf(key: string, value: unknown, entities: Entities): string[] | null {
  if (isQuantity(value)) return [quantityWords(value)];
  if (isPeriod(value)) return [value.kind === "as-of" ? `as of ${value.edtf}` : value.edtf];
  if (isParty(value)) return [partyWords(value, entities)];
  if (isTelling(value)) return [tellingWords(value, entities)];
  if (Array.isArray(value)) {
    return value.every(isScalar)
      ? value.map(String)
      : value.every(isTelling)
        ? [value.map((link) => tellingWords(link, entities)).join("; ")]
        : null;
  }
  if (!isScalar(value)) return null;
  return [key === "place" ? nameOf(String(value), entities) : String(value)];
}

function quantityWords(quantity: Quantity): string {
  const words = formatQuantity(quantity);
  return quantity.printed === undefined ? words : `${words} (printed "${quantity.printed}")`;
}

function tellingWords({ who, verb, to }: AttributionLink, entities: Entities): string {
  const told = `${partyWords(who, entities)} ${verb}`;
  return to === null ? told : `${told} ${partyWords(to, entities)}`;
}

function partyWords({ id, as }: Party, entities: Entities): string {
  if (id === null) return `"${as}"`;
  const name = nameOf(id, entities);
  return as === null ? name : `${name}, called "${as}"`;
}

function nameOf(id: string, entities: Entities): string {
  return entities[id]?.name ?? id;
}

function said(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(", ");
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isQuantity(value: unknown): value is Quantity {
  return isObject(value) && "bound" in value;
}

function isPeriod(value: unknown): value is { kind: string; edtf: string } {
  return isObject(value) && typeof value.edtf === "string" && typeof value.kind === "string";
}

function isParty(value: unknown): value is Party {
  return isObject(value) && Object.keys(value).sort().join() === "as,id";
}

function isTelling(value: unknown): value is AttributionLink {
  return isObject(value) && typeof value.verb === "string" && isParty(value.who);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
