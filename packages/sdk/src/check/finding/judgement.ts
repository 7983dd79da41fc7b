/**
 * What the stages conclude of one mention, before anybody puts it into words.
 *
 * A finding without its sentences: codes and arguments only. `rivals` are the figures between
 * which it cannot tell; they are for the sentences.
 */
import type { Finding, Why } from "./finding.ts";

export interface Judgement
  extends Omit<Finding, "line" | "column" | "message" | "hint" | "why" | "suppressed"> {
  /** Made when somebody asks. */
  why?: () => Why;
  /** The judgement that it repeats word for word, at another place. */
  original?: Judgement;
  /** Ids of the figures that tie; empty unless the verdict is `cannot-tell`. */
  rivals: string[];
}
