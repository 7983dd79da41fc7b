/**
 * Where the words are: W3C Web Annotation selectors, and how they were verified.
 *
 * Evidence is a pointer, not a copy: at most 12 words of somebody else's text, prefix and suffix
 * included. It is found exactly or not at all; nothing in the record is matched loosely.
 */
import * as z from "zod";

/** The most words of a source that one piece of evidence may hold. */
export const POINTER_WORDS = 12;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a day is `YYYY-MM-DD`" });

/** Words as a reader counts them: runs of non-space with a letter or digit in them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Where the words are, and how that was verified. */
export const Evidence = z
  .strictObject({
    /** TextQuoteSelector.exact: one unbroken run of the document's words. */
    words: z.string().min(1),
    /** TextQuoteSelector.prefix and .suffix, where the words occur more than once. */
    prefix: z.string().optional(),
    suffix: z.string().optional(),
    /**
     * TextPositionSelector, in UTF-16 code units of the document's text, end exclusive. Only
     * where the full text was read.
     */
    position: z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }).optional(),
    /** The printed label of the page, where there is one. */
    page: z.string().optional(),
    /** Whether the whole text was read, or only an excerpt of it. */
    verified: z.enum(["full-text", "excerpt"]),
    on: day,
    /** Since when, and why, the words can no longer be found where they stood. They are shown as such. */
    lost: z.strictObject({ on: day, because: z.string() }).optional(),
  })
  .refine(
    ({ prefix = "", words, suffix = "" }) => countWords(`${prefix} ${words} ${suffix}`) <= POINTER_WORDS,
    {
      error: `a pointer phrase has at most ${POINTER_WORDS} words`,
      path: ["words"],
      // The compiler gives faults of this refinement a code of their own.
      params: { rule: "evidence-length" },
    },
  );

/** Where the words are, and how that was verified. */
export type Evidence = z.infer<typeof Evidence>;
