/**
 * A report, landing page, press release, article, post or paraphrase.
 *
 * What a document is, not what it says: that is in its statements. Standing is decided document
 * by document, with its reason.
 */
import * as z from "zod";
import { DocumentId, EntityId, SeriesId, Slug } from "./id.ts";
import { Edtf, EdtfDate } from "./period.ts";
import { Revision } from "./revision.ts";

/** How close a document is to the act of counting, closest first. */
export const Standing = z.enum(["primary", "official", "press", "copy", "paraphrase"]);

/** What kind of text a document is. */
export const DocumentKind = z.enum(["report", "landing-page", "release", "briefing", "article", "post"]);

/** reports-on: tells of it; republishes: same words; paraphrases: other words for the same text. */
export const DerivedHow = z.enum(["reports-on", "republishes", "paraphrases", "translates"]);

/**
 * A fault of the document's text that is no statement: a garbled name, a stray reference mark.
 * `entity` is what the garbled name stands for.
 */
export const Mark = z.strictObject({
  code: z.enum(["name-garbled", "stray-reference-mark"]),
  words: z.string(),
  entity: EntityId.optional(),
  note: z.string().optional(),
});

/**
 * One stretch of a text that was read in full, with the statements that account for it, or the
 * reason why none does. Offsets are UTF-16 code units of the text, end exclusive; the stretches
 * of a document leave no gap.
 */
export const Stretch = z.strictObject({
  from: z.int().nonnegative(),
  to: z.int().positive(),
  statements: z.array(Slug).optional(),
  reason: z.string().optional(),
});

/** A document as its `document.yml` has it. */
export const Document = z.strictObject({
  title: z.string(),
  publisher: EntityId,
  authors: z.array(z.string()).default([]),
  kind: DocumentKind,
  url: z.url().optional(),
  language: z.string().default("en"),
  /** At the precision that is known; absent where the document shows no date. */
  published: EdtfDate.optional(),
  standing: z.strictObject({ is: Standing, because: z.string() }),
  /** Where the publisher changed it since: what changed in its statements with this is theirs. */
  revised: Revision.optional(),
  /** The reporting period, for a report and what reports on it. */
  period: Edtf.optional(),
  series: z.strictObject({ id: SeriesId, number: z.int().optional() }).optional(),
  /** How much of it was read, and when. */
  read: z.strictObject({ extent: z.enum(["full-text", "excerpt"]), on: z.string() }),
  /** sha256 of the UTF-8 text and its length in UTF-16 code units, where we have it. */
  fingerprint: z
    .strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), length: z.int().positive() })
    .optional(),
  terms: z
    .strictObject({
      licence: z.string(),
      /** What the terms ask of a copy, in our words. */
      asks: z.array(z.string()).default([]),
      /** Which of those this document does not do. */
      dropped: z.array(z.string()).default([]),
      because: z.string().optional(),
    })
    .optional(),
  derivedFrom: z
    .array(z.strictObject({ document: DocumentId, how: DerivedHow, inferred: z.string().optional() }))
    .default([]),
  /** What is known not to be in it, or not to have been read. */
  lacks: z.array(z.strictObject({ what: z.string(), why: z.string() })).default([]),
  marks: z.array(Mark).default([]),
  coverage: z.array(Stretch).default([]),
  note: z.string().optional(),
});

/** The reports of one office on one subject. Another series is data, never code. */
export const Series = z.strictObject({
  name: z.string(),
  publisher: EntityId,
  operation: EntityId.optional(),
  cadence: z.enum(["monthly", "quarterly", "semiannual", "annual", "irregular"]),
  /** First month of the publisher's fiscal year: 10 for the U.S. government. */
  fiscalYearStarts: z.int().min(1).max(12).default(1),
  numbering: z.string().optional(),
  note: z.string().optional(),
});

export type Standing = z.infer<typeof Standing>;
/** What kind of text a document is. */
export type DocumentKind = z.infer<typeof DocumentKind>;
export type Mark = z.infer<typeof Mark>;
export type Stretch = z.infer<typeof Stretch>;
/** A document as its `document.yml` has it. */
export type Document = z.infer<typeof Document>;
export type Series = z.infer<typeof Series>;
