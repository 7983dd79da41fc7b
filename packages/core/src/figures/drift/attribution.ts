/**
 * Who is said to have told. A retelling may name its source, or anybody in its source's own chain; it
 * differs where its innermost teller is somebody else. A teller without an entity cannot be judged.
 */

import type { Ground } from "../ground.ts";
import { sourcesOf } from "../retelling.ts";
import { labelOf } from "./names.ts";
import type { Difference, Told } from "./told.ts";

export function attributionDrift(from: Told, to: Told, ground: Ground): Difference[] {
  const teller = to.attribution[0]?.who;
  if (from.document === null || teller === undefined || teller.id === null) return [];
  const tellers = [from.id, ...sourcesOf(from.id, ground.statements)].flatMap((id) => tellersOf(id, ground));
  if (tellers.includes(teller.id)) return [];
  const [innermost] = from.attribution;
  const before = innermost === undefined ? (tellers[0] ?? null) : labelOf(innermost.who);
  return [{ code: "attribution-differs", from: before, to: teller.id }];
}

/** Whom a statement may be attributed to: those it names, then the publisher of its document. */
function tellersOf(id: string, { statements, documents, entities }: Ground): string[] {
  const statement = statements[id];
  if (statement === undefined) return [];
  const named = statement.attribution.flatMap(({ who }) => who.id ?? []);
  const publisher = documents[statement.document]?.publisher;
  if (publisher === undefined) return named;
  const entity = entities[publisher];
  const wider = entity?.type === "organisation" ? entity.within : [];
  return [...named, publisher, ...wider];
}
