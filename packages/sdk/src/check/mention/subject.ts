/**
 * Which operation or special office a sentence is about: the last one named, up to its end.
 *
 * A Lead Inspector General stands for its operation. Offices that work for several operations (the DoD's
 * own inspector general) are the subject of nothing.
 */
import type { Reading, SentenceReading } from "./sentence.ts";
import type { Lexicon } from "./vocabulary.ts";

/** The entity's id, or null where none has been named. */
export function readSubject(reading: Reading, sentence: SentenceReading): string | null {
  const { names, subjects } = subjectsOf(reading);
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? sentence.to) < sentence.to) low = middle + 1;
    else high = middle;
  }
  const subject = subjects[low - 1] ?? null;
  return subject === null
    ? null
    : (siblingOf(subject, names[low - 1] ?? 0, { reading, sentence }) ?? subject);
}

/** So many names back the country is looked for that a sentence is about. */
const NAMES_BACK = 24;

/**
 * "The office for Afghanistan made more use of it": of two offices with the name of a country each, that of the
 * country named last, in a paragraph that names neither.
 */
function siblingOf(
  subject: string,
  named: number,
  { reading, sentence }: { reading: Reading; sentence: SentenceReading },
): string | null {
  const offices = officesOf(reading.lexicon);
  const { sentenceOf, sentences } = reading.text;
  if (!offices.has(subject) || sentences[sentenceOf[named] ?? 0]?.paragraph === sentence.paragraph)
    return null;
  for (let back = 1; back <= NAMES_BACK; back++) {
    const hit = lastBefore(reading.names, sentence.to, back);
    if (hit === undefined || hit.from <= named) return null;
    if (hit.value.type !== "place") continue;
    const country = reading.lexicon.vocabulary.entities[hit.value.entity]?.name ?? "";
    for (const [id, name] of offices) if (name.includes(country)) return id;
  }
  return null;
}

/** The name that stands so many names before a token. */
function lastBefore(
  names: Reading["names"],
  token: number,
  back: number,
): Reading["names"][number] | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.from ?? token) < token) low = middle + 1;
    else high = middle;
  }
  return names[low - back];
}

const officesByLexicon = new WeakMap<Lexicon, Map<string, string>>();

/** The special offices and their names. */
function officesOf(lexicon: Lexicon): Map<string, string> {
  const known = officesByLexicon.get(lexicon);
  if (known !== undefined) return known;
  const { entities } = lexicon.vocabulary;
  const ids = [...subjectByEntity(lexicon)].flatMap(([id, subject]) => (subject === id ? id : []));
  const offices = ids.filter((id) => entities[id]?.type === "organisation");
  const found = new Map(offices.map((id) => [id, entities[id]?.name ?? ""]));
  officesByLexicon.set(lexicon, found);
  return found;
}

/** Whether a form is the name of an operation or of a special office. */
export function isSubjectName(lexicon: Lexicon, form: string): boolean {
  return formsOf(lexicon).has(form);
}

interface Subjects {
  /** Tokens at which a subject is named, in order, and which. */
  names: number[];
  subjects: (string | null)[];
}

const read = new WeakMap<Reading, Subjects>();

function subjectsOf(reading: Reading): Subjects {
  const known = read.get(reading);
  if (known !== undefined) return known;
  const of = subjectByEntity(reading.lexicon);
  const named = reading.names.flatMap(({ from, value }) => {
    const subject = of.get(value.entity);
    return subject === undefined ? [] : [{ from, subject }];
  });
  const found = { names: named.map(({ from }) => from), subjects: named.map(({ subject }) => subject) };
  read.set(reading, found);
  return found;
}

const byLexicon = new WeakMap<Lexicon, Map<string, string | null>>();

/** Null for an office that is the subject of nothing: after its name no other one is. */
function subjectByEntity(lexicon: Lexicon): Map<string, string | null> {
  const known = byLexicon.get(lexicon);
  if (known !== undefined) return known;
  const entities = Object.values(lexicon.vocabulary.entities);
  const operations = entities.filter(({ type }) => type === "operation");
  const found = new Map<string, string | null>(operations.map(({ id }) => [id, id]));
  for (const entity of entities) {
    if (entity.type !== "organisation" || entity.kind !== "oversight") continue;
    const overseen = operations.find(({ name }) => entity.name.endsWith(name));
    if (overseen !== undefined) found.set(entity.id, overseen.id);
    else found.set(entity.id, /^Special\b/.test(entity.name) ? entity.id : null);
  }
  byLexicon.set(lexicon, found);
  return found;
}

const formsByLexicon = new WeakMap<Lexicon, Set<string>>();

function formsOf(lexicon: Lexicon): Set<string> {
  const known = formsByLexicon.get(lexicon);
  if (known !== undefined) return known;
  const { entities } = lexicon.vocabulary;
  const ids = [...subjectByEntity(lexicon)].flatMap(([id, subject]) => (subject === null ? [] : id));
  const forms = new Set(ids.flatMap((id) => [entities[id]?.name ?? "", ...(entities[id]?.aliases ?? [])]));
  formsByLexicon.set(lexicon, forms);
  return forms;
}
