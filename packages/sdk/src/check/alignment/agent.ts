/**
 * Whether the text ascribes the count to somebody whom the record's number is not about.
 *
 * "The SDF captured 95" says nothing against what Central Command counts. Armed groups that neither the
 * statement nor the indicator's own words name, and forces of another nation, are somebody else.
 */
import type { Candidate } from "../candidate/candidate.ts";
import type { SourceValue } from "../candidate/source.ts";
import type { Context } from "../mention/context.ts";
import { isNational } from "../mention/elsewhere.ts";

export function hasOtherAgent(
  { reading, sentence, segment, text }: Context,
  { match }: Candidate,
  { actors }: SourceValue,
): boolean {
  const { entities } = reading.lexicon.vocabulary;
  const isOwnWord = (at: number) => {
    return sentence.termsOf(match.indicator.id).some(({ value, from, to }) => {
      return value.role === "with" && from <= at && at < to;
    });
  };
  const isOther = sentence.names.some(({ from, value }) => {
    const entity = entities[value.entity];
    const isArmed = entity?.type === "organisation" && entity.kind === "armed-group";
    return isArmed && from < segment.to && !actors.includes(value.entity) && !isOwnWord(from);
  });
  if (isOther) return true;
  for (let at = sentence.from; at < segment.to; at++)
    if (isNational(text.tokens, at) && !isOwnWord(at)) return true;
  return false;
}
