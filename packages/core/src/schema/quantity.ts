/**
 * How much a source claims, in the source's own strength of claim.
 *
 * A report that says "at least 134" has not said 134. Readers of a value go through these kinds,
 * so that no caller can drop the "at least" by accident. Values are whole units of the
 * indicator ("2.5 million" is 2500000); `printed` keeps the digits or words as they stand. A
 * quantity without `printed` was computed by us, never read.
 */
import * as z from "zod";

const value = z.number();
const printed = z.string().min(1).optional();

/** Why a source gives no number where one belongs. Never the same as zero. */
export const Unavailability = z.enum(["not-reported", "withheld", "not-applicable"]);

/** A number with its bound: whoever reads the value has to read how strongly it is claimed. */
export const Quantity = z
  .discriminatedUnion("bound", [
    z.strictObject({ bound: z.literal("exactly"), value, printed }),
    z.strictObject({ bound: z.literal("at-least"), value, printed }),
    z.strictObject({ bound: z.literal("more-than"), value, printed }),
    z.strictObject({ bound: z.literal("at-most"), value, printed }),
    z.strictObject({ bound: z.literal("fewer-than"), value, printed }),
    z.strictObject({ bound: z.literal("about"), value, printed }),
    z.strictObject({ bound: z.literal("between"), low: value, high: value, printed }),
    z.strictObject({ bound: z.literal("not-available"), why: Unavailability, printed }),
    z.strictObject({ bound: z.literal("unspecified"), printed }),
  ])
  .refine((quantity) => quantity.bound !== "between" || quantity.low <= quantity.high, {
    error: "the low end of `between` is above its high end",
    path: ["low"],
  });

/** A number with its bound: whoever reads the value has to read how strongly it is claimed. */
export type Quantity = z.infer<typeof Quantity>;
/** How strongly a number is claimed. */
export type Bound = Quantity["bound"];
export type Unavailability = z.infer<typeof Unavailability>;
