/**
 * What a single UTF-16 code unit is, and how it is compared.
 *
 * Letters fold to lower case without accents, typographic variants to one class; offsets never move,
 * because one unit always folds to one unit. Surrogates are symbols: no figure and no name that the
 * record holds is written with them.
 */

export const Class = {
  space: 0,
  newline: 1,
  letter: 2,
  digit: 3,
  dot: 4,
  comma: 5,
  hyphen: 6,
  dash: 7,
  apostrophe: 8,
  singleOpen: 9,
  openQuote: 10,
  closeQuote: 11,
  straightQuote: 12,
  openBracket: 13,
  closeBracket: 14,
  currency: 15,
  percent: 16,
  slash: 17,
  colon: 18,
  semicolon: 19,
  stop: 20,
  symbol: 21,
} as const;

export type Class = (typeof Class)[keyof typeof Class];

const MEMBERS: [Class, string][] = [
  [
    Class.space,
    " \t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff",
  ],
  [Class.newline, "\n\r\u0085\u2028\u2029"],
  [Class.digit, "0123456789"],
  [Class.dot, "."],
  [Class.comma, ","],
  [Class.hyphen, "-\u2010\u2011"],
  [Class.dash, "\u2012\u2013\u2014\u2015\u2212"],
  [Class.apostrophe, "'\u2019\u02bc"],
  [Class.singleOpen, "\u2018\u201b"],
  [Class.openQuote, "\u201c\u201e\u00ab"],
  [Class.closeQuote, "\u201d\u00bb"],
  [Class.straightQuote, '"\uff02'],
  [Class.openBracket, "([{"],
  [Class.closeBracket, ")]}"],
  [Class.currency, "$\u20ac\u00a3\u00a5"],
  [Class.percent, "%"],
  [Class.slash, "/"],
  [Class.colon, ":"],
  [Class.semicolon, ";"],
  [Class.stop, "!?\u2026"],
];

const UNSEEN = 255;
const classes = new Uint8Array(0x1_0000).fill(UNSEEN);
for (const [kind, members] of MEMBERS) {
  for (const member of members) classes[member.charCodeAt(0)] = kind;
}

const folds = new Uint16Array(0x1_0000);
/** 1 for a capital, 0 for all else. */
const cases = new Uint8Array(0x1_0000).fill(UNSEEN);

/** The class of a code unit. Units beyond the table above are letters, or symbols. */
export function classOf(code: number): Class {
  const known = classes[code] ?? UNSEEN;
  return known === UNSEEN ? learn(code) : (known as Class);
}

/** The code unit by which a letter or digit is compared: lower case, without accent. */
export function foldOf(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  const known = folds[code] ?? 0;
  return known === 0 ? learnFold(code) : known;
}

export function isUpperCase(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  const known = cases[code] ?? UNSEEN;
  return (known === UNSEEN ? learnCase(code) : known) === 1;
}

function learn(code: number): Class {
  const isLetter = (code < 0xd800 || code > 0xdfff) && /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
  const kind = isLetter ? Class.letter : Class.symbol;
  classes[code] = kind;
  return kind;
}

function learnFold(code: number): number {
  const base = String.fromCharCode(code).normalize("NFD").charAt(0).toLowerCase();
  const folded = base.length === 1 ? base.charCodeAt(0) : code;
  folds[code] = folded;
  return folded;
}

function learnCase(code: number): number {
  const letter = String.fromCharCode(code);
  const isCapital = letter === letter.toLowerCase() ? 0 : 1;
  cases[code] = isCapital;
  return isCapital;
}
