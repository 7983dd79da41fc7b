/**
 * Who does what a figure counts, by the grammar of its sentence: "Turkish commandos detained 516", "163 operations
 * by Hamas", "it was the Houthis who made 40".
 *
 * Armed groups, forces and countries only, whether the record knows them or not. Who stands anywhere else in the
 * sentence is a target, a witness or a speaker, and is not read.
 */
import { numberOf } from "../text/known-words.ts";
import { PhraseSet } from "../text/phrases.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Context } from "./context.ts";
import { countryOfPeople, endOfCountry, nationOf } from "./elsewhere.ts";
import { capitals } from "./gazetteer.ts";
import type { FigureMention } from "./mention.ts";
import type { Segment } from "./segments.ts";

const [BY, THE] = [numberOf("by"), numberOf("the")];

export interface Doer extends Segment {
  /** Of the record; null for a group or a nation that it does not know as a party. */
  entity: string | null;
  /** The country whose forces they are; null for a group. */
  nation: string | null;
  /** Whether it is the inspector general of the entity, and not the entity itself. */
  isOffice: boolean;
}

/** Groups that do such things and that a record may know nothing of. */
const groups = new PhraseSet<true>();
for (const name of [
  "al-Qaida",
  "al-Qaeda",
  "Hezbollah",
  "Houthi",
  "Houthis",
  "Hamas",
  "Boko Haram",
  "PKK",
  "Wagner",
  "Haqqani network",
  "al-Nusra",
  "Hayat Tahrir al-Sham",
  "HTS",
  "Quds Force",
  "Revolutionary Guard",
  "Revolutionary Guards",
  "Syrian National Army",
  "Peshmerga",
  "European Union",
  "NATO",
  "GAO",
  "Government Accountability Office",
  "UNICEF",
  "Mossad",
])
  groups.add(name, true);

const deeds = wordSet(
  "carried conducted launched made mounted staged did done committed perpetrated executed performed ran killed " +
    "captured detained arrested seized took struck hit attacked wounded injured dropped fired released flew freed " +
    "caught eliminated liberated retook recaptured kill capture detain arrest seize strike hit launch conduct drop " +
    "foiled appropriated obligated disbursed donated gave provided spent trained suspended debarred issued takes take " +
    "repatriated repatriates brought drops drop conducts carries holds held attacked bombed shelled targeted raided stormed " +
    "fought arrests captures kills detains seizes launches makes runs led",
);
/** What is done to somebody a number of times. */
const assaults = wordSet(
  "attacked bombed shelled targeted raided struck hit attack attacks strike strikes targets",
);
/** What may stand between a doer and the verb, and belong to either. */
const between = wordSet(
  "had has have who that which also then together alone themselves itself forces troops fighters militants commandos " +
    "soldiers units gunmen army military jets warplanes drones group network branch command air force just",
);
const LONGEST_BETWEEN = 4;
const S = numberOf("s");
/** So far before its number stands a verb: "carried out some 40", "attacked the bases in the two countries 55 times". */
const VERB_REACH = 5;
const TIMES_REACH = 14;
const TIMES = numberOf("times");

/** Null where nobody, or no armed party, is named as the one who does it. */
export function readDoer(context: Context, figure: FigureMention): Doer | null {
  return (
    readSubject(context, figure) ??
    readOwner(context, figure) ??
    readAgent(context, figure) ??
    readPassive(context, figure) ??
    readShared(context, figure)
  );
}

/** "The guard's 40 raids". */
function readOwner(context: Context, { from }: FigureMention): Doer | null {
  const { tokens } = context.text;
  const at = tokens.wordAt(from - 1) === S ? from - 2 : from - 1;
  return tokens.kindAt(at) === Kind.apostrophe ? partyEndingAt(context, at) : null;
}

/** "Were attacked by the guard 55 times", before the number. */
function readPassive(context: Context, figure: FigureMention): Doer | null {
  const { segment, text } = context;
  const { tokens } = text;
  if (tokens.wordAt(figure.nounFrom) !== TIMES) return null;
  for (let at = figure.from - 1; at > Math.max(segment.from, figure.from - TIMES_REACH); at--)
    if (tokens.foldedAt(at) === "by" && assaults.at(tokens, at - 1) === true)
      return partyAt(context, tokens.foldedAt(at + 1) === "the" ? at + 2 : at + 1);
  return null;
}

/** "The Peshmerga carried out 320 operations, with 138 arrests": the subject of the figure before. */
function readShared(context: Context, figure: FigureMention): Doer | null {
  const { figures } = context.sentence;
  const order = figures.indexOf(figure);
  const [first] = figures;
  if (order < 1 || first === undefined || !isWith(context, figure)) return null;
  return readSubject(context, first);
}

/** Whether the figure's stretch only adds to what the one before says, with no subject of its own. */
function isWith({ segment, text: { tokens } }: Context, { from }: FigureMention): boolean {
  const first = tokens.kindAt(segment.from) === Kind.comma ? segment.from + 1 : segment.from;
  return first + 1 >= from && (additions.at(tokens, first) === true || first === from);
}

const additions = wordSet("with and");

