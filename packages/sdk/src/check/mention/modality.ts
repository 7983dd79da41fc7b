/**
 * How a text holds its number: as done, ordered, readied, planned, claimed, alleged or threatened.
 *
 * The first row of the table that has a word in the stretch decides, because the rows go from the
 * narrower to the wider meaning: troops "ordered to be ready to deploy" are readied.
 */
import type { Modality } from "@throughline/core/schema";
import { PhraseSet } from "../text/phrases.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Segment } from "./segments.ts";

interface Cue {
  /** Null where the text leaves open which of two it was. */
  modality: Modality | null;
  because: string;
  phrases: string[];
}

const CUES: Cue[] = [
  {
    modality: null,
    because: "two ways in one breath are neither",
    phrases: [
      "claimed or carried out",
      "claimed or conducted",
      "carried out or claimed",
      "conducted or claimed",
      "claimed or attributed",
      "attributed or claimed",
    ],
  },
  {
    modality: null,
    because: "what claims lives takes them",
    phrases: ["claimed the lives", "claimed the life", "claims the lives", "claiming the lives"],
  },
  {
    modality: "readiness",
    because: "an order to be ready moves nobody",
    phrases: [
      "ready to deploy",
      "be ready",
      "to be ready",
      "prepare to deploy",
      "prepared to deploy",
      "preparing to deploy",
      "prepare for deployment",
      "readiness",
      "on standby",
      "standby",
      "heightened alert",
      "high alert",
      "on alert",
      "prepare to move",
      "ready to move",
      "ready to go",
    ],
  },
  {
    modality: "ordered",
    because: "an order to go says nothing of who went",
    phrases: ["ordered", "orders to deploy", "deployment orders", "to be deployed", "ordering", "orders"],
  },
  {
    modality: "threatened",
    because: "a threat is no act",
    phrases: ["threatened to", "threatens to", "threatening to", "vowed to"],
  },
  {
    modality: "planned",
    because: "a plan is no act",
    phrases: [
      "plans to",
      "plan to",
      "planned to",
      "planning to",
      "intends to",
      "will deploy",
      "will send",
      "would deploy",
      "would send",
      "is set to",
      "scheduled to",
      "expected to",
    ],
  },
  {
    modality: "claimed",
    because: "who claims an attack has not thereby carried it out",
    phrases: [
      "claimed responsibility",
      "claims responsibility",
      "claiming responsibility",
      "claimed",
      "claims to have",
      "by its own claim",
      "by its own claims",
      "by its own account",
      "by its own count",
      "by their own account",
    ],
  },
  {
    modality: "alleged",
    because: "an allegation is somebody's word",
    phrases: ["alleged", "allegedly", "alleges", "purported", "purportedly"],
  },
  {
    modality: "actual",
    because: "a verb of arrival says that it happened",
    phrases: [
      "sent",
      "deployed",
      "dispatched",
      "arrived",
      "moved",
      "carried out",
      "conducted",
      "took place",
      "were killed",
      "has sent",
      "have sent",
      "stationed",
    ],
  },
];

const cues = new PhraseSet<number>();
CUES.forEach(({ phrases }, rank) => {
  for (const phrase of phrases) cues.add(phrase, rank);
});

/** What the stretch says, or null where it has no word for it. */
export function readModality(tokens: Tokens, { from, to }: Segment): Modality | null {
  let rank = CUES.length;
  for (const { value } of cues.within(tokens, from, to)) rank = Math.min(rank, value);
  return CUES[rank]?.modality ?? null;
}
