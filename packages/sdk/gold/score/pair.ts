/**
 * Which finding is about which label: those of one kind that share a character, each at most once.
 */
import type { Label, Labelled, Span } from "../labelled/labelled.ts";
import type { Said } from "./said.ts";

export interface Pairs {
  pairs: { label: Label; said: Said }[];
  /** Labels that nothing was said of. */
  missed: Label[];
  /** Findings where nothing is labelled, and nothing is in doubt. */
  spurious: Said[];
}

/** Both sides stand in text order without overlaps, so one pass finds the first partner of each. */
export function pairUp({ labels, doubtful }: Labelled, said: readonly Said[]): Pairs {
  const left = new Set(said);
  const result: Pairs = { pairs: [], missed: [], spurious: [] };
  for (const label of labels) {
    const partner = [...left].find((each) => each.kind === label.kind && isOver(each.span, label.span));
    if (partner === undefined) result.missed.push(label);
    else {
      left.delete(partner);
      result.pairs.push({ label, said: partner });
    }
  }
  result.spurious = [...left].filter(({ span, kind, verdict }) => {
    if (doubtful.some((each) => isOver(each, span))) return false;
    // Words in quotation marks that the record does not have need no label: nothing is claimed of them.
    return kind !== "quotation" || verdict !== "not-in-record";
  });
  return result;
}

function isOver(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
