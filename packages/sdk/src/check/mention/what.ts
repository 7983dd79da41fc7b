/**
 * What a figure counts: its own noun, the subject before it, or what it takes over from the figure
 * before ("captured 64 ISIS fighters and killed four").
 */
import type { Quantity } from "@throughline/core/schema";
import type { Hit } from "../text/phrases.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Standpoint } from "./near.ts";
import { type NounPhrase, readNoun } from "./noun.ts";
import { readVerbs } from "./verbs.ts";
import type { Term } from "./vocabulary.ts";

export interface CountedNoun extends NounPhrase {
  inherited: boolean;
}

export interface GoverningVerbs {
  hits: Hit<Term>[];
  inherited: boolean;
}

/** Words that tie a number to the subject before it: "attacks numbered 134", "rose to 134". */
const ties = wordSet(
  "numbered numbering totaled totalled totaling totalling reached reaching to at was were is are hit exceeded topped surpassed by",
);
const objects = wordSet("on against in at by with to from near into for across during");
/** Words before a noun that may stand between it and its preposition. */
const MODIFIERS = 3;

export function readWhat(at: Standpoint): CountedNoun | null {
  const { reading, sentence, order, figure } = at;
  const { tokens } = reading.text;
  const own = readNoun(tokens, figure, sentence.terms, sentence.figures[order + 1]?.from ?? sentence.to);
  if (own !== null) return { ...own, inherited: false };
  if (figure.unit !== "count") return null;
  const subject = readSubject(at);
  if (subject !== null) return { ...subject, inherited: false };
  for (let index = order - 1; index >= 0; index--) {
    const before = sentence.figures[index];
    const limit = sentence.figures[index + 1]?.from ?? sentence.to;
    const noun = before === undefined ? null : readNoun(tokens, before, sentence.terms, limit);
    if (noun !== null) return { ...noun, inherited: true };
  }
  return null;
}

/** The nearest counted term before the number that no preposition governs, where a word ties the two. */
function readSubject({ reading, sentence, segment, figure }: Standpoint): NounPhrase | null {
  const { tokens } = reading.text;
  const isTied = ties.at(tokens, figure.from - 1) === true || tokens.kindAt(figure.from - 1) === Kind.colon;
  if (!isTied) return null;
  const hit = sentence.terms.findLast(({ value, from, to }) => {
    return value.role === "counted" && from >= segment.from && to < figure.from && !isObject(tokens, from);
  });
  return hit === undefined ? null : { from: hit.from, to: hit.to, head: hit.to - 1, isTerm: true };
}

function isObject(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - 1 - MODIFIERS; at--) {
    if (objects.at(tokens, at) === true) return true;
    if (tokens.kindAt(at) !== Kind.letter) return false;
  }
  return false;
}

/** Only what leans on the figure before it takes its verb too: "47 in Iraq and 64 in Syria". */
export function readGoverning(at: Standpoint, noun: CountedNoun | null): GoverningVerbs {
  const { reading, sentence, order } = at;
  for (let index = order; index >= 0; index--) {
    const [segment, figure] = [sentence.segments[index], sentence.figures[index]];
    if (segment === undefined || figure === undefined) break;
    const hits = readVerbs(reading.text.tokens, { segment, figure, terms: sentence.terms });
    if (hits.length > 0) return { hits, inherited: index < order };
    if (noun === null || !noun.inherited) break;
  }
  return { hits: [], inherited: false };
}

/** A bound said once may hold for the number behind it with the same noun, or with none. */
export function readReadings({ reading, sentence, order, figure }: Standpoint): Quantity[] {
  const { quantity } = figure;
  const before = sentence.figures[order - 1];
  const bound = before?.quantity.bound ?? "exactly";
  if (before === undefined || quantity.bound !== "exactly" || bound === "exactly" || !isShareable(bound))
    return [quantity];
  const { tokens } = reading.text;
  const noun = readNoun(tokens, figure, sentence.terms, sentence.figures[order + 1]?.from ?? sentence.to);
  const other = readNoun(tokens, before, sentence.terms, figure.from);
  const isSame =
    noun === null || (other !== null && tokens.foldedAt(noun.head) === tokens.foldedAt(other.head));
  return isSame ? [quantity, { ...quantity, bound }] : [quantity];
}

type Shareable = Exclude<Quantity["bound"], "between" | "not-available" | "unspecified">;

function isShareable(bound: Quantity["bound"]): bound is Shareable {
  return bound !== "between" && bound !== "not-available" && bound !== "unspecified";
}
