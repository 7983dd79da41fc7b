/**
 * The stretch of a sentence that belongs to each of its figures.
 *
 * "Opened 8 new investigations and coordinated their work on 62 open ones": each figure has its own
 * verb, noun and place. The border between two figures is the strongest separator between them, the
 * last of those; separators inside a name or a period do not count.
 */
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { FigureMention } from "./mention.ts";

export interface Segment {
  from: number;
  to: number;
}

const conjunctions = wordSet("and but while whereas or plus");

/** Segments of the figures of one sentence, in order; together they cover the sentence. */
export function readSegments(
  tokens: Tokens,
  sentence: Segment,
  figures: FigureMention[],
  joined: Uint8Array,
): Segment[] {
  const borders = [sentence.from];
  for (let index = 1; index < figures.length; index++) {
    const before = figures[index - 1];
    const after = figures[index];
    if (before !== undefined && after !== undefined)
      borders.push(borderBetween(tokens, before.to, after.from, joined));
  }
  borders.push(sentence.to);
  return figures.map((_, index) => ({
    from: borders[index] ?? sentence.from,
    to: borders[index + 1] ?? sentence.to,
  }));
}

function borderBetween(tokens: Tokens, from: number, to: number, joined: Uint8Array): number {
  let border = to;
  let strongest = 0;
  for (let at = from; at < to; at++) {
    if (joined[at] !== 0) continue;
    const strength = strengthOf(tokens, at);
    if (strength === 0 || strength < strongest) continue;
    strongest = strength;
    border = at;
  }
  return border;
}

function strengthOf(tokens: Tokens, at: number): number {
  const kind = tokens.kindAt(at);
  if (kind === Kind.semicolon || kind === Kind.dash || kind === Kind.colon) return 4;
  if (kind === Kind.letter && conjunctions.at(tokens, at) === true)
    return tokens.kindAt(at - 1) === Kind.comma ? 3 : 2;
  return kind === Kind.comma || kind === Kind.openBracket ? 1 : 0;
}
