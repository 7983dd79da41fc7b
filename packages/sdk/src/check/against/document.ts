/**
 * A document that a text is checked against in place of the record: its own figures, read as a text's are,
 * with the words they stand among.
 */
import { readClock } from "../alignment/clock.ts";
import { type Clock, resolve } from "../alignment/period.ts";
import { matchIndicators } from "../candidate/indicators.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import type { FindingEvidence } from "../finding/finding.ts";
import { type Context, readContext } from "../mention/context.ts";
import type { FigureMention } from "../mention/mention.ts";
import type { PeriodMention } from "../mention/period-mention.ts";
import { Reading } from "../mention/sentence.ts";
import { compileLexicon, type Lexicon, type Vocabulary } from "../mention/vocabulary.ts";
import { readText, type Text } from "../text/text.ts";
import { evidenceAt } from "./evidence.ts";
import { withPlacesOf } from "./places.ts";
import { type Subject, subjectOf } from "./words.ts";

/** A document as it is given. `pages` are the offsets at which its pages begin, in order, with their labels. */
export interface Against {
  path: string;
  text: string;
  pages?: readonly { readonly start: number; readonly label: string }[];
}

/** A figure of the document. Its id is the place of its number: "134-137", offsets into the document. */
export interface DocumentFigure extends SourceFigure {
  subject: Subject;
  /** The record's indicators that its words fit, strongest first. */
  indicators: readonly string[];
  partial: boolean;
  /** What the other figures of its sentence count. */
  beside: ReadonlySet<string>;
  /** Its time, where no year stands with it: then that of `period` is a guess, and any other may be meant. */
  yearless: PeriodMention | null;
  /** Whether its time and its place stand in another sentence, or are only pointed to: then they can confirm and not contradict. */
  carried: { period: boolean; place: boolean };
}

export interface DocumentSource extends FigureSource {
  readonly lexicon: Lexicon;
  readonly text: Text;
  readonly figures: readonly DocumentFigure[];
}

/** `record` lends its vocabulary and its version. */
export function readDocument(against: Against, record: FigureSource): DocumentSource {
  const vocabulary = withPlacesOf(against.text, { indicators: record.indicators, entities: record.entities });
  const lexicon = compileLexicon(vocabulary);
  const reading = new Reading(readText(against.text), lexicon);
  const clock = readClock(reading, null);
  const figures = withBeside(
    reading.figures.map((figure) => figureOf(figure, reading, clock)),
    reading,
  );
  return {
    ...sourceOf(vocabulary, record),
    lexicon,
    text: reading.text,
    figures,
    evidence: (place) => evidenceOf(place, against, reading.text),
  };
}

function withBeside(figures: DocumentFigure[], { text, figures: mentions }: Reading): DocumentFigure[] {
  const sentenceOf = mentions.map(({ from }) => text.sentenceOf[from] ?? 0);
  return figures.map((figure, index) => {
    const heads = new Set<string>();
    for (const step of [-1, 1]) {
      for (let at = index + step; sentenceOf[at] === sentenceOf[index]; at += step) {
        const head = figures[at]?.subject.head ?? null;
        if (head !== null) heads.add(head);
      }
    }
    return { ...figure, beside: heads };
  });
}

function sourceOf(vocabulary: Vocabulary, { version, sha256 }: FigureSource) {
  return { ...vocabulary, version, sha256, quotations: [], figuresOf: () => [] };
}

function figureOf(figure: FigureMention, reading: Reading, clock: Clock): DocumentFigure {
  const context = readContext(reading, figure);
  const indicators = matchIndicators({ reading, figure, context })
    .filter(({ weak }) => !weak)
    .map(({ indicator }) => indicator.id);
  const id = `${figure.start}-${figure.end}`;
  const actors = context.sentence.names.filter(
    ({ value }) => value.type !== "place" && value.how === "right",
  );
  const ids = [...new Set(actors.map(({ value }) => value.entity))];
  const value = { statement: id, shownBy: id, standing: null, actors: ids };
  return {
    id,
    indicator: indicators[0] ?? "",
    indicators,
    place: context.place?.value.place ?? null,
    period: periodOf(context, reading, clock),
    dimensions: {},
    modality: isOwn(context.modality) ? context.modality.value : "actual",
    measure: "flow",
    // "At least 64 captured and four killed": the bound may hold for both, so either agrees.
    values: context.readings.map((quantity) => ({ ...value, quantity })),
    contested: false,
    superseded: null,
    subject: subjectOf(figure, context),
    partial: context.partial,
    beside: new Set(),
    yearless: yearlessOf(context, clock),
    carried: {
      period: !isOwn(context.period) || context.period.value.relative !== null,
      place: !isOwn(context.place),
    },
  };
}

function isOwn<Value>(
  found: { value: Value; near: Context["frame"]["ranges"][number]["near"] | string } | null,
): found is { value: Value; near: "own" | "sentence" } {
  return found !== null && (found.near === "own" || found.near === "sentence");
}

function yearlessOf({ period }: Context, clock: Clock): PeriodMention | null {
  return period === null || resolve(period.value, null, clock) !== null ? null : period.value;
}

/** A time without a year is of the year that the document speaks of: the last one it names. */
function periodOf({ period }: Context, reading: Reading, clock: Clock): SourceFigure["period"] {
  if (period === null) return null;
  const days = resolve(period.value, null, clock) ?? resolve(period.value, yearOf(reading, clock), clock);
  return days && { ...days, kind: period.value.asOf ? "as-of" : "interval", reporting: false };
}

function yearOf({ periods }: Reading, clock: Clock): number | null {
  if (clock.published !== null) return Number(clock.published.slice(0, 4));
  const years = periods.flatMap((mention) => {
    const end = mention.relative === null ? (resolve(mention, null, clock)?.start ?? null) : null;
    return end === null ? [] : Number(end.slice(0, 4));
  });
  return years.length === 0 ? null : Math.max(...years);
}

function evidenceOf(place: string, { path, pages }: Against, text: Text): FindingEvidence | null {
  const [start = Number.NaN, end = Number.NaN] = place.split("-").map(Number);
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  const page = pages?.findLast((each) => each.start <= start)?.label ?? null;
  return evidenceAt(text, { start, end }, { path, page });
}
