/**
 * Whether the one on whose word a text gives it can be the one on whose word the record has it.
 *
 * Offices of one house speak for each other, an inspector general relays what the forces told, and the press relays
 * everything. Held against a text is a speaker of another house than anybody who told it, relayed it or published it.
 */
import type { FigureSource, SourceFigure, Tellers } from "../candidate/source.ts";
import type { QuotationMention } from "../mention/mention.ts";
import type { SentenceReading } from "../mention/sentence.ts";
import { readSpeaker } from "../mention/speaker.ts";
import type { Speaker } from "../mention/teller.ts";
import type { Text } from "../text/text.ts";
import type { Ground, Outcome } from "./align.ts";
import { isDistinctive } from "./caution.ts";
import { isPartner, isPinned, namedBy } from "./doer.ts";
import type { QuotationAlignment } from "./quotation.ts";

/** The outcome with `attribution-differs` where it agrees but for who says it. */
export function withSpeaker(outcome: Outcome | null, ground: Ground): Outcome | null {
  if (outcome === null || outcome.rivals.length > 0) return outcome;
  const { best } = outcome;
  if (best.relations.value !== "equal" || (!isPinned(best) && !isDistinctive(best))) return outcome;
  const { context, figure, source } = ground;
  const { from, to } = figure;
  const given = { from, to, segment: context.segment, before: sentenceBefore(context) };
  const speaker = readSpeaker(context.text.tokens, context.sentence, given);
  // "ISIS counted 550 fighters" has so many, and tells nothing.
  if (speaker?.entity != null && isCounted(speaker.entity, best.candidate.figure, ground)) return outcome;
  const tellers = speaker === null ? [] : tellersOf(best.candidate.figure, source);
  if (speaker === null || tellers.length === 0 || !isOtherSpeaker(speaker, tellers, source)) return outcome;
  return { ...outcome, best: { ...best, differences: ["attribution-differs", ...best.differences] } };
}

/** Of the same paragraph. */
function sentenceBefore({
  reading,
  sentence: { index, paragraph },
}: Ground["context"]): SentenceReading | null {
  const before = index > 0 ? reading.sentence(index - 1) : null;
  return before?.paragraph === paragraph ? before : null;
}

function isCounted(entity: string, { indicator }: SourceFigure, { source, context }: Ground): boolean {
  const named = namedBy(indicator, source, context.reading.lexicon);
  const own = source.entities[entity];
  const isArmed = own?.type === "organisation" && own.kind === "armed-group" && !isPartner(entity, source);
  return isArmed && (named.has(entity) || own.within.some((outer) => named.has(outer)));
}

function tellersOf({ values }: SourceFigure, source: FigureSource): Tellers[] {
  return values.flatMap(({ shownBy }) => (shownBy === null ? [] : (source.tellersOf?.(shownBy) ?? [])));
}

interface Given {
  mention: QuotationMention;
  /** The one that the quotation begins in. */
  sentence: SentenceReading;
  text: Text;
  source: FigureSource;
}

/** Whether the very words are given to somebody else: to another house, or another person than the one who said them. */
export function isGivenToOther(
  { verdict, quotation: { statement } }: QuotationAlignment,
  { mention, sentence, text, source }: Given,
): boolean {
  const tellers = verdict === "agrees" ? (source.tellersOf?.(statement) ?? null) : null;
  const speaker = tellers === null ? null : readSpeaker(text.tokens, sentence, mention);
  if (tellers === null || speaker === null) return false;
  const isPerson = (id: string | null) => id !== null && source.entities[id]?.type === "person";
  if (!isPerson(speaker.entity)) return isOtherSpeaker(speaker, [tellers], source);
  const persons = tellers.entities.filter(isPerson);
  return persons.length > 0 && tellers.words.length === 0 && !persons.includes(speaker.entity ?? "");
}

/** Whether no chain of tellers has anybody of the speaker's house. Where a chain is unknown, nothing is said. */
function isOtherSpeaker(
  { entity, nation, name, isPerson }: Speaker,
  chains: readonly Tellers[],
  source: FigureSource,
): boolean {
  if (chains.some((chain) => isUnknown(chain, source))) return false;
  // Whose spokesman somebody is whom the record does not know is open, but where it has it from others by name.
  if (isPerson && !chains.every((chain) => isByPersons(chain, source))) return false;
  if (name !== null)
    return !chains.some((chain) => isNamed(name, chain, source) || isPartByLetters(name, chain, source));
  if (entity === null) return !chains.some((chain) => isTold(nation, chain, source));
  if (chains.some((chain) => isDescribed(entity, chain, source))) return false;
  if (isPersonId(entity, source))
    return chains.every((chain) => isBySomebody(chain, source) && !chain.entities.includes(entity));
  const house = houseOf(entity, source);
  if (house === null) return false;
  return !chains.some((chain) => housesOf(chain, source).has(house));
}

/** What the press tells on nobody's word may be anybody's. */
function isUnknown({ entities, words, publisher }: Tellers, source: FigureSource): boolean {
  return entities.length === 0 && words.length === 0 && houseOf(publisher, source) === null;
}

/** Whether words that describe the tellers name the entity: "Amnesty International and Airwars". */
function isDescribed(entity: string, { words }: Tellers, source: FigureSource): boolean {
  const own = source.entities[entity];
  const names = own === undefined ? [] : [own.name, ...own.aliases];
  return words.some((form) => names.some((name) => form.includes(name)));
}

