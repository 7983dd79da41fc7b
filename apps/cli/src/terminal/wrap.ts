/**
 * Breaks prose into lines at spaces, with a hanging indent. Words stay whole, and so does what stands in
 * backticks: an id, a URL or a command that somebody will copy.
 */
import { widthOf } from "./cells.ts";

const UNBROKEN = /(?:`[^`\s][^`]*`|\S)+/gu;

export interface Wrapping {
  readonly width: number;
  /** Stands before the first line. */
  readonly first?: string;
  /** Stands before each further line; blanks as wide as `first` unless given. */
  readonly rest?: string;
}

export function wrap(text: string, { width, first = "", rest }: Wrapping): string {
  const hanging = rest ?? " ".repeat(widthOf(first));
  const lines: string[] = [];
  let line = first;
  let used = widthOf(first);
  let isEmpty = true;
  for (const [word] of text.matchAll(UNBROKEN)) {
    const needed = widthOf(word) + (isEmpty ? 0 : 1);
    if (!isEmpty && used + needed > width) {
      lines.push(line);
      line = hanging + word;
      used = widthOf(hanging) + widthOf(word);
    } else {
      line += (isEmpty ? "" : " ") + word;
      used += needed;
    }
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
