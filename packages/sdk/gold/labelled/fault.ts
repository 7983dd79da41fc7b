/**
 * What can be wrong with a labelled text: a code and a place where it is seen, a sentence only here.
 */

export type FaultCode =
  | "header-missing"
  | "header-unknown"
  | "register-missing"
  | "register-not-in-name"
  | "published-not-a-date"
  | "negatives-not-a-count"
  | "label-unclosed"
  | "label-stray-end"
  | "label-parts"
  | "label-empty"
  | "label-edges"
  | "quantity-unreadable"
  | "quantity-not-in-words"
  | "verdict-unknown"
  | "code-unknown"
  | "code-missing"
  | "code-out-of-place"
  | "too-few-words";

export interface Fault {
  code: FaultCode;
  file: string;
  /** From 1. */
  line: number;
  /** The words that the fault is in. */
  words: string;
}

const SENTENCES: Record<FaultCode, (words: string) => string> = {
  "header-missing": () => "no line `---` ends the header",
  "header-unknown": (words) => `the header has no key \`${words}\``,
  "register-missing": () => "the header names no `register`",
  "register-not-in-name": (words) => `the file's name does not begin with \`${words}-\``,
  "published-not-a-date": (words) => `\`${words}\` is no date`,
  "negatives-not-a-count": (words) => `\`${words}\` is no count`,
  "label-unclosed": (words) => `a label begins at \`${words}\` and does not end`,
  "label-stray-end": () => "`}}` ends no label",
  "label-parts": (words) => `\`${words}\` has not the three parts words | quantity | verdict`,
  "label-empty": () => "a label without words",
  "label-edges": (words) => `the span \`${words}\` begins or ends in white space`,
  "quantity-unreadable": (words) => `\`${words}\` is no quantity`,
  "quantity-not-in-words": (words) => `the digits of \`${words}\` are not those of its quantity`,
  "verdict-unknown": (words) => `\`${words}\` is no verdict`,
  "code-unknown": (words) => `\`${words}\` is no difference code`,
  "code-missing": () => "`differs` without a code that says in what",
  "code-out-of-place": (words) => `\`${words}\` cannot stand with its verdict or kind`,
  "too-few-words": (words) => `the quotation \`${words}\` has fewer than three words`,
};

/** `file:line: error[code]: what is wrong`, the form that editors jump to. */
export function describeFault({ code, file, line, words }: Fault): string {
  return `${file}:${line}: error[${code}]: ${SENTENCES[code](words)}`;
}
