/**
 * Whether a text tells a number as a plain fact: "came down to 8,600", "carried out 153 attacks".
 *
 * Held against what the record has as planned, ordered or claimed. One word in the sentence that leaves it open
 * ("would", "plan", "claimed") is enough to say nothing.
 */
import type { Modality } from "@throughline/core/schema";
import type { Context } from "../mention/context.ts";
import type { Segment } from "../mention/segments.ts";
import type { Tokens } from "../text/tokens.ts";
import { type WordTable, wordSet } from "../text/words.ts";

/** What says of a plan or an order that it was carried out. */
const states = wordSet(
  "was were is are had has have remained remain remains stood stands stayed stay numbered totaled totalled came fell " +
    "dropped shrank went got reached left arrived returned flew flown shipped sailed landed sent deployed received " +
    "terminated ended gave given paid spent cut reduced slashed trimmed shrunk gone trained disbursed delivered transferred " +
    "brought took taken handed completed sunk sank",
);
/** What says of a claim that it was a deed. */
const acts = wordSet(
  "conducted launched mounted staged perpetrated executed committed carried killed wounded shot",
);

const open = wordSet(
  "would will could may might should shall can must if plan plans planned planning target targets targeted goal goals " +
    "cap capped ceiling limit expect expects expected propose proposes proposed announce announces announced order " +
    "orders ordered approve approved authorize authorized authorise authorised decide decides decided decision vow " +
    "vowed pledge pledges pledged promise promises promised intend intends intended intention schedule scheduled aim " +
    "aims aimed request requests requested due ready readiness prepare prepared preparing standby alert " +
    "reduce reducing reduction withdraw withdrawal drawdown eventually toward towards until not never no",
);
const doubts = wordSet(
  "claim claims claimed claiming alleged allegedly alleges allege purported purportedly reportedly said says say " +
    "threaten threatened threatens vowed boasted boasts responsibility not never no if",
);

/** A plan is told as a state, a claim as an act. */
export function isAsserted({ sentence, segment, text: { tokens } }: Context, recorded: Modality): boolean {
  const isPlan = recorded === "planned" || recorded === "ordered" || recorded === "readiness";
  const [telling, leaving] = isPlan ? [states, open] : [acts, doubts];
  if (!has(tokens, segment, telling) || isInfinitive(tokens, segment)) return false;
  // What the sentence says of a plan elsewhere leaves open what a verb of its own tells as done.
  return (
    !has(tokens, segment, leaving) &&
    (!isPlan || !has(tokens, sentence, wishes)) &&
    (isPlan || !has(tokens, sentence, leaving))
  );
}

const wishes = wordSet("will would could might if unless");

/** Whether the figure's stretch tells of what may come: "if approved, this will bring the total to 20 billion". */
export function isOfWhatMayCome({ segment, text: { tokens } }: Context): boolean {
  return has(tokens, segment, wishes);
}

function has(tokens: Tokens, { from, to }: Segment, words: WordTable<true>): boolean {
  for (let at = from; at < to; at++) if (words.at(tokens, at) === true) return true;
  return false;
}

const infinitives = wordSet("be remain stay leave go deploy send reach");
const copulas = wordSet("are is was were be");

/** "500 are to end by June", "with 500 to stay". */
function isInfinitive(tokens: Tokens, { from, to }: Segment): boolean {
  for (let at = from; at + 1 < to; at++) {
    if (tokens.foldedAt(at) !== "to") continue;
    if (infinitives.at(tokens, at + 1) === true || copulas.at(tokens, at - 1) === true) return true;
  }
  return false;
}
