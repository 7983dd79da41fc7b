/**
 * The other forms of a word of the record's terms: who lists "arrests" means "arrested" and "arresting" too.
 *
 * Made by rule and not looked up: a form that is no word is met in no text.
 */

const DOUBLED = /([bdgklmnprt])\1$/;
const PLAIN = /^[a-z]{4,}$/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;

/** The forms of a single lower-case word, itself first; of anything else only itself. */
export function formsOf(word: string): string[] {
  if (!PLAIN.test(word) || word.endsWith("ss")) return [word];
  return [...new Set([word, ...stemsOf(word).flatMap(inflected)])];
}

/** What the word may be made of: "planned" of "plan", "plann" and "planne". */
function stemsOf(word: string): string[] {
  if (word.endsWith("ied") || word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  if (word.endsWith("ed")) return fromPast(word.slice(0, -2));
  if (word.endsWith("ing") && word.length > 6) return fromPast(word.slice(0, -3));
  return word.endsWith("s") ? [word.slice(0, -1)] : [word];
}

function fromPast(stem: string): string[] {
  return DOUBLED.test(stem) ? [stem.slice(0, -1), stem] : [stem, `${stem}e`];
}

function inflected(stem: string): string[] {
  if (stem.endsWith("e")) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(stem))
    return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  const plural = SIBILANT.test(stem) ? `${stem}es` : `${stem}s`;
  return [stem, plural, `${stem}ed`, `${stem}ing`];
}
