/**
 * Every place where one block names another: what it names, of which noun, and at which node.
 *
 * The one list of them, so that the rule about unknown references and a future rename cannot
 * disagree about what a reference is.
 */
import type { Entity } from "../schema/entity.ts";
import type { Actor, AuthoredStatement, Telling } from "../schema/statement.ts";
import type { Block } from "./blocks.ts";
import type { NodePath } from "./issue.ts";
import type { Sources } from "./sources.ts";

export type Noun = "indicator" | "entity" | "place" | "document" | "statement" | "source" | "series";

export interface Reference {
  from: Block;
  path: NodePath;
  noun: Noun;
  to: string;
}

type Named = Omit<Reference, "from">;

/** In the order of the blocks. `retired.yml` is left out: its targets are any id at all. */
export function referencesOf(sources: Sources): Reference[] {
  const list: Reference[] = [];
  const add = <T>(blocks: Iterable<Block & { value: T }>, read: (value: T) => Named[]) => {
    for (const block of blocks) list.push(...read(block.value).map((named) => ({ ...named, from: block })));
  };
  add(sources.indicators.values(), ({ scope, definedBy, comparable, notComparable }) => [
    ...optional("place", scope, ["scope"]),
    ...definedBy.map(({ document }, at) => named("document", document, ["definedBy", at, "document"])),
    ...comparable.map((other, at) => named("indicator", other.with, ["comparable", at, "with"])),
    ...notComparable.map((other, at) => named("indicator", other.with, ["notComparable", at, "with"])),
  ]);
  add(sources.entities.values(), fromEntity);
  add(sources.series.values(), ({ publisher, operation }) => [
    named("entity", publisher, ["publisher"]),
    ...optional("entity", operation, ["operation"]),
  ]);
  add(sources.documents.values(), (document) => [
    named("entity", document.publisher, ["publisher"]),
    ...optional("series", document.series?.id, ["series", "id"]),
    ...document.derivedFrom.map(({ document: to }, at) =>
      named("document", to, ["derivedFrom", at, "document"]),
    ),
    ...document.marks.flatMap(({ entity }, at) => optional("entity", entity, ["marks", at, "entity"])),
  ]);
  add(sources.statements.values(), fromStatement);
  add(sources.derivations.values(), ({ of }) => of.map((to, at) => named("source", to, ["of", at])));
  add(sources.totals.values(), ({ total, of }) => [
    named("statement", total, ["total"]),
    ...of.map((to, at) => named("statement", to, ["of", at])),
  ]);
  add(sources.guards === null ? [] : [sources.guards], ({ statements }) =>
    Object.keys(statements.of).map((to) => named("document", to, ["statements", "of", to])),
  );
  add(sources.ledger.values(), (account) => {
    if (typeof account === "string") return [named("statement", account, [])];
    return Array.isArray(account) ? account.map((to, at) => named("statement", to, [at])) : [];
  });
  list.push(...fromCoverage(sources));
  return list;
}

function named(noun: Noun, to: string, path: NodePath): Named {
  return { noun, to, path };
}

function optional(noun: Noun, to: string | undefined, path: NodePath): Named[] {
  return to === undefined ? [] : [named(noun, to, path)];
}

function fromEntity(entity: Entity): Named[] {
  const wrong = (["misspellings", "garblings"] as const).flatMap((key) =>
    entity[key].flatMap(({ seenIn }, at) => optional("document", seenIn, [key, at, "seenIn"])),
  );
  if (entity.type === "operation") {
    return [...wrong, ...entity.by.map((to, at) => named("entity", to, ["by", at]))];
  }
  if (entity.type === "person") return wrong;
  const noun = entity.type === "place" ? "place" : "entity";
  const parts = entity.type === "place" ? entity.parts : [];
  return [
    ...wrong,
    ...entity.within.map((to, at) => named(noun, to, ["within", at])),
    ...parts.map((to, at) => named("place", to, ["parts", at])),
  ];
}

function fromStatement(statement: AuthoredStatement): Named[] {
  const own =
    statement.kind === "figure"
      ? [named("indicator", statement.indicator, ["indicator"])]
      : statement.kind === "event"
        ? statement.places.map((to, at) => named("place", to, ["places", at]))
        : [];
  return [
    ...own,
    ...optional("place", statement.place, ["place"]),
    ...Object.entries(statement.actors).flatMap(([role, actor]) => party(actor, ["actors", role])),
    ...statement.attribution.flatMap(fromTelling),
    ...optional("source", statement.retells?.of, ["retells", "of"]),
    ...statement.supersedes.map(({ of }, at) => named("statement", of, ["supersedes", at, "of"])),
  ];
}

function fromTelling(telling: Telling, at: number): Named[] {
  return [
    ...party(telling.who, ["attribution", at, "who"]),
    ...(telling.to === undefined ? [] : party(telling.to, ["attribution", at, "to"])),
  ];
}

function party(actor: Actor, path: NodePath): Named[] {
  if (typeof actor === "string") return [named("entity", actor, path)];
  return "id" in actor ? [named("entity", actor.id, [...path, "id"])] : [];
}

/** A stretch of a document names statements by their local key. */
function fromCoverage(sources: Sources): Reference[] {
  return [...sources.documents.values()].flatMap((from) =>
    from.value.coverage.flatMap(({ statements = [] }, at) =>
      statements.map((key, index) => ({
        from,
        noun: "statement" as const,
        to: `${from.id}#${key}`,
        path: ["coverage", at, "statements", index],
      })),
    ),
  );
}
