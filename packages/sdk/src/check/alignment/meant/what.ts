/**
 * What the words around a number say of one indicator, as signs; the same for all that is recorded of it.
 */
import type { IndicatorMatch } from "../../candidate/candidate.ts";
import type { Ground } from "../align.ts";
import { type Naming, readNaming, readSubject, type Subject } from "../subject.ts";
import type { Told } from "../told.ts";
import { add, type Signs } from "./sign.ts";

export interface What {
  signs: Signs;
  /** Null where the sentence is about somebody else's office. */
  subject: Subject | null;
}

/** How much the words say of an indicator: all, and those that stand near. */
export interface Spoken {
  all: number;
  near: number;
}

/** Words beyond these say nothing more. */
const MOST_WORDS = 2.5;
/** With fewer, no word is one of the indicator's. */
const LEAST_WORDS = 0.3;

export function readWords(
  match: IndicatorMatch,
  spoken: Spoken,
  { ground, told }: { ground: Ground; told: Told },
): What {
  const signs: Signs = new Map();
  const naming = readNaming(match, { ground, told });
  const subject = readSubject(naming, { ground, told });
  add(signs, "words", "", Math.min(spoken.all, MOST_WORDS));
  add(signs, "words here", "", Math.min(spoken.near, MOST_WORDS));
  if (spoken.all < LEAST_WORDS) add(signs, "no words");
  if (naming.isThing) add(signs, "thing");
  if (subject === null) add(signs, "office");
  addNaming(signs, naming, ground);
  for (const doubt of subject?.doubts ?? []) add(signs, "doubt", doubt);
  if (subject?.isExcluded === true) add(signs, "excluded");
  if (subject?.isNamedOtherwise === true) add(signs, "named");
  addTerm(signs, match);
  return { signs, subject };
}

function addNaming(signs: Signs, { noun, verb, missing }: Naming, { context }: Ground): void {
  add(signs, "noun", noun ?? (context.noun === null ? "none" : "people"));
  if (context.noun?.inherited === true) add(signs, "noun", "carried over");
  if (verb !== null) add(signs, "verb", verb);
  if (missing.subject > 0) add(signs, "missing", "subject", missing.subject);
  if (missing.nature > 0) add(signs, "missing", "nature", missing.nature);
}

function addTerm(signs: Signs, { strength, weak, near }: IndicatorMatch): void {
  if (strength <= 0) add(signs, "term", "none");
  else {
    add(signs, "term", weak ? "weak" : "strong");
    add(signs, "term", near);
  }
}
