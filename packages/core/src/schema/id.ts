/**
 * Ids: what may name a thing of the record.
 *
 * An id is permanent once released. It is readable, lower case, and safe in a path and a URL
 * fragment, because it is both: a document's id is its folder, a statement's id is its document's
 * id with a fragment.
 */
import * as z from "zod";

const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** One lower-case word or several joined by hyphens: `us-troops`, `iraq-and-syria`. */
export const Slug = z.string().regex(new RegExp(`^${slug}$`), {
  error: "an id is lower-case letters, digits and single hyphens",
});

/** `<publisher>/<slug>`, the folder of the document below `record/documents/`. */
export const DocumentId = z.string().regex(new RegExp(`^${slug}/${slug}$`), {
  error: "a document's id is `<publisher>/<slug>`",
});

/** `<document>#<local>`: the statement's key in its document's `statements.yml`. */
export const StatementId = z.string().regex(new RegExp(`^${slug}/${slug}#${slug}$`), {
  error: "a statement's id is `<publisher>/<slug>#<statement>`",
});

/** `derivations#<local>`: the key of a derivation in `derivations.yml`. */
export const DerivationId = z.string().regex(new RegExp(`^derivations#${slug}$`), {
  error: "a derivation's id is `derivations#<derivation>`",
});

/** `totals#<local>`: the key of a total in `totals.yml`. */
export const TotalId = z.string().regex(new RegExp(`^totals#${slug}$`), {
  error: "a total's id is `totals#<total>`",
});

/** What a statement may retell: another statement, or our own arithmetic. */
export const SourceId = z.union([StatementId, DerivationId]);

/** The permanent id of an indicator. */
export const IndicatorId = Slug;
/** The permanent id of a place, organisation, person or operation. */
export const EntityId = Slug;
/** The permanent id of a series of reports. */
export const SeriesId = Slug;

export type DocumentId = z.infer<typeof DocumentId>;
export type StatementId = z.infer<typeof StatementId>;
export type DerivationId = z.infer<typeof DerivationId>;
export type SourceId = z.infer<typeof SourceId>;
/** The permanent id of an indicator. */
export type IndicatorId = z.infer<typeof IndicatorId>;
/** The permanent id of a place, organisation, person or operation. */
export type EntityId = z.infer<typeof EntityId>;
/** The permanent id of a series of reports. */
export type SeriesId = z.infer<typeof SeriesId>;