/** Right before the nearest verb of a deed before the number. */
function readSubject(context: Context, figure: FigureMention): Doer | null {
  const { sentence, verbs, text } = context;
  const { tokens } = text;
  if (tokens.kindAt(figure.from - 1) === Kind.colon) return readLabel(context, figure);
  const isTimes = tokens.wordAt(figure.nounFrom) === TIMES;
  const reach = isTimes ? TIMES_REACH : VERB_REACH;
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - reach); at--) {
    if (isTimes && assaults.at(tokens, at) !== true) continue;
    const verb =
      verbs.hits.find(({ to }) => to === at + 1)?.from ?? (deeds.at(tokens, at) === true ? at : null);
    if (verb !== null) return partyBefore(context, verb);
  }
  return null;
}

/** "TURKISH FORCES: 40 OPERATIONS"; before a colon stands also who says it, but forces of a nation do. */
function readLabel(context: Context, { from }: FigureMention): Doer | null {
  const party = partyEndingAt(context, from - 1);
  return party !== null && party.nation !== null && party.to - party.from > 1 ? party : null;
}

/** The party before a verb, over what may stand between the two. */
function partyBefore(context: Context, verb: number): Doer | null {
  const { tokens } = context.text;
  const first = behindAside(tokens, verb);
  for (let end = first; end > context.sentence.from && first - end <= LONGEST_BETWEEN; end--) {
    const party = partyEndingAt(context, end);
    if (party !== null) return party;
    if (between.at(tokens, end - 1) !== true) return null;
  }
  return null;
}

/** So far behind its number "by" names who did it. */
const FURTHEST = 40;
const LONGEST_ASIDE = 10;

/** Where what stands before a verb ends, without an aside: "the Guards, for their part, carried out". */
function behindAside(tokens: Tokens, at: number): number {
  if (tokens.kindAt(at - 1) !== Kind.comma) return at;
  for (let before = at - 2; before >= at - LONGEST_ASIDE; before--)
    if (tokens.kindAt(before) === Kind.comma) return before;
  return at;
}

/** Behind "by", behind the number. */
function readAgent(context: Context, figure: FigureMention): Doer | null {
  const { text, segment } = context;
  const { tokens } = text;
  for (let at = figure.to; at < Math.min(segment.to, figure.to + FURTHEST); at++) {
    const kind = tokens.kindAt(at);
    if (kind === Kind.semicolon || kind === Kind.colon) return null;
    if (tokens.wordAt(at) !== BY || backed.at(tokens, at - 1) === true) continue;
    const from = tokens.wordAt(at + 1) === THE ? at + 2 : at + 1;
    const party = partyAt(context, from);
    // "By the SDF's count" names who counts.
    return party === null || tokens.kindAt(party.to) === Kind.apostrophe ? null : party;
  }
  return null;
}

const backed = wordSet(
  "backed supported sponsored funded followed led reported counted announced claimed used",
);

function partyAt({ sentence, text: { tokens } }: Context, from: number): Doer | null {
  const named = sentence.names.find((name) => name.from === from);
  if (named !== undefined) {
    if (named.value.type !== "organisation") return countryAt(tokens, from);
    const to = endOfOffice(tokens, named.to);
    return { from, to, entity: named.value.entity, nation: null, isOffice: to > named.to };
  }
  const group = groups.longestAt(tokens, from);
  if (group !== null) return party(from, group.to, null);
  const nation = nationOf(tokens, from);
  if (nation !== null) return party(from, from + 2, nation);
  const people = tokens.foldedAt(from).endsWith("s") ? countryOfPeople(tokens, from) : null;
  return people === null ? countryAt(tokens, from) : party(from, from + 1, people);
}

function party(from: number, to: number, nation: string | null): Doer {
  return { from, to, entity: null, nation, isOffice: false };
}

const offices = wordSet("inspector general watchdog oig ig auditors");

/** Behind a department its inspector general: "the State Department's inspector general". */
function endOfOffice(tokens: Tokens, from: number): number {
  const first = tokens.kindAt(from) === Kind.apostrophe && tokens.wordAt(from + 1) === S ? from + 2 : from;
  let to = first;
  while (offices.at(tokens, to) === true) to++;
  return to > first ? to : from;
}

function countryAt(tokens: Tokens, from: number): Doer | null {
  const to = endOfCountry(tokens, from);
  if (to > from) return party(from, to, tokens.source.slice(tokens.startOf(from), tokens.endOf(to - 1)));
  const capital = tokens.has(from, Mark.capital) ? capitals.longestAt(tokens, from) : null;
  return capital === null ? null : party(from, capital.to, capital.value);
}

const LONGEST_NAME = 8;

/** The party whose name ends right before a token; not one behind a preposition, which acts in nothing. */
function partyEndingAt(context: Context, end: number): Doer | null {
  const { sentence, text } = context;
  const { tokens } = text;
  let found: Doer | null = null;
  for (let from = end - 1; from >= Math.max(sentence.from, end - LONGEST_NAME); from--) {
    const party = partyAt(context, from);
    if (party !== null && party.to === end) found = party;
  }
  if (found === null) return null;
  let before = found.from - 1;
  while (parts.at(tokens, before) === true) before--;
  return objects.at(tokens, before) === true ? null : found;
}

/** "In the northeast of", "in northern": what stands between a country and its preposition. */
const parts = wordSet(
  "the north northern northeast northeastern northwest northwestern south southern southeast southeastern southwest " +
    "southwestern east eastern west western central",
);

const objects = wordSet("in on of against from to with near at by for into across and or");
