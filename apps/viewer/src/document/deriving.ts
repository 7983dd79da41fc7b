/** Which documents derive from a document, directly. */
import type { Document } from "@throughline/core/schema";
import { record } from "../record/record.ts";

const deriving = new Map<string, Document[]>();
for (const document of record.documents()) {
  for (const from of new Set(document.derivedFrom.map((source) => source.document))) {
    deriving.set(from, [...(deriving.get(from) ?? []), document]);
  }
}

/** In the order of the record. */
export function derivingFrom({ id }: Document): readonly Document[] {
  return deriving.get(id) ?? [];
}
