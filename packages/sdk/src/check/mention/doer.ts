/**
 * Who does what a figure counts, by the grammar of its sentence: "Turkish commandos detained 516", "163 operations
 * by Hamas", "it was the Houthis who made 40".
 *
 * Armed groups, forces and countries only, whether the record knows them or not. Who stands anywhere else in the
 * sentence is a target, a witness or a speaker, and is not read.
 */
import { PhraseSet } from "../text/phrases.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Context } from "./context.ts";
import { endOfCountry, nationOf } from "./elsewhere.ts";
import type { FigureMention } from "./mention.ts";
import type { Segment } from "./segments.ts";

export interface Doer extends Segment {
  /** Of the record; null for a group or a nation that it does not know as a party. */
  entity: string | null;
  /** The country whose forces they are; null for a group. */
  nation: string | null;
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
])
  groups.add(name, true);

const deeds = wordSet(
  "carried conducted launched made mounted staged did done committed perpetrated executed performed ran killed " +
    "captured detained arrested seized took struck hit attacked wounded injured dropped fired released flew freed " +
    "caught eliminated liberated retook recaptured",
);
/** What may stand between a doer and the verb, and belong to either. */
const between = wordSet(
  "had has have who that which also then together alone themselves itself forces troops fighters militants commandos " +
    "soldiers units gunmen army military jets warplanes drones group network branch command",
);
const LONGEST_BETWEEN = 4;
/** So far before its number stands a verb: "carried out some 40". */
const VERB_REACH = 5;

/** Null where nobody, or no armed party, is named as the one who does it. */
export function readDoer(context: Context, figure: FigureMention): Doer | null {
  return readSubject(context, figure) ?? readAgent(context, figure);
}

/** Right before the nearest verb of a deed before the number. */
function readSubject(context: Context, figure: FigureMention): Doer | null {
  const { sentence, verbs } = context;
  const { tokens } = context.text;
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - VERB_REACH); at--) {
    const isDeed = deeds.at(tokens, at) === true || verbs.hits.some(({ to }) => to === at + 1);
    if (!isDeed) continue;
    for (let end = at; end > sentence.from && at - end <= LONGEST_BETWEEN; end--) {
      const party = partyEndingAt(context, end);
      if (party !== null) return party;
      if (between.at(tokens, end - 1) !== true) break;
    }
    return null;
  }
  return null;
}

/** Behind "by", behind the number. */
function readAgent(context: Context, figure: FigureMention): Doer | null {
  const { text, segment } = context;
  const { tokens } = text;
  for (let at = figure.to; at < segment.to; at++) {
    const kind = tokens.kindAt(at);
    if (kind === Kind.semicolon || kind === Kind.colon) return null;
    if (tokens.foldedAt(at) !== "by" || backed.at(tokens, at - 1) === true) continue;
    const from = tokens.foldedAt(at + 1) === "the" ? at + 2 : at + 1;
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
    return { from, to: named.to, entity: named.value.entity, nation: null };
  }
  const group = groups.longestAt(tokens, from);
  if (group !== null) return { from, to: group.to, entity: null, nation: null };
  const nation = nationOf(tokens, from);
  if (nation !== null) return { from, to: from + 2, entity: null, nation };
  return countryAt(tokens, from);
}

function countryAt(tokens: Tokens, from: number): Doer | null {
  const to = endOfCountry(tokens, from);
  const nation = tokens.source.slice(tokens.startOf(from), tokens.endOf(to - 1));
  return to === from ? null : { from, to, entity: null, nation };
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
  const before = tokens.foldedAt(found.from - 1) === "the" ? found.from - 2 : found.from - 1;
  return objects.at(tokens, before) === true ? null : found;
}

const objects = wordSet("in on of against from to with near at by for into across and or");
