/**
 * Whether what a text says was attacked can be what the record counts attacks on.
 *
 * A narrower word is no difference ("bases" for "interests"). Held against a text are the forces of another nation,
 * and things that nobody takes for forces or bases: schools, oil fields, embassies.
 */
import type { Context } from "../mention/context.ts";
import { countryOfPeople } from "../mention/elsewhere.ts";
import type { Segment } from "../mention/segments.ts";
import { readStruck } from "../mention/struck.ts";
import type { Tokens } from "../text/tokens.ts";
import { type WordTable, wordSet } from "../text/words.ts";
import type { Ground, Outcome } from "./align.ts";
import { isPinned } from "./doer.ts";

const TARGET = "target";
/** What belongs to a nation's interests and is no part of its forces. */
const civil = wordSet(
  "embassy embassies diplomats diplomat consulate consulates companies company businesses contractors firms citizens",
);
const others = wordSet(
  "schools school shops hospitals hospital villages village civilians fields oilfields refineries refinery ships vessels " +
    "tankers airports journalists restaurants mosques churches prisons prison government police pipelines",
);
const own = wordSet("american americans u.s us coalition");

/** The outcome with `target-differs` where it agrees but for what was attacked. */
export function withStruck(outcome: Outcome | null, ground: Ground): Outcome | null {
  if (outcome === null || outcome.rivals.length > 0 || !isPinned(outcome.best)) return outcome;
  const { figure } = outcome.best.candidate;
  const recorded = figure.dimensions[TARGET];
  if (recorded === undefined || outcome.best.differences.includes("target-differs")) return outcome;
  const phrase = readStruck(ground.context, ground.figure);
  if (phrase === null || !isOtherTarget(ground.context, phrase, isWidest(recorded, outcome))) return outcome;
  const { best } = outcome;
  return { ...outcome, best: { ...best, differences: ["target-differs", ...best.differences] } };
}

/** Whether no other value contains the recorded one: interests contain embassies. */
function isWidest(recorded: string, { best }: Outcome): boolean {
  const values = best.candidate.match.indicator.dimensions[TARGET]?.values ?? {};
  return (values[recorded]?.within ?? []).length === 0;
}

function isOtherTarget({ text: { tokens } }: Context, phrase: Segment, isWide: boolean): boolean {
  const isOwn = has(tokens, phrase, own);
  if (has(tokens, phrase, others)) return true;
  if (has(tokens, phrase, civil)) return !isOwn || !isWide;
  return !isOwn && isForeign(tokens, phrase);
}

function has(tokens: Tokens, { from, to }: Segment, words: WordTable<true>): boolean {
  for (let at = from; at < to; at++) if (words.at(tokens, at) === true) return true;
  return false;
}

function isForeign(tokens: Tokens, { from, to }: Segment): boolean {
  for (let at = from; at < to; at++) if (countryOfPeople(tokens, at) !== null) return true;
  return false;
}
