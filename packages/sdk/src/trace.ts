/** `trace`: a story from its source through every retelling, against the bundled record unless another is given. */
import type { Reader } from "@throughline/core";
import { record as bundled } from "./record.ts";
import type { Trace, TraceStep } from "./trace/shape.ts";
import { traceStory } from "./trace/trace.ts";

/** Whose names are meant. */
export interface TraceOptions {
  /** Whose names, and whose documents, are meant; the bundled record unless given. */
  record?: Reader;
}

/**
 * What each step of a story changed, statement by statement. The first step is the source. Documents of the
 * record come before texts, because only their statements are known.
 *
 * Throws `not-edtf` for a date of publication that is none.
 */
export function trace(steps: readonly TraceStep[], { record = bundled }: TraceOptions = {}): Trace {
  return traceStory(steps, record);
}
