/**
 * What the things that a text is checked against are called in a sentence about a finding.
 */
import { type Figure, formatPeriod, formatQuantity, type Reader } from "@throughline/core";
import type { Modality, Period, Quantity } from "@throughline/core/schema";
import type { DocumentSource } from "../check/against/document.ts";
import type { FindingEvidence } from "../check/finding/finding.ts";

/** Where sentences get their names from: the record, or a document and the record's vocabulary. */
export interface Names extends Pick<Reader, "entity" | "indicator" | "figure"> {
  /** "the record", "the source". */
  who: string;
  isDocument: boolean;
  /** A number as it is told: in our own words of the record, in its own words of a document. */
  amount(quantity: Quantity | null): string;
  /** Where a document has it, for the end of a sentence: " (report.txt:14)". Empty for the record, which has ids. */
  where(evidence: FindingEvidence | null): string;
  /** Figures of the record; a document has none. */
  figuresOf(indicator: string): readonly Figure[];
  /** One of the figures that tie. */
  rival(id: string): { quantity: Quantity; period: Period | null; where?: string } | null;
}

export function recordNames(record: Reader): Names {
  return {
    who: "the record",
    isDocument: false,
    amount,
    where: () => "",
    entity: (id) => record.entity(id),
    indicator: (id) => record.indicator(id),
    figure: (id) => record.figure(id),
    figuresOf: (indicator) => record.figures({ indicator }),
    rival: (id) => record.figure(id),
  };
}

export function documentNames({ entities, indicators, figures, evidence: at }: DocumentSource): Names {
  return {
    who: "the source",
    isDocument: true,
    amount: (quantity) => (quantity?.printed === undefined ? amount(quantity) : inSentence(quantity.printed)),
    where: (evidence) => (evidence === null ? "" : ` (${lineOf(evidence)})`),
    entity: (id) => entities[id] ?? null,
    indicator: (id) => indicators[id] ?? null,
    figure: () => null,
    figuresOf: () => [],
    rival: (id) => {
      const figure = figures.find((each) => each.id === id);
      const [value] = figure?.values ?? [];
      return figure === undefined || value === undefined
        ? null
        : { quantity: value.quantity, period: figure.period, where: lineOf(at(id)) };
    },
  };
}

/** "report.txt:14". */
function lineOf(evidence: FindingEvidence | null): string {
  return evidence === null ? "" : `${evidence.document}:${evidence.line}`;
}

const MODALITIES: Readonly<Record<Modality, string>> = {
  actual: "done",
  estimated: "estimated",
  readiness: "ordered to be ready",
  ordered: "ordered",
  planned: "planned",
  claimed: "claimed",
  alleged: "alleged",
  threatened: "threatened",
};

export function modalityName(modality: Modality): string {
  return MODALITIES[modality];
}

export function placeName(names: Names, place: string | null): string {
  return place === null ? "no place" : (names.entity(place)?.name ?? place);
}

/** "in Syria", "at Tower 22". */
export function placePhrase(names: Names, place: string): string {
  const entity = names.entity(place);
  return entity?.type === "place" ? entity.phrase : `in ${placeName(names, place)}`;
}

export function periodName(period: Period | null): string {
  return period === null ? "no time" : formatPeriod(period);
}

/** Words from the beginning of a sentence, for the middle of one. */
function inSentence(printed: string): string {
  return `${printed.charAt(0).toLowerCase()}${printed.slice(1)}`.replace(/\s+/gu, " ");
}

function amount(quantity: Quantity | null): string {
  return quantity === null ? "no number" : formatQuantity(quantity);
}

/** The same with "exactly", where that is the point. */
export function strength(names: Names, quantity: Quantity | null): string {
  const told = names.amount(quantity);
  return quantity?.bound === "exactly" && !/^(?:exactly|precisely)\b/u.test(told) ? `exactly ${told}` : told;
}

/** "on U.S. bases": the values of the indicator's dimensions as a sentence says them. */
export function dimensionPhrase(
  names: Names,
  indicator: string | null,
  dimensions: Record<string, string>,
): string {
  const known = indicator === null ? null : names.indicator(indicator);
  const phrases = Object.entries(dimensions).map(
    ([name, value]) => known?.dimensions[name]?.values[value]?.phrase ?? value,
  );
  return phrases.length === 0 ? "without a kind" : phrases.join(", ");
}

/** The indicator's counted thing, in the plural. */
export function countedName(names: Names, indicator: string): string {
  return names.indicator(indicator)?.phrase.many ?? indicator;
}
