/**
 * Whether the text ascribes the count to somebody whom the record's number is not about.
 *
 * "The SDF captured 95" says nothing against what Central Command counts. Armed groups that neither the
 * statement nor the indicator's own words name, and forces of another nation, are somebody else.
 */

import type { Candidate } from "../candidate/candidate.ts";
import type { SourceValue } from "../candidate/source.ts";
import { Latest } from "../kept.ts";
import type { Context } from "../mention/context.ts";
import { isNational, isOwnForce } from "../mention/elsewhere.ts";

export function hasOtherAgent(context: Context, { match }: Candidate, { actors }: SourceValue): boolean {
  const found = agents.of(context);
  if (found.length === 0) return false;
  const words = context.sentence.termsOf(match.indicator.id);
  return found.some(({ at, entity }) => {
    if (entity !== null && actors.includes(entity)) return false;
    return !words.some(({ value, from, to }) => value.role === "with" && from <= at && at < to);
  });
}

interface Agent {
  at: number;
  /** Null for the forces of a nation. */
  entity: string | null;
}

/** Armed groups and national forces before the end of the figure's stretch; the same for every candidate. */
const agents = new Latest(readAgents);

function readAgents({ reading, sentence, segment, text }: Context): Agent[] {
  const { entities } = reading.lexicon.vocabulary;
  const agents: Agent[] = [];
  for (const { from, value } of sentence.names) {
    const entity = entities[value.entity];
    const isArmed = entity?.type === "organisation" && entity.kind === "armed-group";
    if (isArmed && from < segment.to) agents.push({ at: from, entity: value.entity });
  }
  for (let at = sentence.from; at < segment.to; at++)
    if (isNational(text.tokens, at)) agents.push({ at, entity: null });
    else if (isOwnForce(text.tokens, at)) agents.push({ at: at + 1, entity: null });
  return agents;
}
