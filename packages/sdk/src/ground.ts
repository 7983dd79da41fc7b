/**
 * What a text is held against, and where the sentences about it get their names from: the record, a document
 * that the caller brings, or what a few documents of the record state.
 */
import type { Reader } from "@throughline/core";
import { type Against, readDocument } from "./check/against/document.ts";
import { judgeAgainst } from "./check/against/judge.ts";
import { recordSource } from "./check/candidate/record.ts";
import { statementsSource } from "./check/candidate/statements.ts";
import { type Asked, type Judged, judge } from "./check/judge.ts";
import { documentNames, type Names, recordNames } from "./explain/names.ts";

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

const grounds = new WeakMap<Against, { record: Reader; ground: Ground }>();

/** A document is read once, however many texts are checked against it. */
export function documentGround(record: Reader, against: Against): Ground {
  const known = grounds.get(against);
  if (known?.record === record) return known.ground;
  const document = readDocument(against, recordSource(record));
  const ground: Ground = {
    judge: (text, { published }) => judgeAgainst(text, document, published),
    names: documentNames(document),
  };
  grounds.set(against, { record, ground });
  return ground;
}

/** `documents` are ids that the record has. */
export function statementsGround(record: Reader, documents: readonly string[]): Ground {
  const source = statementsSource(record, documents);
  return {
    judge: (text, asked) => judge(text, source, asked),
    names: { ...recordNames(record), who: "the source" },
  };
}
