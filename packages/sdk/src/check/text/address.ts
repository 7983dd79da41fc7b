/**
 * Web addresses, e-mail addresses and the like: runs of non-space in which no digit is a figure.
 *
 * It decides by what stands inside the run ("://", "www.", a name with a dot before a slash, an "@"
 * with a dot behind it), reading every code unit once. Brackets end a run, so that the words of
 * "[at least 134 attacks](https://example.org)" stay words.
 */
import { Class, classOf } from "./chars.ts";

interface Signs {
  scheme: boolean;
  at: boolean;
  /** A dot between letters, and a slash or an "@" in the right place beside it. */
  host: boolean;
  linked: boolean;
}

/** What an address cannot do without. */
const CLUES = ["/", "@", "www."];
/** Beyond every text. */
const NOWHERE = Number.MAX_SAFE_INTEGER;

/** Asked for each word and number of a text, in order: a run is read once, and only if it has a clue in it. */
export class AddressSearch {
  readonly #source: string;
  /** Where the next of each clue stands; beyond the text where there is none. */
  readonly #clues: number[] = CLUES.map(() => -1);
  /** What begins before it is in a run that was read. */
  #read = 0;
  /** What begins before it stands in no run with a clue. */
  #bare = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Where the address that begins here ends, less the punctuation of its sentence; the same place where none does. */
  endAt(start: number): number {
    if (start < this.#bare || start < this.#read) return start;
    const clue = this.#clueFrom(start);
    this.#bare = clue === NOWHERE ? NOWHERE : firstOfRun(this.#source, start, clue);
    if (start < this.#bare) return start;
    const { end, address } = endOfAddress(this.#source, start);
    this.#read = end;
    return address;
  }

  #clueFrom(start: number): number {
    let nearest = NOWHERE;
    for (const [index, clue] of CLUES.entries()) {
      let at = this.#clues[index] ?? -1;
      if (at < start) {
        const next = this.#source.indexOf(clue, start);
        at = next === -1 ? NOWHERE : next;
        this.#clues[index] = at;
      }
      nearest = Math.min(nearest, at);
    }
    return nearest;
  }
}

/** Where the run of non-space around a place begins, no further back than `from`. */
function firstOfRun(source: string, from: number, place: number): number {
  let at = place;
  while (at > from && !isBoundary(source.charCodeAt(at - 1))) at--;
  return at;
}

interface Run {
  /** Where the run of non-space that begins here ends. */
  end: number;
  /** Where the address ends, less the punctuation of its sentence; the start where it is none. */
  address: number;
}

function endOfAddress(source: string, start: number): Run {
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
