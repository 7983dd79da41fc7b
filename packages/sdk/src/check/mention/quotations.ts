/**
 * Words inside quotation marks, without the marks.
 *
 * Curly marks say which side they are; a second opening one closes the first, because copies lose
 * closing marks. Straight ones take turns within a paragraph. A quotation ends with its paragraph at
 * the latest. Single marks count only where they stand free on both outer sides: "don't" has none.
 */

import type { Text } from "../text/text.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import type { QuotationMention } from "./mention.ts";

/** Shorter ones are titles, terms and irony: nobody can tell two words altered from two words meant. */
const FEWEST_WORDS = 3;

export function findQuotations(text: Text): QuotationMention[] {
  const { tokens } = text;
  const found: QuotationMention[] = [];
  let open = -1;
  let paragraph = -1;
  const close = (at: number): void => {
    const mention = open === -1 ? null : mentionOf(text, open, at);
    if (mention !== null) found.push(mention);
    open = -1;
  };
  for (let at = 0; at < tokens.count; at++) {
    const here = text.sentences[text.sentenceOf[at] ?? 0]?.paragraph ?? 0;
    if (here !== paragraph) {
      close(at);
      paragraph = here;
    }
    const side = sideOf(text, at, open === -1 ? null : tokens.kindAt(open - 1));
    if (side === null) continue;
    close(at);
    if (side === "open") open = at + 1;
  }
  close(tokens.count);
  return found;
}

/** `opener` is the mark that opened the quotation we are in; null outside of one. */
function sideOf({ tokens }: Text, at: number, opener: Kind | -1 | null): "open" | "close" | null {
  switch (tokens.kindAt(at)) {
    case Kind.openQuote:
      return "open";
    case Kind.closeQuote:
      return "close";
    case Kind.straightQuote:
      return opener === null ? "open" : "close";
    case Kind.singleOpen:
      return opener === null && !tokens.isGlued(at) ? "open" : null;
    case Kind.apostrophe:
      return opener === Kind.singleOpen && !isInWord(tokens, at) ? "close" : null;
    default:
      return null;
  }
}

/** The apostrophe of "don’t". */
function isInWord(tokens: Tokens, at: number): boolean {
  return tokens.isGlued(at) && tokens.isGlued(at + 1) && tokens.kindAt(at + 1) === Kind.letter;
}

function mentionOf({ tokens }: Text, from: number, to: number): QuotationMention | null {
  let words = 0;
  for (let at = from; at < to && words < FEWEST_WORDS; at++) if (tokens.kindAt(at) === Kind.letter) words++;
  if (words < FEWEST_WORDS) return null;
  return { kind: "quotation", from, to, start: tokens.startOf(from), end: tokens.endOf(to - 1) };
}
