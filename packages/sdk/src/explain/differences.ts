/**
 * One clause per difference: what the text says, and what the record says.
 */
import type { Reader } from "@throughline/core";
import type { DifferenceCode } from "@throughline/core/schema";
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
  /** Ids of figures that explain the difference. */
  beside: readonly string[];
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
    `says it of ${periodName(said.period)}; the record of ${periodName(recorded.period)}`,
  "period-dropped": ({ recorded }) => `does not say when: ${periodName(recorded.period)}`,
  "place-differs": ({ said, recorded, record }) =>
    `says it of ${placeName(record, said.place)}; the record of ${placeName(record, recorded.place)}`,
  "place-dropped": lostPlace,
  "actor-differs": () => "names somebody else than the record",
  "target-differs": otherKind,
  "unit-differs": otherKind,
  "modality-differs": ({ said, recorded }) =>
    `tells as ${modalityName(said.modality ?? "actual")} what the record has as ${modalityName(recorded.modality ?? "actual")}`,
  "attribution-differs": () => "names another speaker than the record",
  "quotation-altered": ({ recorded }) =>
    recorded.words === null ? ALTERED : `${ALTERED}: “${recorded.words}”`,
  "name-garbled": ({ said, recorded }) => `\`${said.words}\` stands for \`${recorded.words}\``,
  superseded: ({ beside, record }) => `was replaced since${besideWords(beside, record)}`,
  contested: () => "is one of several counts that disagree",
  "stray-reference-mark": ({ said }) =>
    `\`${said.words}\` is the number of a footnote, left behind in the text`,
};

const ALTERED = "the words inside the quotation marks are not the source's";

function lostPlace({ recorded, beside, record }: Told): string {
  const place = recorded.place === null ? "one place" : placeName(record, recorded.place);
  const whole = record.figure(beside[0] ?? "");
  const instead =
    whole?.place == null ? "" : `; ${placePhrase(record, whole.place)} it is ${amount(whole.quantity)}`;
  return `names no place, and the number is that of ${place} alone${instead}`;
}

function otherKind({ said, recorded, record }: Told): string {
  const { indicator } = recorded;
  return `says it ${dimensionPhrase(record, indicator, said.dimensions)}; the record ${dimensionPhrase(record, indicator, recorded.dimensions)}`;
}

function besideWords(beside: readonly string[], record: Reader): string {
  const newer = record.figure(beside[0] ?? "");
  return newer === null ? "" : ` by ${amount(newer.quantity)} (${periodName(newer.period)})`;
}
