/**
 * Whether the lines of a text were broken by a program at some column, as in e-mails and Markdown, so that a
 * line break inside a paragraph means nothing. Then paragraphs are shown to flow; otherwise every line break
 * stays where it is.
 */

/** Nobody breaks lines by hand after so many characters, and no program before so few. */
const SHORTEST = 60;
const LONGEST = 120;

/** A longer paragraph is none: a list, a log. Laid out as one block it would hold up the browser. */
const LONGEST_PARAGRAPH = 10_000;

export function isHardWrapped(text: string): boolean {
  const lines = text.split("\n");
  if (lines.some((line) => line.length > LONGEST)) return false;
  if (text.split(/\n\s*\n/u).some(({ length }) => length > LONGEST_PARAGRAPH)) return false;
  const full = lines.filter(
    (line, index) => line.length >= SHORTEST && (lines[index + 1] ?? "").trim() !== "",
  );
  return full.length >= 3;
}
