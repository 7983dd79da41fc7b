/** The sentence around a place of a text, white space squeezed, long ones cut to the words near the place. */
import type { Text } from "../check/text/text.ts";

/** Words before and after the place; a sentence of more is cut. */
const AROUND = 24;
const CUT = "…";

export interface Excerpt {
  readonly words: string;
  /** Where the place is in `words`. */
  readonly focus: { readonly start: number; readonly end: number };
}

export function excerptOf(text: Text, span: { start: number; end: number }): Excerpt {
  const whole = sentenceAround(text, span);
  const before = wordsOf(text.source.slice(whole.start, span.start));
  const inside = wordsOf(text.source.slice(span.start, span.end)).join(" ");
  const after = wordsOf(text.source.slice(span.end, whole.end));
  const glue = {
    before: isApart(text.source, span.start) ? " " : "",
    after: isApart(text.source, span.end) ? " " : "",
  };
  const head = `${before.length > AROUND ? `${CUT} ` : ""}${before.slice(-AROUND).join(" ")}`;
  const tail = `${after.slice(0, AROUND).join(" ")}${after.length > AROUND ? ` ${CUT}` : ""}`;
  const lead = head === "" ? "" : `${head}${glue.before}`;
  const words = `${lead}${inside}${tail === "" ? "" : `${glue.after}${tail}`}`;
  return { words, focus: { start: lead.length, end: lead.length + inside.length } };
}

/** From the first sentence that the place touches to the end of the last. */
function sentenceAround({ sentences, tokens, source }: Text, span: { start: number; end: number }) {
  const touched = sentences.filter(
    ({ from, to }) => to > from && tokens.startOf(from) < span.end && tokens.endOf(to - 1) > span.start,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  return {
    start: Math.min(span.start, first === undefined ? span.start : tokens.startOf(first.from)),
    end: Math.max(
      span.end,
      last === undefined ? Math.min(span.end, source.length) : tokens.endOf(last.to - 1),
    ),
  };
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/gu) ?? [];
}

/** Whether white space parts what stands before an offset from what stands behind it. */
function isApart(source: string, at: number): boolean {
  return /\s/u.test(source.slice(Math.max(0, at - 1), at + 1));
}
