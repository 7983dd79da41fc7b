/**
 * What the stages conclude of one mention, before anybody puts it into words.
 *
 * A finding without its sentences: codes and arguments only. `beside` are the figures that tie with the
 * one named, or that explain it; they are for the sentences.
 */
import type { Finding } from "./finding.ts";

export interface Judgement extends Omit<Finding, "line" | "column" | "message" | "hint"> {
  /** Ids of further figures that the sentences name. */
  beside: string[];
}
