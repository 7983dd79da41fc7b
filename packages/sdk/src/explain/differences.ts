/**
 * One clause per difference: what the text says, and what the record or the source says.
 */
import type { DifferenceCode, Figure } from "@throughline/core";
import type { Reading } from "../check/finding/finding.ts";
import {
  countedName,
  dimensionPhrase,
  modalityName,
  type Names,
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
  names: Names;
  /** The words that show what is recorded, and who published them. */
  words: string | null;
  publisher: string | null;
}

export const CLAUSES: Readonly<Record<DifferenceCode, (told: Told) => string>> = {
  "value-differs": ({ said, recorded, names }) =>
    `says ${names.amount(said.quantity)}; ${names.who} says ${names.amount(recorded.quantity)}`,
  rounded: ({ recorded, names }) => `rounds ${names.amount(recorded.quantity)}`,
  "bound-dropped": ({ said, recorded, names }) =>
    `says ${strength(names, said.quantity)}; ${names.who} says ${names.amount(recorded.quantity)}`,
  "bound-added": ({ said, recorded, names }) =>
    `says ${names.amount(said.quantity)}; ${names.who} says ${strength(names, recorded.quantity)}`,
  "bound-changed": ({ said, recorded, names }) =>
    `says ${names.amount(said.quantity)}; ${names.who} says ${names.amount(recorded.quantity)}`,
  "period-differs": ({ said, recorded, names }) =>
    `says it of ${periodName(said.period)}; ${names.who} says it of ${periodName(recorded.period)}`,
  "period-dropped": ({ recorded }) => `does not say when: ${periodName(recorded.period)}`,
  "place-differs": ({ said, recorded, names }) =>
    `says it of ${placeName(names, said.place)}; ${names.who} says it of ${placeName(names, recorded.place)}`,
  "place-dropped": lostPlace,
  "actor-differs": otherDoer,
  "target-differs": otherTarget,
  "unit-differs": otherKind,
  "modality-differs": ({ said, recorded, names }) =>
    `tells it as ${modalityName(said.modality ?? "actual")}; ${names.who} has it as ${modalityName(recorded.modality ?? "actual")}`,
  "attribution-differs": ({ names, publisher }) =>
    `gives it on somebody else's word; ${names.who} has it from ${publisher === null ? "others" : (names.entity(publisher)?.name ?? publisher)}`,
  "quotation-altered": ({ recorded, names }) =>
    recorded.words === null ? altered(names) : `${altered(names)}, which are “${recorded.words}”`,
  "name-garbled": ({ said, recorded }) => `\`${said.words}\` stands for \`${recorded.words}\``,
  superseded: ({ figure, names }) => `was replaced since${newerWords(figure, names)}`,
  contested: () => "is one of several counts that disagree",
  "stray-reference-mark": ({ said }) =>
    `\`${said.words}\` is the number of a footnote, left behind in the text`,
};

/** What the record keeps are words of sources. */
function altered({ who }: Names): string {
  return `these are not ${who === "the record" ? "the source" : who}'s words`;
}

function lostPlace({ recorded, names }: Told): string {
  const place = recorded.place === null ? "one place" : placeName(names, recorded.place);
  const whole = wholeOf(recorded, names);
  const instead =
    whole?.place == null ? "" : `; ${placePhrase(names, whole.place)} it is ${names.amount(whole.quantity)}`;
  return `names no place, and the number is that of ${place} alone${instead}`;
}

/** The figure for the place that a text means when it names none. */
function wholeOf({ indicator, period }: Reading, names: Names): Figure | null {
  const scope = names.indicator(indicator ?? "")?.scope;
  if (indicator === null || scope === undefined) return null;
  const figures = names.figuresOf(indicator);
  return figures.find((figure) => figure.place === scope && isSameTime(figure.period, period)) ?? null;
}

function isSameTime(a: Figure["period"], b: Figure["period"]): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** Whom the source names; where it names nobody, what it counts says enough. */
function otherDoer(told: Told): string {
  const { said, recorded, names } = told;
  const isKind = Object.keys(recorded.dimensions).some(
    (name) => name in said.dimensions && said.dimensions[name] !== recorded.dimensions[name],
  );
  if (isKind) return otherKind(told);
  const doers = recorded.actors.map((id) => names.entity(id)?.name ?? id);
  if (doers.length > 0) return `gives it to somebody else; ${names.who} names ${doers.join(" and ")}`;
  const counted = recorded.indicator === null ? null : countedName(names, recorded.indicator);
  return `gives it to somebody else${counted === null ? "" : `; ${names.who} counts ${counted}`}`;
}

/** Where the text's target is none that the source tells apart, there is no name for it. */
function otherTarget(told: Told): string {
  const { said, recorded, names } = told;
  const isKnown = Object.keys(recorded.dimensions).some((name) => name in said.dimensions);
  if (isKnown || names.isDocument) return otherKind(told);
  return `tells it of another target; ${names.who} says it ${dimensionPhrase(names, recorded.indicator, recorded.dimensions)}`;
}

function otherKind({ said, recorded, names, words }: Told): string {
  const { indicator } = recorded;
  if (said.indicator !== null && indicator !== null && said.indicator !== indicator)
    return `gives it for ${countedName(names, said.indicator)}; ${names.who} gives ${names.amount(recorded.quantity)} for ${countedName(names, indicator)}`;
  if (names.isDocument) return `the unit is not that of ${names.who}: “${words}”`;
  return `says it ${dimensionPhrase(names, indicator, said.dimensions)}; ${names.who} says it ${dimensionPhrase(names, indicator, recorded.dimensions)}`;
}

function newerWords(figure: string | null, names: Names): string {
  const newer = names.figure(names.figure(figure ?? "")?.supersededBy?.figure ?? "");
  return newer === null ? "" : ` by ${names.amount(newer.quantity)} (${periodName(newer.period)})`;
}
