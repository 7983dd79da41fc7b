/**
 * By which words a figure is called: its indicator with its terms, place, dimensions and period, the
 * numbers, and who says it. Each counts for as much as it tells one figure from another.
 */
import { formatPeriod } from "../period/index.ts";
import { formatQuantity } from "../quantity/index.ts";
import type { Figure, RecordData, Statement } from "../schema/record.ts";
import { statementsOf } from "./filter.ts";
import { foldWords } from "./fold.ts";

/** What is counted and how many says most; where and when next; who said it least. */
const SUBJECT = 4;
const SCOPE = 3;
const TERM = 2;
const SOURCE = 1;

/** The words of a figure, each with the most that it may count for: a whole number below 8. */
export type Words = ReadonlyMap<string, number>;

/** Reads each name and each figure once, when it is first asked for. */
export function readWords(record: RecordData): (figure: Figure) => Words {
  const folded = new Map<string, readonly string[]>();
  const fold = (text: string) => {
    const known = folded.get(text) ?? foldWords(text);
    folded.set(text, known);
    return known;
  };
  const read = new WeakMap<Figure, Words>();
  return (figure) => {
    const known = read.get(figure) ?? wordsOf(figure, record, fold);
    read.set(figure, known);
    return known;
  };
}

type Texts = readonly (string | null | undefined)[];

function wordsOf(figure: Figure, record: RecordData, fold: (text: string) => readonly string[]): Words {
  const words = new Map<string, number>();
  const add = (texts: Texts, weight: number, read = fold) => {
    for (const text of texts) {
      if (text === null || text === undefined) continue;
      for (const word of read(text)) words.set(word, Math.max(weight, words.get(word) ?? 0));
    }
  };
  const indicator = record.indicators[figure.indicator];
  const dimensions = Object.entries(figure.dimensions).flatMap(
    ([name, value]) => indicator?.dimensions[name]?.values[value] ?? [],
  );
  add([figure.indicator, indicator?.name, indicator?.phrase.many], SUBJECT);
  // No other figure has these, so they are not worth remembering.
  add([numberOf(figure)], SUBJECT, foldWords);
  add(
    figure.conflicts.map((id) => numberSaid(record.statements[id])),
    SCOPE,
    foldWords,
  );
  add([figure.id], SCOPE, foldWords);
  add([...namesOf(figure.place, record), figure.period && formatPeriod(figure.period)], SCOPE);
  add([...dimensions.map(({ name }) => name), figure.modality, figure.measure], SCOPE);
  add([...(indicator?.terms.counted ?? []), ...(indicator?.terms.verbs ?? [])], TERM);
  for (const { terms } of dimensions) add(terms, TERM);
  for (const id of statementsOf(figure, record)) add(sourcesOf(id, record), SOURCE);
  return words;
}

function sourcesOf(id: string, record: RecordData): Texts {
  const statement = record.statements[id];
  const document = record.documents[statement?.document ?? ""];
  const parties = Object.values(statement?.actors ?? {});
  return [
    document?.title,
    ...namesOf(document?.publisher ?? null, record),
    ...parties.flatMap((party) => [party.as, ...namesOf(party.id, record)]),
  ];
}

/** Who looks for the number of a contradiction is after the figure that it contradicts. */
function numberSaid(statement: Statement | undefined): string | null {
  return statement?.kind === "figure" ? numberOf(statement) : null;
}

function numberOf({ quantity }: Pick<Figure, "quantity">): string {
  return `${quantity.printed ?? ""} ${formatQuantity(quantity, { style: "narrow" })}`;
}

function namesOf(id: string | null, { entities }: RecordData): string[] {
  const entity = id === null ? undefined : entities[id];
  return entity === undefined ? [] : [entity.id, entity.name, ...entity.aliases, ...entity.former];
}
