/**
 * What we conclude about a text, and the record that we conclude it from.
 *
 * One door: the bundled `record` with the reading functions of core, and `check`. No schema library, no
 * I/O and no clock, so that it runs in Node, in a browser and in a worker.
 */
export { type CheckOptions, check, checkTexts } from "./check.ts";
export { type Explanation, explainFinding as explain } from "./explain/finding.ts";
export * from "./reading.ts";
export * from "./shared.ts";
export type {
  Fate,
  Held as TracedHeld,
  Passage,
  RecordStep,
  TextStep,
  Thread,
  Trace,
  TraceStep,
} from "./trace/shape.ts";
export { type TraceOptions, trace } from "./trace.ts";
