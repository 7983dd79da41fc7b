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
  return subjects[low - 1] ?? null;
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
