/** Statements, documents and places of our own making, for the tests of figures and drift. */
import { toPeriod } from "../period/index.ts";
import type { Standing } from "../schema/document.ts";
import type { Indicator } from "../schema/record.ts";
import type { FigureClaim, Ground, Said } from "./ground.ts";

const names = { aliases: [], former: [], misspellings: [], garblings: [] };

export const entities: Ground["entities"] = {
  east: {
    type: "place",
    name: "East Vale",
    kind: "country",
    within: [],
    parts: [],
    phrase: "in East Vale",
    ...names,
  },
  west: {
    type: "place",
    name: "West Vale",
    kind: "country",
    within: [],
    parts: [],
    phrase: "in West Vale",
    ...names,
  },
  vales: {
    type: "place",
    name: "the Vales",
    kind: "union",
    within: [],
    parts: ["east", "west"],
    phrase: "in the Vales",
    ...names,
  },
  dragons: {
    type: "organisation",
    name: "Dragons of the North",
    kind: "armed-group",
    within: [],
    ...names,
    aliases: ["northern dragons"],
  },
  wyverns: { type: "organisation", name: "Wyverns", kind: "armed-group", within: [], ...names },
  crown: { type: "organisation", name: "The Crown", kind: "government", within: [], ...names },
  watch: { type: "organisation", name: "The Watch", kind: "oversight", within: ["crown"], ...names },
  gazette: { type: "organisation", name: "The Gazette", kind: "media", within: [], ...names },
};

const dimension = (name: string, ...values: string[]) => ({
  name,
  values: Object.fromEntries(
    values.map((id) => [id, { name: id, phrase: `on ${id}`, terms: [], within: [] }]),
  ),
});

export const raids: Indicator = {
  id: "raids",
  name: "Raids",
  phrase: { one: "raid", many: "raids" },
  unit: { kind: "count", one: "raid", many: "raids" },
  measure: "flow",
  definition: "Raids.",
  definedBy: [],
  // Not in alphabetical order, which a figure's id must not fall back to.
  dimensions: { target: dimension("Target", "farms", "barns"), method: dimension("Method", "fire", "frost") },
  comparable: [],
  notComparable: [],
  terms: { counted: ["raids"], verbs: [], with: [], without: [] },
};

/** A figure statement of `<document>#<key>`; every part of it can be set. */
export function claim(
  id: string,
  parts: Partial<Omit<FigureClaim, "id" | "document" | "kind">> = {},
): FigureClaim {
  return {
    id,
    document: id.slice(0, id.indexOf("#")),
    kind: "figure",
    quantity: { bound: "exactly", value: 10 },
    indicator: "raids",
    measure: "flow",
    dimensions: {},
    modality: "actual",
    period: toPeriod("2022-10", "interval"),
    place: "east",
    actors: {},
    attribution: [],
    evidence: { words: "ten raids", verified: "excerpt", on: "2026-11-22" },
    retells: null,
    supersedes: [],
    doubt: null,
    note: null,
    ...parts,
  };
}

/** The link of a retelling. */
export function retells(of: string): FigureClaim["retells"] {
  return { of, inferred: null, changes: [] };
}

/** Documents by `standing`, each published on its day and derived from others. */
export function groundOf(
  statements: readonly Said[],
  documents: Record<string, { standing: Standing; published?: string; from?: string[]; publisher?: string }>,
): Ground {
  return {
    indicators: { raids },
    entities,
    documents: Object.fromEntries(
      Object.entries(documents).map(
        ([id, { standing, published = null, from = [], publisher = "gazette" }]) => [
          id,
          {
            standing: { is: standing, because: "a test" },
            published,
            publisher,
            derivedFrom: from.map((document) => ({ document, how: "reports-on" as const })),
          },
        ],
      ),
    ),
    statements: Object.fromEntries(statements.map((statement) => [statement.id, statement])),
  };
}
