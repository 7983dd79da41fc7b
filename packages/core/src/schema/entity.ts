/**
 * Places, organisations, people and operations: what a statement is about, and by what names.
 *
 * All four share one space of ids. A *former* name was once right; a *misspelling* is a slip; a
 * *garbling* is another name altogether that a retelling put in its place, with the document it
 * was seen in. The checker reads all of them, and only aliases and names count as agreement.
 */
import * as z from "zod";
import { DocumentId, EntityId } from "./id.ts";

const form = z.string().min(2);

/** A wrong form of a name, and where it was seen. */
export const WrongForm = z.strictObject({
  form,
  seenIn: DocumentId.optional(),
  note: z.string().optional(),
});

const names = {
  name: form,
  aliases: z.array(form).default([]),
  former: z.array(form).default([]),
  misspellings: z.array(WrongForm).default([]),
  garblings: z.array(WrongForm).default([]),
  note: z.string().optional(),
};

/** A place; `within` is containment, `parts` says that the place is exactly the union of those. */
export const Place = z.strictObject({
  ...names,
  kind: z.enum(["country", "region", "union", "province", "city", "base", "camp"]),
  within: z.array(EntityId).default([]),
  parts: z.array(EntityId).default([]),
  /** As a sentence says it: "in Iraq and Syria", "at Tower 22". */
  phrase: z.string(),
});

/** A body, armed group, office, newspaper or web site; anything that acts, tells or publishes. */
export const Organisation = z.strictObject({
  ...names,
  kind: z.enum(["government", "military", "oversight", "armed-group", "media", "research", "other"]),
  within: z.array(EntityId).default([]),
});

/** A person, by the office that they speak from. */
export const Person = z.strictObject({ ...names, role: z.string().optional() });

/** An operation: what it is called, and by whom. */
export const Operation = z.strictObject({ ...names, by: z.array(EntityId).default([]) });

export type WrongForm = z.infer<typeof WrongForm>;
export type Place = z.infer<typeof Place>;
export type Organisation = z.infer<typeof Organisation>;
/** A person, by the office that they speak from. */
export type Person = z.infer<typeof Person>;
/** An operation: what it is called, and by whom. */
export type Operation = z.infer<typeof Operation>;
/** A place, an organisation, a person or an operation, with all its names. */
export type Entity =
  | ({ type: "place" } & Place)
  | ({ type: "organisation" } & Organisation)
  | ({ type: "person" } & Person)
  | ({ type: "operation" } & Operation);
