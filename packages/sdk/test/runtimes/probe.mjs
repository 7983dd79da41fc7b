/**
 * Runs in every engine that is compared, so it needs nothing but the language: a check, and texts as JSON (in
 * which half a character survives any channel).
 */

/**
 * @param {(text: string, options: { published?: string }) => unknown} check
 * @param {string} texts JSON of `{ text, published? }[]`
 * @returns {string[]} one hash for each text, of all bytes of its result
 */
export function hashesOf(check, texts) {
  return JSON.parse(texts).map(({ text, ...options }) => hash(JSON.stringify(check(text, options))));
}

/** 2 × 32 bits over the UTF-16 units (FNV-1a, forwards and backwards). */
function hash(words) {
  let [forwards, backwards] = [0x811c9dc5, 0x811c9dc5];
  for (let at = 0; at < words.length; at++) {
    forwards = Math.imul(forwards ^ words.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ words.charCodeAt(words.length - 1 - at), 0x01000193);
  }
  return `${(forwards >>> 0).toString(16)}-${(backwards >>> 0).toString(16)}`;
}
