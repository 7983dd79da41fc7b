/**
 * What a text has told already: the recorded figures that its own numbers were found to be.
 *
 * A text that gives three numbers of a month at one place goes on with a fourth: what was recognised beside a
 * number says which place and time it is of. Only numbers that are the record's own, at a time that the text
 * names, are told.
 */
import { timeKey } from "../candidate/figure-index.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import type { Context } from "../mention/context.ts";
import type { Outcome } from "./align.ts";
import type { PeriodRelation } from "./weights.ts";

const TIMED: ReadonlySet<PeriodRelation> = new Set(["equal", "near", "running", "quarter"]);

/** Which kind of evidence it is that a figure's place and time, or its time, were told nearby. */
export type Nearby =
  | "toldHere"
  | "toldNear"
  | "toldBefore"
  | "timeToldHere"
  | "timeToldNear"
  | "timeToldBefore";

/** A place at a time, of which a number was told. */
export type ToldScene = Pick<SourceFigure, "place" | "period">;

interface Stretch {
  figures: Set<SourceFigure>;
  /** By place and time; the first few. */
  scenes: Map<string, ToldScene>;
  times: Set<string>;
  /** The values of kinds that are somebody's name; the last told. */
  parties: Record<string, string>;
}

/** A table may tell of hundreds; what goes on from it is told by the first of them. */
const MOST_SCENES = 12;
const NONE: readonly ToldScene[] = [];

export class Told {
  readonly #bySentence = new Map<number, Stretch>();
  readonly #byParagraph = new Map<number, Stretch>();
  readonly #places = new Map<string, Set<string | null>>();
  readonly #documents = new Map<string, number>();
  /** Paragraphs that tell something, in order. */
  readonly #telling: number[] = [];
  readonly #source: FigureSource;

  constructor(source: FigureSource) {
    this.#source = source;
  }

  add({ sentence }: Context, { best, rivals }: Outcome): void {
    const { value, period, place, dimension } = best.relations;
    if (rivals.length > 0 || value !== "equal" || !TIMED.has(period)) return;
    // What was found without a word of whom it is about may be about somebody else, and so may what follows.
    if (best.evidence?.some(({ is }) => is.includes("missing:subject")) === true) return;
    if (place === "moved" || place === "dropped" || dimension === "other") return;
    const { figure } = best.candidate;
    put(this.#bySentence, sentence.index, figure);
    // Whose it is is lent only where the text itself has said so.
    const parties = Object.entries(dimension === "equal" ? figure.dimensions : {}).filter(([, id]) =>
      isParty(this.#source.entities[id]?.type),
    );
    if (!this.#byParagraph.has(sentence.paragraph)) insert(this.#telling, sentence.paragraph);
    Object.assign(put(this.#byParagraph, sentence.paragraph, figure).parties, Object.fromEntries(parties));
    for (const id of documentsOf(figure, this.#source))
      this.#documents.set(id, (this.#documents.get(id) ?? 0) + 1);
    const places = this.#places.get(figure.indicator) ?? new Set();
    this.#places.set(figure.indicator, places.add(figure.place));
  }

  /** Whether the paragraph gives this very figure its own number: then another number is of something else. */
  isTaken({ sentence }: Context, figure: SourceFigure): boolean {
    return this.#byParagraph.get(sentence.paragraph)?.figures.has(figure) === true;
  }

  /** Told in the figure's paragraph, its sentence included, or in the last before it that told anything. */
  around({ sentence }: Context): readonly ToldScene[] {
    const stretches = [this.#byParagraph.get(sentence.paragraph), this.#before(sentence.paragraph)];
    return stretches.flatMap((stretch) => (stretch === undefined ? NONE : [...stretch.scenes.values()]));
  }

  nearby({ sentence }: Context, figure: SourceFigure): Nearby | null {
    if (figure.period === null) return null;
    const [scene, time] = [sceneKey(figure), timeKey(figure.period)];
    const here = this.#bySentence.get(sentence.index);
    const near = this.#byParagraph.get(sentence.paragraph);
    if (here?.scenes.has(scene) === true) return "toldHere";
    if (near?.scenes.has(scene) === true) return "toldNear";
    if (here?.times.has(time) === true) return "timeToldHere";
    if (near?.times.has(time) === true) return "timeToldNear";
    const before = this.#before(sentence.paragraph);
    if (before?.scenes.has(scene) === true) return "toldBefore";
    return before?.times.has(time) === true ? "timeToldBefore" : null;
  }

  /** The last paragraph before that told anything: what stands between says nothing to the source. */
  #before(paragraph: number): Stretch | undefined {
    const last = this.#telling[indexOf(this.#telling, paragraph) - 1];
    return last === undefined ? undefined : this.#byParagraph.get(last);
  }

  /** How many of the numbers that the text told stand in a document that has the figure too. */
  ofItsDocument(figure: SourceFigure): number {
    let most = 0;
    for (const id of documentsOf(figure, this.#source)) most = Math.max(most, this.#documents.get(id) ?? 0);
    return most;
  }

  /** By whom, or on whose work, the nearest numbers told were: what is said once for all of them. */
  parties({ sentence }: Context): Readonly<Record<string, string>> {
    const near = this.#byParagraph.get(sentence.paragraph) ?? this.#before(sentence.paragraph);
    return near?.parties ?? {};
  }

  /** Whether the text anywhere told of the indicator. */
  has(indicator: string): boolean {
    return this.#places.has(indicator);
  }

  /** Whether the text anywhere told of the same thing, and at the same place. */
  of({ indicator, place }: SourceFigure): "series" | "subject" | null {
    const places = this.#places.get(indicator);
    if (places === undefined) return null;
    return places.has(place) ? "series" : "subject";
  }

  /** The indicators of which the text told anything. */
  get indicators(): Iterable<string> {
    return this.#places.keys();
  }
}

/** A place that something is for is nobody who did it. */
function isParty(type: string | undefined): boolean {
  return type !== undefined && type !== "place";
}

function put(stretches: Map<number, Stretch>, at: number, figure: SourceFigure): Stretch {
  const stretch = stretches.get(at) ?? {
    figures: new Set(),
    scenes: new Map(),
    times: new Set(),
    parties: {},
  };
  stretches.set(at, stretch);
  stretch.figures.add(figure);
  if (stretch.scenes.size < MOST_SCENES) stretch.scenes.set(sceneKey(figure), figure);
  stretch.times.add(timeKey(figure.period));
  return stretch;
}

function sceneKey({ place, period }: SourceFigure): string {
  return `${place} ${timeKey(period)}`;
}

const documents = new WeakMap<SourceFigure, readonly string[]>();

/** The documents whose statements give the figure. */
function documentsOf(figure: SourceFigure, source: FigureSource): readonly string[] {
  const known = documents.get(figure);
  if (known !== undefined) return known;
  const found = figure.values.flatMap(({ shownBy }) =>
    shownBy === null ? [] : (source.evidence(shownBy)?.document ?? []),
  );
  documents.set(figure, [...new Set(found)]);
  return found;
}

function insert(sorted: number[], value: number): void {
  sorted.splice(indexOf(sorted, value), 0, value);
}

/** Of the first item that is not less. */
function indexOf(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
