/**
 * The tokens of a phrase about a period: words, numbers without their ordinal ending, commas, and dashes.
 *
 * Every dash is "-", and the stops and apostrophes of "Oct." and "FY'24" are dropped: they carry no
 * meaning here. No pattern can match the same text in two ways, so reading takes linear time.
 */
const TOKEN = /(\d+)(?:st|nd|rd|th)?|\p{L}+|[^\s.'’]/gu;
const DASHES = new Set(["-", "‐", "‑", "–", "—", "−"]);

export function tokenize(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(TOKEN), ([token, digits]) => {
    if (digits !== undefined) return digits;
    return DASHES.has(token) ? "-" : token;
  });
}
