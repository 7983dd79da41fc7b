/**
 * What a text is held against, and where the sentences about it get their names from: the record, or what a few
 * documents of the record state.
 */
import type { Reader } from "@throughline/core";
import { recordSource } from "./check/candidate/record.ts";
import { statementsSource } from "./check/candidate/statements.ts";
import { type Asked, type Judged, judge } from "./check/judge.ts";
import { type Names, recordNames } from "./explain/names.ts";

export interface Ground {
  judge(text: string, asked: Asked): Judged;
  names: Names;
}

export function recordGround(record: Reader): Ground {
  return {
    judge: (text, asked) => judge(text, recordSource(record), asked),
    names: recordNames(record),
  };
}

/** `documents` are ids that the record has. */
export function statementsGround(record: Reader, documents: readonly string[]): Ground {
  const source = statementsSource(record, documents);
  return {
    judge: (text, asked) => judge(text, source, asked),
    names: { ...recordNames(record), who: "the source" },
  };
}
