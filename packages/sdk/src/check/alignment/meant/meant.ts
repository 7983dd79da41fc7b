/**
 * Which figure is meant where no term next to the number names it: the claims that a text may make are weighed against
 * each other and against that of no figure at all, and the likeliest is said where it is likely enough.
 *
 * An agreement needs less than an alarm, and what two figures share adds up: it need not be told which of them is
 * meant that both are told right.
 */
import type { DifferenceCode } from "@throughline/core/schema";
import type { IndicatorMatch } from "../../candidate/candidate.ts";
import { MILD } from "../../finding/severity.ts";
import type { Ground, Outcome } from "../align.ts";
import type { Alignment } from "../alignment.ts";
import type { Told } from "../told.ts";
import { ENOUGH } from "../weights.ts";
import { type Chance, chancesOf, partsOf } from "./chance.ts";
import { type Claim, claimsOf, hasSign } from "./claim.ts";
import { isHarmless, isSpared, maySay, toAlignment } from "./reserve.ts";

export function findMeant(matches: readonly IndicatorMatch[], ground: Ground, told: Told): Outcome | null {
  if (isOfReaders(ground)) return null;
  const claims = claimsOf(matches, ground, told);
  ground.watch?.({ matches, ground, told }, claims);
  return likeliest(chancesOf(claims), ground);
}

/** "134 of you came": who is spoken to is in no record. */
function isOfReaders({ figure: { to }, context: { text } }: Ground): boolean {
  return text.tokens.foldedAt(to) === "of" && text.tokens.foldedAt(to + 1) === "you";
}

/**
 * What may not be said makes no alarm likelier than it is; but that an agreement is right is asked only of what may
 * be said.
 */
function likeliest(all: readonly Chance[], ground: Ground): Outcome | null {
  const chances = all.filter(({ claim }) => maySay(claim, ground));
  const open = 1 - totalOf(all) + totalOf(chances);
  const agreeing = chances.filter(({ claim }) => isHarmless(claim));
  const right = totalOf(agreeing) / open;
  const wrong = totalOf(chances) / open - right;
  // Likelier of another office than right: which one is meant is a guess, and nothing is said.
  const isOther = all[0]?.claim.scope === "actor-differs";
  const agreement = !isOther && isLikely(agreeing[0], right) ? toOutcome(agreeing, chances) : null;
  if (agreement !== null && right >= wrong) return agreement;
  return alarmOf(chances) ?? agreement;
}

function isLikely(first: Chance | undefined, right: number): boolean {
  if (first === undefined || first.sum < LEAST) return false;
  if (!isOfNothingTold(first.claim)) return right >= ENOUGH.agrees.chance;
  return right >= ENOUGH.strange.chance && !hasSign(first.claim, "no words");
}

/** What says that a text speaks of nobody and nothing that the indicator asks for. */
const STRANGE = ["missing:subject", "missing:nature", "office", "excluded"];
/** What says that the sentence goes on with what the text has told. */
const TOLD = ["told:toldHere", "told:toldNear"];

/** However many figures have the number, one of them must be half as likely as none. */
const LEAST = -0.7;

function isOfNothingTold(claim: Claim): boolean {
  return hasSign(claim, ...STRANGE) && !hasSign(claim, ...TOLD);
}

/** The likeliest difference, where it is likely enough. */
function alarmOf(chances: readonly Chance[]): Outcome | null {
  const codes = new Map<string, Chance[]>();
  for (const each of chances) {
    if (isHarmless(each.claim)) continue;
    const key = each.claim.differences.filter((code) => !MILD.has(code)).join(" ");
    codes.set(key, [...(codes.get(key) ?? []), each]);
  }
  const [best] = [...codes.values()].sort((a, b) => totalOf(b) - totalOf(a));
  const [first] = best ?? [];
  if (best === undefined || first === undefined || totalOf(best) < enoughFor(first.claim)) return null;
  return isSpared(first.claim) ? null : toOutcome(best, chances);
}

function enoughFor({ scope }: Claim): number {
  if (scope === "other" || scope === "bound") return ENOUGH[scope].chance;
  return ENOUGH.moved.chance;
}

/**
 * What is left of an alarm where the number may be another figure's very own: that figure, or nothing where it is
 * not sure enough.
 */
export function reconsider(
  outcome: Outcome,
  matches: readonly IndicatorMatch[],
  { ground, told }: { ground: Ground; told: Told },
): Outcome | null {
  if (outcome.rivals.length > 0 || !outcome.best.differences.some((code) => DOUBTFUL.has(code)))
    return outcome;
  const { figure } = outcome.best.candidate;
  const chances = chancesOf(claimsOf(matches, ground, told));
  const own = chances.filter(
    ({ claim }) =>
      claim.value.relation === "equal" &&
      claim.candidate.figure !== figure &&
      !hasSign(claim, "digits:1") &&
      isHarmless(claim),
  );
  return totalOf(own) < ENOUGH.instead.chance ? outcome : toOutcome(own, chances);
}

/** What may have been read off the wrong figure. */
const DOUBTFUL: ReadonlySet<DifferenceCode> = new Set([
  "value-differs",
  "period-differs",
  "place-dropped",
  "bound-changed",
  "bound-added",
  "bound-dropped",
  "target-differs",
  "unit-differs",
]);

function totalOf(chances: readonly Chance[]): number {
  return chances.reduce((total, { chance }) => total + chance, 0);
}

function toOutcome(best: readonly Chance[], all: readonly Chance[]): Outcome | null {
  const [first] = best;
  if (first === undefined) return null;
  const next = all.find(({ claim }) => claim.candidate.figure !== first.claim.candidate.figure);
  return {
    best: weighed(first),
    rivals: [],
    runnerUp: next === undefined ? null : weighed(next),
  };
}

function weighed({ claim, sum }: Chance): Alignment {
  return { ...toAlignment(claim), score: sum, evidence: partsOf(claim) };
}
