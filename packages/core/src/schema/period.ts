/**
 * When a statement holds, as people author it: an EDTF (ISO 8601-2) date or interval.
 *
 * The grammar itself lives in `period/`; this file only refuses what that grammar cannot read.
 * The resolved form, with its days and precision, is `Period`.
 */
import * as z from "zod";
import { parseEdtf } from "../period/edtf.ts";

/** `2023-10-01/2023-12-31`, `2023-10`, `2023-36` (quarter 4), `2023-10-17/..`, `2023-10~`. */
export const Edtf = z.string().refine((text) => parseEdtf(text) !== null, {
  error: "not an EDTF date or interval, such as `2023-12-31` or `2023-10-01/2023-12-31`",
});

/** A single EDTF date, at the precision the source gives: `2024-02-09`, `2024-02`, `2024`. */
export const EdtfDate = z.string().refine((text) => !text.includes("/") && parseEdtf(text) !== null, {
  error: "not an EDTF date, such as `2024-02-09` or `2024-02`",
});

/** How exactly a time is stated. */
export const Precision = z.enum(["day", "month", "season", "quarter", "year"]);

/**
 * A period resolved to days (inclusive, `YYYY-MM-DD`, proleptic Gregorian, no time zone).
 * `start` or `end` is null where the interval is open or unknown on that side. `as-of` with a
 * coarse precision means "on some day of it".
 */
export const Period = z.strictObject({
  kind: z.enum(["interval", "as-of"]),
  edtf: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: Precision,
  /** Marked uncertain or approximate in the EDTF (`~`, `?`, `%`). */
  approximate: z.boolean(),
  /** Whether this is exactly the reporting period of the document that says it. */
  reporting: z.boolean(),
});

/** How exactly a time is stated. */
export type Precision = z.infer<typeof Precision>;
export type Period = z.infer<typeof Period>;
