/**
 * Whose word a text gives a figure or a quotation on: "according to NATO", "the Iraqi interior ministry put it at",
 * "Gen. Ryder told reporters of".
 *
 * Only who stands right beside a verb of saying or counting, or behind "according to", in the same sentence. Who
 * claims a deed is no speaker of a count.
 */
import { numberOf } from "../text/known-words.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { endOfBody } from "./bodies.ts";
import { countryOfPeople, endOfCountry } from "./elsewhere.ts";
import type { Segment } from "./segments.ts";
import type { SentenceReading } from "./sentence.ts";

export interface Speaker extends Segment {
  /** Of the record; null for somebody whom it does not know. */
  entity: string | null;
  /** The country whose ministry, staff or government it is; null for others. */
  nation: string | null;
  /** As the text has it, where it is nobody of the record. */
  name: string | null;
}

const verbs = wordSet(
  "said says saying told reported reports counted counts put puts wrote writes announced stated recorded noted spoke " +
    "speaks telling tells estimated estimates logged tallied called calls confirmed disclosed gave gives found finds listed " +
    "lists complained complains wanted wants warned warns",
);
const between = wordSet(
  "also itself himself herself has had have since later then already only spokesman spokeswoman spokesperson officials",
);
const institutions = wordSet(
  "ministry minister ministers government staff army president officials official foreign defense defence interior general " +
    "military parliament state media television radio intelligence command authorities police chief of",
);

/** Words before a country that speaks: "while Iran said". */
const openers = wordSet("that but and as while when which to");
const LONGEST_NAME = 9;
const LONGEST_BETWEEN = 3;
/** So many tokens away somebody may stand on whose word it is; keeps a sentence without end from being read again. */
const FURTHEST = 60;

/** The speaker whose verb stands nearest before a stretch, else who is named behind "according to" in the sentence. */
export function readSpeaker(
  tokens: Tokens,
  sentence: Pick<SentenceReading, "from" | "to" | "names">,
  { from, to }: Segment,
): Speaker | null {
  for (let at = from - 1; at > Math.max(sentence.from, from - FURTHEST); at--) {
    const kind = tokens.kindAt(at);
    if (kind === Kind.semicolon) break;
    if (verbs.at(tokens, at) === true) return speakerBefore(tokens, sentence, at);
  }
  return readAccording(tokens, sentence, from) ?? readBehind(tokens, sentence, to);
}

type Names = Pick<SentenceReading, "from" | "to" | "names">;

/** Who stands right before a verb. */
function speakerBefore(tokens: Tokens, sentence: Names, verb: number): Speaker | null {
  for (let end = verb; end > sentence.from && verb - end <= LONGEST_BETWEEN; end--) {
    for (let from = Math.max(sentence.from, end - LONGEST_NAME); from < end; from++) {
      const speaker = speakerAt(tokens, sentence, from);
      if (speaker?.to === end) return speaker;
    }
    if (between.at(tokens, end - 1) !== true) return null;
  }
  return null;
}

const ACCORDING = numberOf("according");

function readAccording(tokens: Tokens, sentence: Names, figure: number): Speaker | null {
  const last = Math.min(sentence.to - 1, figure + FURTHEST);
  for (let at = Math.max(sentence.from, figure - FURTHEST); at < last; at++) {
    if (tokens.wordAt(at) !== ACCORDING || tokens.foldedAt(at + 1) !== "to") continue;
    return speakerAt(tokens, sentence, skipArticle(tokens, at + 2));
  }
  return null;
}

/** "... , the SDF said." behind the number. */
function readBehind(tokens: Tokens, sentence: Names, from: number): Speaker | null {
  for (let at = from; at < Math.min(sentence.to, from + FURTHEST); at++) {
    if (tokens.kindAt(at) !== Kind.comma) continue;
    const speaker = speakerAt(tokens, sentence, skipArticle(tokens, at + 1));
    if (speaker !== null && verbs.at(tokens, speaker.to) === true) return speaker;
  }
  return null;
}

/** "The", and what describes a name before it: "the Kurdish-led SDF". */
function skipArticle(tokens: Tokens, from: number): number {
  const at = tokens.foldedAt(from) === "the" ? from + 1 : from;
  return tokens.foldedAt(at + 2) === "led" || tokens.foldedAt(at + 2) === "based" ? at + 3 : at;
}

function speakerAt(tokens: Tokens, { names }: Names, from: number): Speaker | null {
  const named = names.find((name) => name.from === from);
  if (named !== undefined && named.value.type !== "place" && named.value.how === "right")
    return { from, to: named.to, entity: named.value.entity, nation: null, name: null };
  const to = named === undefined ? endOfBody(tokens, from) : from;
  if (to > from)
    return {
      from,
      to,
      entity: null,
      nation: null,
      name: tokens.source.slice(tokens.startOf(from), tokens.endOf(to - 1)),
    };
  return nationalAt(tokens, from);
}

/** "The French foreign minister", "chief of the Israeli general staff", "Turkey". */
function nationalAt(tokens: Tokens, from: number): Speaker | null {
  const nation = countryOfPeople(tokens, from);
  if (nation !== null) {
    let to = from + 1;
    while (to - from < LONGEST_NAME && institutions.at(tokens, to) === true) to++;
    while (to > from + 1 && tokens.foldedAt(to - 1) === "of") to--;
    return to > from + 1 ? { from, to, entity: null, nation, name: null } : null;
  }
  const to = endOfCountry(tokens, from);
  const isFirst = tokens.kindAt(from - 1) !== Kind.letter || openers.at(tokens, from - 1) === true;
  if (to === from || !isFirst) return null;
  const country = tokens.source.slice(tokens.startOf(from), tokens.endOf(to - 1));
  return { from, to, entity: null, nation: country, name: null };
}
