/** Small words about numbers of ours: "1 figure", "12 figures", and a capital where a line begins. */
import { formatNumber } from "@throughline/core/quantity";

export function count(number: number, one: string, many = `${one}s`): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}

export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
