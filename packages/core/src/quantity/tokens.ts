/**
 * The tokens of a phrase about a quantity: numbers in digits, words, and signs, in lower case.
 *
 * A hyphen that ties words ("twenty-five", "60-plus") and the stop of an abbreviation are dropped; a
 * hyphen between numbers is a range and stays. No pattern here can match the same text in two ways, so
 * reading takes linear time.
 */
const TOKEN = /us\$|\d+(?:,\d+)*(?:\.\d+)?|\p{L}+|[<>]=|\S/gu;
const LETTER = /^\p{L}/u;
const LETTER_OR_DIGIT = /^[\p{L}\d]/u;

export function tokenize(text: string): string[] {
  const tokens = text.toLowerCase().replaceAll("‑", "-").match(TOKEN) ?? [];
  return tokens.filter((token, at) => !isSilent(token, tokens[at - 1], tokens[at + 1]));
}

function isSilent(token: string, before = "", after = ""): boolean {
  if (token === ".") return LETTER.test(before);
  return token === "-" && LETTER_OR_DIGIT.test(before) && LETTER.test(after);
}
