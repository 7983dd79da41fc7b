/**
 * What a check is made with, in a form that another thread can be handed: everything but the texts.
 */
import { type Against, type CheckedText, type CheckResult, checkTexts } from "@throughline/sdk/checker";
import { openRecord, type Reader, type RecordData, record } from "@throughline/sdk/record";
import type { Text } from "../input/read.ts";

export interface Task {
  /** The record of `--record`; null for the one inside the program. */
  readonly record: RecordData | null;
  /** When texts were published that do not say so themselves. */
  readonly published: string | null;
  /** The document that stands in place of the record. */
  readonly against: Against | null;
  /** Whether figures say why they were aligned as they were. */
  readonly why: boolean;
  /** Codes that are ignored, with the reason. */
  readonly ignore: Readonly<Record<string, string>>;
}

export interface Job {
  readonly text: Text;
  readonly published: string | null;
}

/** A result without its texts, and how to check one. */
export interface Checker {
  readonly reader: Reader;
  readonly stamp: Omit<CheckResult, "texts">;
  check(job: Job): CheckedText;
}

export function checkerOf({ record: data, published: usual, against, why, ignore }: Task): Checker {
  const reader = data === null ? record : openRecord(data);
  const common = { record: reader, why, ignore, ...(against !== null && { against }) };
  const { texts: _, ...stamp } = checkTexts([], common);
  return {
    reader,
    stamp,
    check: ({ text, published }) => {
      const day = published ?? usual;
      const { texts } = checkTexts([text], { ...common, ...(day !== null && { published: day }) });
      const [checked] = texts;
      if (checked === undefined) throw new Error("the checker gave no result for a text");
      return checked;
    },
  };
}
