/**
 * One clause per difference: what the text says, and what the record says.
 */
import type { DifferenceCode, Figure, Reader } from "@throughline/core";
import type { Reading } from "../check/finding/finding.ts";
import {
  amount,
  dimensionPhrase,
  modalityName,
  periodName,
  placeName,
  placePhrase,
  strength,
} from "./names.ts";

export interface Told {
  said: Reading;
  recorded: Reading;
  /** The id of the record's figure. */
  figure: string | null;
  record: Reader;
}

export const CLAUSES: Readonly<Record<DifferenceCode, (told: Told) => string>> = {
  "value-differs": ({ said, recorded }) =>
    `says ${amount(said.quantity)}; the record says ${amount(recorded.quantity)}`,
  rounded: ({ recorded }) => `rounds ${amount(recorded.quantity)}`,
  "bound-dropped": ({ said, recorded }) =>
    `says ${strength(said.quantity)}; the record says ${amount(recorded.quantity)}`,
  "bound-added": ({ said, recorded }) =>
    `says ${amount(said.quantity)}; the record says ${strength(recorded.quantity)}`,
  "bound-changed": ({ said, recorded }) =>
    `says ${amount(said.quantity)}; the record says ${amount(recorded.quantity)}`,
  "period-differs": ({ said, recorded }) =>
    `says it of ${periodName(said.period)}; the record says it of ${periodName(recorded.period)}`,
  "period-dropped": ({ recorded }) => `does not say when: ${periodName(recorded.period)}`,
  "place-differs": ({ said, recorded, record }) =>
    `says it of ${placeName(record, said.place)}; the record says it of ${placeName(record, recorded.place)}`,
  "place-dropped": lostPlace,
  "actor-differs": () => "names somebody else than the record",
  "target-differs": otherKind,
  "unit-differs": otherKind,
  "modality-differs": ({ said, recorded }) =>
    `tells as ${modalityName(said.modality ?? "actual")} what the record has as ${modalityName(recorded.modality ?? "actual")}`,
  "attribution-differs": () => "names another speaker than the record",
  "quotation-altered": ({ recorded }) =>
    recorded.words === null ? ALTERED : `${ALTERED}, which are “${recorded.words}”`,
  "name-garbled": ({ said, recorded }) => `\`${said.words}\` stands for \`${recorded.words}\``,
  superseded: ({ figure, record }) => `was replaced since${newerWords(figure, record)}`,
  contested: () => "is one of several counts that disagree",
  "stray-reference-mark": ({ said }) =>
    `\`${said.words}\` is the number of a footnote, left behind in the text`,
};

const ALTERED = "these are not the source's words";

function lostPlace({ recorded, record }: Told): string {
  const place = recorded.place === null ? "one place" : placeName(record, recorded.place);
  const whole = wholeOf(recorded, record);
  const instead =
    whole?.place == null ? "" : `; ${placePhrase(record, whole.place)} it is ${amount(whole.quantity)}`;
  return `names no place, and the number is that of ${place} alone${instead}`;
}

/** The figure for the place that a text means when it names none. */
function wholeOf({ indicator, period }: Reading, record: Reader): Figure | null {
  const scope = record.indicator(indicator ?? "")?.scope;
  if (indicator === null || scope === undefined) return null;
  const figures = record.figures({ indicator, place: scope });
  return figures.find((figure) => figure.place === scope && isSameTime(figure.period, period)) ?? null;
}

function isSameTime(a: Figure["period"], b: Figure["period"]): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

function otherKind({ said, recorded, record }: Told): string {
  const { indicator } = recorded;
  return `says it ${dimensionPhrase(record, indicator, said.dimensions)}; the record says it ${dimensionPhrase(record, indicator, recorded.dimensions)}`;
}

function newerWords(figure: string | null, record: Reader): string {
  const newer = record.figure(record.figure(figure ?? "")?.supersededBy?.figure ?? "");
  return newer === null ? "" : ` by ${amount(newer.quantity)} (${periodName(newer.period)})`;
}
