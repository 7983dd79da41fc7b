/**
 * What is not said of a text, however likely it is: an agreement with a figure of another kind, time, thing or place that
 * the text itself names, and a difference where the text may be right all the same.
 */
import { MILD } from "../../finding/severity.ts";
import { type Ground, isElsewhere, toSaid } from "../align.ts";
import type { Alignment } from "../alignment.ts";
import { isOfWhatMayCome } from "../asserted.ts";
import { isKindHere, isToCome, mayBeDisplaced } from "../caution.ts";
import { isOfNobody } from "../office.ts";
import { isOther } from "../value.ts";
import { type Claim, hasSign } from "./claim.ts";
import { isLater } from "./nearby.ts";

/** A claim that may not be said is none; what is spared is kept, and speaks against the others. */
export function maySay(claim: Claim, ground: Ground): boolean {
  if (hasSign(claim, "named") || isOfUnknownPlace(claim)) return false;
  if (isHarmless(claim))
    return !isOfOtherKind(claim, ground) && !isOfOtherTime(claim) && !isOfOtherThing(claim);
  return isSpared(claim) || mayDiffer(claim, ground);
}

/** Whether the text may be told that it differs so. */
function mayDiffer(claim: Claim, ground: Ground): boolean {
  const { candidate, scope, relations } = claim;
  const { figure } = candidate;
  if (isLater(figure, ground.clock.published) || isOfNobody(toAlignment(claim), ground.context)) return false;
  if (scope !== "place-differs" && isElsewhere(candidate, ground)) return false;
  if (relations.period !== "equal" && isToCome(figure, ground.clock)) return false;
  if (scope === "bound") return !ground.foreign && !hasSign(claim, ...DISPUTED);
  if (!isOther(relations.value)) return mayBeDisplaced(toAlignment(claim), ground);
  return !ground.foreign && !isOfWhatMayCome(ground.context) && !isUpTo(claim, ground);
}

export function isHarmless({ differences }: Claim): boolean {
  return differences.every((code) => MILD.has(code));
}

/** What is likelier somebody else's, or another thing: it speaks against an agreement, and is not held against the text. */
export function isSpared(claim: Claim): boolean {
  return hasSign(claim, "agent", "addition", "excluded", "missing:subject", "office");
}

/** Another place or another kind, near the number. */
const DISPUTED = ["place read:moved:0", "place read:moved:1", "kind:other"];

/** What was reached by the end of a time is not the count of that time. */
function isUpTo({ candidate: { figure }, relations }: Claim, { context: { period } }: Ground): boolean {
  const isEnd = period !== null && (period.value.isEnd === true || period.value.asOf);
  return isEnd && relations.period === "equal" && figure.measure === "flow";
}

/** Whether the number's own stretch names another kind. */
function isOfOtherKind(claim: Claim, ground: Ground): boolean {
  return hasSign(claim, "kind:other") && isKindHere(toAlignment(claim), ground);
}

/** Whether the number's own stretch names another time, and nothing of its sentence the figure's. */
function isOfOtherTime(claim: Claim): boolean {
  if (hasSign(claim, "time read:apart:0") && claim.time.ring > 1) return true;
  return hasSign(claim, "digits:1") && hasSign(claim, "time read:apart:0", "time read:apart:1");
}

/** Two digits behind which a thing is named that nobody counts come up by chance. */
function isOfOtherThing(claim: Claim): boolean {
  return hasSign(claim, "thing") && hasSign(claim, "digits:1", "digits:2");
}

/** Whether its own stretch names a place that the source does not know, and nothing of its sentence the figure's. */
function isOfUnknownPlace(claim: Claim): boolean {
  const isNamed = hasSign(claim, "place said:0", "place said:1", "place around:0", "place around:1");
  return hasSign(claim, "place read:unknown:0") && !isNamed;
}

export function toAlignment(claim: Claim): Alignment {
  const { candidate, value, relations, time, dimensions, differences } = claim;
  const { said, closeness } = time.reading;
  return {
    candidate,
    told: candidate.match.indicator.id,
    value: value.value,
    weaker: value.weaker,
    relations,
    score: 0,
    differences,
    period: { value: said === null ? null : toSaid(said, candidate), near: time.near, closeness },
    dimensions,
  };
}
