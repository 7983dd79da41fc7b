/** A figure as one sentence, without its source: who says it stands beside it on every page. */
import { headline } from "@throughline/core/cite";
import { record } from "../record/record.ts";

export function sentenceOf(id: string): string {
  const figure = record.figure(id);
  return figure === null ? id : headline(record.data, figure);
}
