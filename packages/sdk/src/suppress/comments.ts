/**
 * The places where a text says that a finding is known and meant: a comment, with codes and a reason.
 *
 * In Markdown an HTML comment, `<!-- throughline-ignore bound-dropped: the desk rounds -->`; in plain text the
 * same words on a line of their own. Within a line of text a comment is for that line; on a line of its own, for
 * the paragraph behind it; `throughline-ignore-file` is for the whole text.
 */

export interface Comment {
  /** UTF-16 offsets of all of it, which is no part of what the text says. */
  start: number;
  end: number;
  codes: string[];
  /** Null where none is given. */
  reason: string | null;
  /** The stretch of the text that it is for. */
  scope: { start: number; end: number };
}

const WORD = "throughline-ignore";
const HTML = /<!--\s*throughline-ignore(?<file>-file)?\b(?<rest>[^<>]{0,1000}?)-->/gu;
/** Signs with which other kinds of text begin a comment may stand before it. */
const LINE =
  /^[ \t]*(?:[%#;*]+|\/\/|\.\.)?[ \t]*throughline-ignore(?<file>-file)?\b(?<rest>[^\r\n]{0,1000})$/gmu;
const BLANK_LINE = /\r?\n[ \t]*\r?\n|$/u;

/** In the order of the text. Almost every text has none, which one look tells. */
export function findComments(text: string): Comment[] {
  if (!text.includes(WORD)) return [];
  const html = [...text.matchAll(HTML)].map((match) => commentOf(match, text));
  const lines = [...text.matchAll(LINE)].map((match) => commentOf(match, text));
  return withoutOverlaps([...html, ...lines].sort((a, b) => a.start - b.start));
}

/** Of two that share a character, the first. */
function withoutOverlaps(comments: readonly Comment[]): Comment[] {
  let last = 0;
  return comments.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** The text with every comment blanked, so that all else stays where it is. */
export function withoutComments(text: string, comments: readonly Comment[]): string {
  let read = "";
  let at = 0;
  for (const { start, end } of comments) {
    read +=
      text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/gu, (unit) => " ".repeat(unit.length));
    at = end;
  }
  return read + text.slice(at);
}

function commentOf(match: RegExpExecArray, text: string): Comment {
  const { index: start, groups } = match;
  const end = start + match[0].length;
  const [codes = "", ...reason] = (groups?.rest ?? "").split(":");
  const told = reason.join(":").trim();
  const scope = groups?.file === undefined ? scopeOf(text, { start, end }) : { start: 0, end: text.length };
  return {
    start,
    end,
    codes: codes.split(/[\s,]+/u).filter((code) => code !== ""),
    reason: told === "" ? null : told,
    scope,
  };
}

function scopeOf(text: string, { start, end }: { start: number; end: number }): Comment["scope"] {
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const rest = /[\r\n]/u.exec(text.slice(end));
  const lineEnd = rest === null ? text.length : end + rest.index;
  const around = text.slice(start === 0 ? 0 : lineStart, start) + text.slice(end, lineEnd);
  if (around.trim() !== "") return { start: start === 0 ? 0 : lineStart, end: lineEnd };
  const behind = text.slice(lineEnd);
  const from = lineEnd + (behind.length - behind.trimStart().length);
  return { start: from, end: from + (BLANK_LINE.exec(text.slice(from))?.index ?? 0) };
}
