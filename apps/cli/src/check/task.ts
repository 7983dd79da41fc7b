/**
 * What a check is made with, in a form that another thread can be handed: everything but the texts.
 */
import {
  type CheckedText,
  type CheckResult,
  checkTexts,
  openRecord,
  type Reader,
  type RecordData,
  record,
} from "@throughline/sdk";
import type { Text } from "../input/read.ts";

export interface Task {
  /** The record of `--record`; null for the one inside the program. */
  readonly record: RecordData | null;
  /** When texts were published that do not say so themselves. */
  readonly published: string | null;
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

export function checkerOf({ record: data, published: common }: Task): Checker {
  const reader = data === null ? record : openRecord(data);
  const { texts: _, ...stamp } = checkTexts([], { record: reader });
  return {
    reader,
    stamp,
    check: ({ text, published }) => {
      const day = published ?? common;
      const { texts } = checkTexts([text], { record: reader, ...(day !== null && { published: day }) });
      const [checked] = texts;
      if (checked === undefined) throw new Error("the checker gave no result for a text");
      return checked;
    },
  };
}
