/**
 * The words of this site for the closed lists of the record: standings, kinds, modalities, states.
 *
 * Sentences about differences are not here; the sdk has them in one file for everybody.
 */
import type {
  DocumentKind,
  Evidence,
  Figure,
  Measure,
  Modality,
  Quantity,
  Standing,
} from "@throughline/core/schema";

type Unavailability = Extract<Quantity, { bound: "not-available" }>["why"];

export const standings = {
  primary: { name: "Primary", means: "the body that counted or audited" },
  official: { name: "Official", means: "another public body" },
  press: { name: "Press", means: "first-hand reporting" },
  copy: { name: "Copy", means: "a republication or a digest" },
  paraphrase: { name: "Paraphrase", means: "the same text in other words" },
} as const satisfies Record<Standing, { name: string; means: string }>;

export const documentKinds = {
  report: "Report",
  "landing-page": "Landing page",
  release: "Release",
  briefing: "Briefing",
  article: "Article",
  post: "Post",
} as const satisfies Record<DocumentKind, string>;

/** How a number is held. `actual` needs no word. */
export const modalities = {
  actual: { name: "Actual", means: "it happened, or it was so" },
  planned: { name: "Planned", means: "it is intended" },
  readiness: { name: "Ordered to be ready", means: "told to be ready to go; not told to go" },
  ordered: { name: "Ordered", means: "told to go; not yet gone" },
  claimed: { name: "Claimed", means: "somebody says that they did it" },
  estimated: { name: "Estimated", means: "judged, not counted" },
  alleged: { name: "Alleged", means: "somebody says that others did it" },
  threatened: { name: "Threatened", means: "announced against somebody" },
} as const satisfies Record<Modality, { name: string; means: string }>;

export const measures = {
  flow: { name: "In each period", means: "counted from its first day to its last" },
  stock: { name: "On a date", means: "what there was on that day" },
  cumulative: { name: "Running tally", means: "counted from a fixed day on; never add two of these" },
} as const satisfies Record<Measure, { name: string; means: string }>;

/** Why there is no number, where there is none. */
export const absences = {
  "not-reported": { name: "Not available", means: "the source says that it has none, or gives none" },
  withheld: { name: "Withheld", means: "there is one, and its holder keeps it back" },
  "not-applicable": { name: "Not applicable", means: "there was nothing to count" },
  unspecified: { name: "Unspecified", means: "the source speaks of an amount and gives no number" },
} as const satisfies Record<Unavailability | "unspecified", { name: string; means: string }>;

interface State {
  name: string;
  means: string;
  glyph: string;
  tone: "agrees" | "differs" | "unsure" | "absent";
}

export const states = {
  single: { name: "One source", means: "no other independent document says it", glyph: "", tone: "absent" },
  corroborated: { name: "Corroborated", means: "an independent document agrees", glyph: "✓", tone: "agrees" },
  contested: { name: "Contested", means: "another document says something else", glyph: "?", tone: "unsure" },
  superseded: { name: "Superseded", means: "its own source has replaced it", glyph: "↷", tone: "unsure" },
  derived: {
    name: "Our arithmetic",
    means: "no document says it; we computed it",
    glyph: "=",
    tone: "absent",
  },
} as const satisfies Record<Figure["status"], State>;

export const derivedHow = {
  "reports-on": "reports on",
  republishes: "republishes",
  paraphrases: "paraphrases",
  translates: "translates",
} as const;

export const extents = {
  "full-text": "read in full",
  excerpt: "read in an excerpt",
} as const satisfies Record<Evidence["verified"], string>;
