/**
 * What a reader of figures says of a text, in the little that scoring needs of it.
 *
 * The checker is asked by its last stage before sentences, from source: no build stands between an edit and
 * its score.
 */
import { toPeriod } from "@throughline/core/period";
import type { DifferenceCode, Quantity } from "@throughline/core/schema";
import { recordSource } from "../../src/check/candidate/record.ts";
import type { FindingKind, Verdict } from "../../src/check/finding/finding.ts";
import { judge } from "../../src/check/judge.ts";
import { record } from "../../src/record.ts";
import type { Labelled, Span } from "../labelled/labelled.ts";

export interface Said {
  span: Span;
  exact: string;
  kind: FindingKind;
  quantity: Quantity | null;
  verdict: Verdict;
  differences: readonly DifferenceCode[];
}

export type Reader = (text: Labelled) => Said[];

export const checker: Reader = ({ text, published }) => {
  const date = published === null ? null : toPeriod(published, "as-of").end;
  return judge(text, recordSource(record), { published: date, why: false }).judgements.map(
    ({ said, ...rest }) => ({
      ...rest,
      quantity: said.quantity,
    }),
  );
};

/** Every run of digits is a figure, exactly as large as it looks, and nothing is known of it. */
export const digits: Reader = ({ text }) =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([words, ..._], at, all) => {
    const start = all[at]?.index ?? 0;
    const exact = words.replace(/,$/, "");
    return {
      span: { start, end: start + exact.length },
      exact,
      kind: "figure",
      quantity: { bound: "exactly", value: Number(exact.replaceAll(",", "")) },
      verdict: "not-in-record",
      differences: [],
    };
  });

/** Finds what is labelled and nothing else, and says of all of it that the record knows nothing. */
export const doNothing: Reader = ({ labels }) =>
  labels
    .filter(({ kind }) => kind === "figure")
    .map(({ span, exact, kind, quantity }) => ({
      span,
      exact,
      kind,
      quantity,
      verdict: "not-in-record",
      differences: [],
    }));
