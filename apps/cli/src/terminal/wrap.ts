/** Breaks prose into lines at spaces, with a hanging indent. It never breaks a word, so ids and URLs stay whole. */
import { widthOf } from "./cells.ts";

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
  for (const word of text.split(/\s+/u).filter(Boolean)) {
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
