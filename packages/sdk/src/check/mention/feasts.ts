/**
 * Days that have a name: "New Year's Eve 2023", "since New Year", "by Christmas".
 */
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { yearBehind } from "./digits.ts";
import type { PointRead } from "./points.ts";

/** The words that a feast begins with. */
export const feastOpeners = wordSet("new christmas");
const days = wordSet("eve day");
/** "Around New Year", "shortly before Christmas": some day, and not that one. */
const nears = wordSet("around about near before after over");

export function readFeast(tokens: Tokens, at: number): PointRead | null {
  if (feastOpeners.at(tokens, at) !== true || nears.at(tokens, at - 1) === true) return null;
  const name = endOfName(tokens, at);
  if (name === null) return null;
  const isEve = tokens.foldedAt(name.to) === "eve";
  const to = days.at(tokens, name.to) === true ? name.to + 1 : name.to;
  // "Christmas Island".
  if (to === name.to && tokens.has(to, Mark.capital)) return null;
  const year = yearBehind(tokens, to);
  const date = name.isNewYear
    ? { month: isEve ? 12 : 1, day: isEve ? 31 : 1 }
    : { month: 12, day: isEve ? 24 : 25 };
  return { point: { unit: "day", year: year?.year ?? null, ...date }, to: year?.to ?? to };
}

/** Behind "New Year's" or "Christmas", written as names. */
function endOfName(tokens: Tokens, at: number): { isNewYear: boolean; to: number } | null {
  if (!tokens.has(at, Mark.capital)) return null;
  const isNewYear = tokens.foldedAt(at) === "new";
  const last = isNewYear ? at + 1 : at;
  if (isNewYear && !(tokens.foldedAt(last) === "year" && tokens.has(last, Mark.capital))) return null;
  const isOwner = tokens.kindAt(last + 1) === Kind.apostrophe && tokens.foldedAt(last + 2) === "s";
  return { isNewYear, to: isOwner ? last + 3 : last + 1 };
}
