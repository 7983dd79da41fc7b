/** Where a finding stands, as collectors of results ask for it: by lines, by offsets and by the words. */
import type { Finding } from "../check/finding/finding.ts";

/** A region of SARIF 2.1.0. Lines and columns from 1, the end exclusive; offsets from 0. Both count UTF-16 units. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  charOffset: number;
  charLength: number;
  /** The text's own words. */
  snippet: { text: string };
}

/** Where the finding stands in its text. A line ends with CR, LF or both. */
export function regionOf({ line, column, exact, span }: Finding): Region {
  const lines = exact.split(/\r\n|\r|\n/u);
  const last = lines.at(-1) ?? "";
  return {
    startLine: line,
    startColumn: column,
    endLine: line + lines.length - 1,
    endColumn: (lines.length === 1 ? column : 1) + last.length,
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: exact },
  };
}