/** Whether a body that the record does not know may be one of the tellers: by a word of its name, or because they have none. */
function isNamed(name: string, { entities, words, publisher }: Tellers, source: FigureSource): boolean {
  if (words.some((form) => NAMELESS.test(form) && !AFFILIATED.test(form))) return true;
  const own = wordsIn(name);
  const known = [...entities, publisher].flatMap((id) => {
    const entity = source.entities[id];
    return entity === undefined ? [id] : [entity.name, ...entity.aliases];
  });
  return [...known, ...words].some((form) => wordsIn(form).some((word) => own.includes(word)));
}

/** Letters that stand for a body of the world, and not for a branch of somebody's forces or of an inspector general. */
const OF_THE_WORLD = new Set(
  (
    "UNICEF UNHCR UNAMA UNAMI UNDP UNODC OCHA IOM WHO WFP FAO IMF IAEA ICRC OSCE OPCW NATO HRW ICG MSF GAO SOHR SNHR " +
    "CSIS RAND ACLED FDD ISW"
  ).split(" "),
);

/** "DCIS had 1,623": the forces and their inspectors have branches of which the record knows nothing. */
function isPartByLetters(name: string, chain: Tellers, source: FigureSource): boolean {
  if (!/^\p{Lu}+$/u.test(name) || OF_THE_WORLD.has(name)) return false;
  const houses = housesOf(chain, source);
  return houses.has(FORCES) || houses.has(OVERSIGHT);
}

const NAMELESS =
  /official|monitor|group|observer|research|agenc|panel|source|analyst|expert|media|estimate/iu;
/** Whose official somebody is. */
const AFFILIATED = /defen[sc]e|Pentagon|\bU\.?S\b|\bU\.?N\b|Iraqi|Syrian/u;
/** Words that many names share. */
const COMMON = new Set(
  "the of for and in center centre institute network united national international office".split(" "),
);

function wordsIn(form: string): string[] {
  const words = form
    .toLowerCase()
    .replaceAll(".", "")
    .split(/[^\p{L}]+/u);
  return words.filter((word) => word.length > 1 && !COMMON.has(word));
}

/** Whether somebody of that nation is among the tellers, by name or by description. */
function isTold(
  nation: string | null,
  { entities, words, publisher }: Tellers,
  source: FigureSource,
): boolean {
  if (nation === null) return words.length > 0;
  const root = nation.toLowerCase().slice(0, 4);
  const names = [...entities, publisher].map((id) => source.entities[id]?.name ?? id);
  // Of which nation somebody is who is only named stays open.
  if (words.some((form) => PERSON.test(form) && !AMERICAN.test(form))) return true;
  return [...names, ...words].some((form) => form.toLowerCase().includes(root));
}

/** An inspector general passes on what the forces told it; persons and those without a name are mostly of the forces. */
function housesOf({ entities, words, publisher }: Tellers, source: FigureSource): ReadonlySet<string> {
  const houses = new Set([...entities, publisher].flatMap((id) => houseOf(id, source) ?? []));
  const isOfPersons = entities.length > 0 && entities.every((id) => isPersonId(id, source));
  const isOpen = isOfPersons || words.some((form) => !ELSEWHERE.test(form));
  const isRelayed = houses.has(FORCES) || houses.has(OVERSIGHT);
  if (isOpen || isRelayed) houses.add(FORCES).add(OVERSIGHT);
  return houses;
}

/** Words for those who are surely not of the forces that the record is about. */
const ELSEWHERE =
  /\bU\.?N\.?\b|United Nations|World Health|Amnesty|Airwars|Iraq|Syria|Turk|Kurd|Afghan|Ukrain|Russia|Migration/u;

/** Whether named persons alone told it. */
function isByPersons({ entities, words }: Tellers, source: FigureSource): boolean {
  const isNamedPerson = (form: string) => PERSON.test(form) && !NAMELESS.test(form);
  const isOnly = entities.every((id) => isPersonId(id, source)) && words.every(isNamedPerson);
  return isOnly && entities.length + words.length > 0;
}

const AMERICAN = /^(?:President Obama|Secretary|Ambassador|Pentagon|Spokesman|Lt|Maj|Brig|State|U\.?S)/u;

/** Whether one person told it, by name or as an official: then another person did not. */
function isBySomebody(chain: Tellers, source: FigureSource): boolean {
  const isOfficial = chain.entities.length === 0 && chain.words.every((form) => OFFICIAL.test(form));
  return isByPersons(chain, source) || (isOfficial && chain.words.length > 0);
}

const OFFICIAL = /^an? (?:senior )?(?:U\.S\. |Pentagon |defense |American )+official$/iu;

/** A title and a name, or two names. */
const PERSON = /^(?:\p{Lu}[\p{L}.’'-]+ )+(?:al-)?\p{Lu}[\p{L}'-]+/u;

function isPersonId(id: string, { entities }: FigureSource): boolean {
  return entities[id]?.type === "person";
}

const FORCES = "forces";
const OVERSIGHT = "oversight";

/** Whose house an entity belongs to; null for those that relay others, and for persons, whose office may change. */
function houseOf(id: string, source: FigureSource): string | null {
  const entity = source.entities[id];
  if (entity?.type !== "organisation" || entity.kind === "media") return null;
  if (entity.kind === "oversight") return OVERSIGHT;
  if (isPartner(id, source) || entity.within.some((outer) => isPartner(outer, source))) return id;
  if (entity.kind === "military" || hasForces(id, source)) return FORCES;
  return entity.kind === "government" && /^(?:U\.S\.|United States)/.test(entity.name) ? null : id;
}

/** A department of which forces are a part. */
function hasForces(id: string, { entities }: FigureSource): boolean {
  return Object.values(entities).some(
    (entity) => entity.type === "organisation" && entity.kind === "military" && entity.within.includes(id),
  );
}
