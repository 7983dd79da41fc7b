/** Small shapes of our own words: "1 figure", "12 figures", a capital where a line begins, a stop where it ends. */
import { formatNumber } from "@throughline/core/quantity";

export function count(number: number, one: string, many = `${one}s`): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}

export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A reason as it is authored, without capital or full stop, as a sentence of its own. */
export function asSentence(text: string): string {
  const whole = capitalise(withQuotes(text.trim()));
  return /[.!?…”"')\]]$/u.test(whole) ? whole : `${whole}.`;
}

/** What the record's own texts put between backticks, between quotation marks: prose is not typed here. */
export function withQuotes(text: string): string {
  return text.replace(/`([^`]*)`/gu, "“$1”");
}
