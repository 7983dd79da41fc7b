/** A document that the caller brings, as what texts are held against. */
import type { Reader } from "@throughline/core";
import { type Against, readDocument } from "./check/against/document.ts";
import { judgeAgainst } from "./check/against/judge.ts";
import { recordSource } from "./check/candidate/record.ts";
import { documentNames } from "./explain/names.ts";
import type { Ground } from "./ground.ts";

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
