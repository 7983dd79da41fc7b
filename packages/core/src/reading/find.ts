/**
 * Which figures a few words are about, the likeliest first.
 *
 * Words are looked for in what a figure is called: its indicator with its terms, place, dimensions and
 * period, the numbers, and who says it. How many of the words are found decides before how well they
 * are; no model, no weights that learn.
 */
import { formatPeriod } from "../period/index.ts";
import { formatQuantity } from "../quantity/index.ts";
import type { Figure, RecordData } from "../schema/record.ts";
import { statementsOf } from "./filter.ts";
import { foldWords } from "./fold.ts";

/** Words that tell no figure from another. */
const EMPTY = new Set(
  "a an and are by did does for from had has have how in is it many much of on or since that the there to was were what when where which who with".split(
    " ",
  ),
);

/** What is counted and how many says most; where and when next; who said it least. */
const SUBJECT = 4;
const SCOPE = 3;
const TERM = 2;
const SOURCE = 1;

/** The words of a figure, each with the most that it may count for. */
export type WordIndex = ReadonlyMap<string, number>;

export function indexFigure(figure: Figure, record: RecordData): WordIndex {
  const index = new Map<string, number>();
  const add = (texts: readonly (string | null | undefined)[], weight: number) => {
    for (const word of texts.flatMap((text) => foldWords(text ?? ""))) {
      index.set(word, Math.max(weight, index.get(word) ?? 0));
    }
  };
  const indicator = record.indicators[figure.indicator];
  const dimensions = Object.entries(figure.dimensions).flatMap(
    ([name, value]) => indicator?.dimensions[name]?.values[value] ?? [],
  );
  add([figure.indicator, indicator?.name, indicator?.phrase.many, numberOf(figure)], SUBJECT);
  add([...namesOf(figure.place, record), figure.period && formatPeriod(figure.period), figure.id], SCOPE);
  add([...dimensions.map(({ name }) => name), figure.modality, figure.measure], SCOPE);
  add([...(indicator?.terms.counted ?? []), ...(indicator?.terms.verbs ?? [])], TERM);
  add(
    dimensions.flatMap(({ terms }) => terms),
    TERM,
  );
  for (const id of statementsOf(figure, record)) {
    const statement = record.statements[id];
    const document = record.documents[statement?.document ?? ""];
    add([document?.title, ...namesOf(document?.publisher ?? null, record)], SOURCE);
    const parties = Object.values(statement?.actors ?? {});
    add(
      parties.flatMap((party) => [party.as, ...namesOf(party.id, record)]),
      SOURCE,
    );
  }
  return index;
}

/** Figures that have any of the words, those with more of them first. */
export function rankFigures(
  words: string,
  figures: readonly Figure[],
  indexOf: (figure: Figure) => WordIndex,
): Figure[] {
  const wanted = [...new Set(foldWords(words))].filter((word) => !EMPTY.has(word));
  if (wanted.length === 0) return [...figures];
  return figures
    .map((figure) => ({ figure, score: scoreOf(wanted, indexOf(figure)) }))
    .filter(({ score }) => score.found > 0)
    .sort(
      (a, b) =>
        b.score.found - a.score.found || b.score.weight - a.score.weight || byRank(a.figure, b.figure),
    )
    .map(({ figure }) => figure);
}

const CLOSEST_FIRST: readonly Figure["standing"][] = [
  "primary",
  "official",
  "press",
  "copy",
  "paraphrase",
  null,
];

/** Between equals, what stands closest to the counting; then what says least beyond what was asked. */
function byRank(a: Figure, b: Figure): number {
  const nearness = CLOSEST_FIRST.indexOf(a.standing) - CLOSEST_FIRST.indexOf(b.standing);
  return nearness || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}

function scoreOf(wanted: readonly string[], index: WordIndex): { found: number; weight: number } {
  const weights = wanted.map((word) => weightOf(word, index)).filter((weight) => weight > 0);
  return { found: weights.length, weight: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** A word counts in full; one that begins alike ("attack", "attacks", "attacked") counts half. */
function weightOf(word: string, index: WordIndex): number {
  const exact = index.get(word);
  if (exact !== undefined) return exact;
  let most = 0;
  for (const [known, weight] of index) if (beginAlike(word, known)) most = Math.max(most, weight / 2);
  return most;
}

function beginAlike(word: string, known: string): boolean {
  if (/\p{N}/u.test(word)) return false;
  const isPart = word.length >= 3 && known.startsWith(word);
  return isPart || (known.length >= 4 && word.startsWith(known) && word.length - known.length <= 3);
}

function numberOf({ quantity }: Figure): string {
  return `${quantity.printed ?? ""} ${formatQuantity(quantity, { style: "narrow" })}`;
}

function namesOf(id: string | null, { entities }: RecordData): string[] {
  const entity = id === null ? undefined : entities[id];
  return entity === undefined ? [] : [entity.id, entity.name, ...entity.aliases, ...entity.former];
}
