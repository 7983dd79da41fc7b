/**
 * A text as read: its tokens, sentences and lines. The first stage; it knows words and no meaning.
 */
import { type Lines, readLines } from "./lines.ts";
import { readSentences, type Sentence } from "./sentences.ts";
import { type Tokens, tokenize } from "./tokens.ts";

export interface Text {
  source: string;
  tokens: Tokens;
  sentences: Sentence[];
  lines: Lines;
  /** The sentence of each token. */
  sentenceOf: Int32Array;
}

export function readText(source: string): Text {
  const tokens = tokenize(source);
  const lines = readLines(source);
  const sentences = readSentences(tokens, lines.paragraphs);
  const sentenceOf = new Int32Array(tokens.count);
  for (const [index, { from, to }] of sentences.entries()) sentenceOf.fill(index, from, to);
  return { source, tokens, sentences, lines, sentenceOf };
}
