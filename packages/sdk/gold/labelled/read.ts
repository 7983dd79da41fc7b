/**
 * A labelled file, read: the text without its labels, the labels at their offsets, and every fault at once.
 */
import type { Fault, FaultCode } from "./fault.ts";
import { readHeader } from "./header.ts";
import type { Label, Labelled } from "./labelled.ts";
import { isInWords, readLabelQuantity } from "./quantity.ts";
import { readLabelVerdict } from "./verdict.ts";

const OPEN = "{{";
const CLOSE = "}}";

/** Fewer make no quotation for the checker, by decision: a term or irony. */
const FEWEST_WORDS = 3;

type Broken = Pick<Fault, "code" | "words">;
type Meaning = Pick<Label, "kind" | "quantity" | "verdict" | "differences">;

/** `file` is the name without its folder. A faulty label is left out of `labels`. */
export function readLabelled(source: string, file: string): { labelled: Labelled; faults: Fault[] } {
  const { header, from, line, faults } = readHeader(source, file);
  const body = readBody(source.slice(from), { file, line });
  return { labelled: { file, ...header, ...body.read }, faults: [...faults, ...body.faults] };
}

type Body = Pick<Labelled, "text" | "labels" | "doubtful">;

function readBody(body: string, at: { file: string; line: number }): { read: Body; faults: Fault[] } {
  const read: Body = { text: "", labels: [], doubtful: [] };
  const faults: Fault[] = [];
  let { line } = at;
  for (const [position, piece] of body.split(OPEN).entries()) {
    const end = position === 0 ? -1 : piece.indexOf(CLOSE);
    const tail = end === -1 ? piece : piece.slice(end + CLOSE.length);
    const wrong = [
      end === -1 ? null : addLabel(read, piece.slice(0, end), line),
      position > 0 && end === -1 ? broken("label-unclosed", piece.slice(0, 40)) : null,
      end !== -1 || position === 0 ? strayEnd(tail) : null,
    ];
    faults.push(...wrong.flatMap((each) => (each === null ? [] : { ...each, file: at.file, line })));
    read.text += tail;
    line += piece.split("\n").length - 1;
  }
  return { read, faults };
}

function strayEnd(tail: string): Broken | null {
  return tail.includes(CLOSE) ? broken("label-stray-end", tail.slice(0, 40)) : null;
}

/** Adds the words to the text in any case, so that what follows keeps its place. */
function addLabel(read: Body, inside: string, line: number): Broken | null {
  const [words = "", ...rest] = splitParts(inside);
  const span = { start: read.text.length, end: read.text.length + words.length };
  read.text += words;
  if (words === "") return broken("label-empty", inside);
  if (words !== words.trim()) return broken("label-edges", words);
  if (rest.length === 1 && rest[0] === "doubtful") {
    read.doubtful.push(span);
    return null;
  }
  const meaning = readMeaning(words, rest);
  if ("code" in meaning) return meaning;
  read.labels.push({ span, exact: words, line, ...meaning });
  return null;
}

function broken(code: FaultCode, words: string): Broken {
  return { code, words };
}

/** The words keep their inner white space; one space before the first bar is the label's. */
function splitParts(inside: string): string[] {
  const [words = "", ...rest] = inside.split("|");
  return [
    words.endsWith(" ") && rest.length > 0 ? words.slice(0, -1) : words,
    ...rest.map((part) => part.trim()),
  ];
}

function readMeaning(words: string, rest: string[]): Meaning | Broken {
  const [what = "", verdictWords = ""] = rest;
  if (rest.length !== 2) return broken("label-parts", words);
  const kind = what === "quotation" || what === "name" || what === "mark" ? what : "figure";
  const quantity = kind === "figure" ? readLabelQuantity(what) : null;
  if (kind === "figure" && quantity === null) return broken("quantity-unreadable", what);
  if (quantity !== null && !isInWords(words, quantity)) return broken("quantity-not-in-words", words);
  if (kind === "quotation" && words.trim().split(/\s+/).length < FEWEST_WORDS)
    return broken("too-few-words", words);
  const verdict = readLabelVerdict(verdictWords, kind);
  return "code" in verdict ? verdict : { kind, quantity, ...verdict };
}
