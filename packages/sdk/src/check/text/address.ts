/**
 * Web addresses, e-mail addresses and the like: runs of non-space in which no digit is a figure.
 *
 * It decides by what stands inside the run ("://", "www.", a name with a dot before a slash, an "@"
 * with a dot behind it), reading every code unit once. Brackets end a run, so that the words of
 * "[at least 134 attacks](https://example.org)" stay words.
 */
import { Class, classOf } from "./chars.ts";

interface Chunk {
  /** Where the run of non-space that begins here ends. */
  end: number;
  /** Where the address ends, less the punctuation of its sentence; the start where it is none. */
  address: number;
}

interface Signs {
  scheme: boolean;
  at: boolean;
  /** A dot between letters, and a slash or an "@" in the right place beside it. */
  host: boolean;
  linked: boolean;
}

export function endOfAddress(source: string, start: number): Chunk {
  const signs: Signs = { scheme: false, at: false, host: false, linked: false };
  let end = start;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (isBoundary(code)) break;
    note(signs, source, end, code);
  }
  const isAddress = signs.scheme || signs.linked || source.startsWith("www.", start);
  return { end, address: isAddress ? trimmed(source, start, end) : start };
}

/** White space, and what may stand around an address: brackets, quotation marks, the bars of a table. */
function isBoundary(code: number): boolean {
  const kind = classOf(code);
  if (kind === Class.space || kind === Class.newline || kind === Class.openBracket) return true;
  return (
    kind === Class.closeBracket || kind === Class.straightQuote || code === 60 || code === 62 || code === 124
  );
}

function note(signs: Signs, source: string, at: number, code: number): void {
  if (code === 58) signs.scheme ||= source.startsWith("://", at);
  else if (code === 64) signs.at = true;
  else if (code === 47) signs.linked ||= signs.host;
  else if (code === 46 && isInner(source, at)) {
    signs.host = true;
    signs.linked ||= signs.at;
  }
}

/** A dot with a small letter on either side: "example.org", not "run.68" and not "U.S./". */
function isInner(source: string, at: number): boolean {
  return isSmall(source.charCodeAt(at - 1)) && isSmall(source.charCodeAt(at + 1));
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function trimmed(source: string, start: number, from: number): number {
  let end = from;
  while (end > start) {
    const kind = classOf(source.charCodeAt(end - 1));
    if (kind === Class.letter || kind === Class.digit || kind === Class.slash) break;
    end--;
  }
  return end;
}
