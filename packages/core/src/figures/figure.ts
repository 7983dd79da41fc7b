/**
 * One figure from all that is said of its scope: the value, what confirms it and what speaks against it.
 *
 * Nothing is averaged or merged. The value is one statement's; every other stays beside it, as a
 * corroboration, a conflict or neither.
 */
import { compareQuantities, toInterval } from "../quantity/index.ts";
import type { Standing } from "../schema/document.ts";
import type { Figure } from "../schema/record.ts";
import { type Computed, documentOf, type FigureClaim, type Ground } from "./ground.ts";
import { areIndependent } from "./independence.ts";

const CLOSEST_FIRST: readonly Standing[] = ["primary", "official", "press", "copy", "paraphrase"];

type Documents = Ground["documents"];

/** What is said of one scope; `claims` retell nothing that is in the record. */
export interface Gathered {
  id: string;
  claims: FigureClaim[];
  computed: Computed[];
  retellings: string[];
}

/** The figure without what depends on other figures (`supersededBy`). */
export function toFigure(
  { id, claims, computed, retellings }: Gathered,
  documents: Documents,
): Figure | null {
  const ranked = rank(claims, documents);
  const revised = new Set(ranked.flatMap(({ supersedes }) => supersedes.map(({ of }) => of)));
  const current = ranked.filter((claim) => !revised.has(claim.id));
  const value = current.find(
    (claim) => toInterval(claim.quantity) !== null && !isParaphrase(claim, documents),
  );
  const source = value ?? current[0] ?? ranked[0];
  const derivations = computed.map((derivation) => derivation.id).sort();
  const shared = { id, retellings: [...retellings].sort(), supersededBy: null };
  if (source === undefined) return fromDerivation(shared, computed[0], derivations);
  const beside = judge(source, ranked, { revised, documents });
  return {
    ...shared,
    ...scopeOf(source),
    source: source.id,
    standing: standingOf(source, documents),
    status:
      beside.conflicts.length > 0
        ? "contested"
        : beside.corroborations.length > 0
          ? "corroborated"
          : "single",
    ...beside,
    derivations,
  };
}

function fromDerivation(
  shared: Pick<Figure, "id" | "retellings" | "supersededBy">,
  source: Computed | undefined,
  derivations: string[],
): Figure | null {
  if (source === undefined) return null;
  return {
    ...shared,
    ...scopeOf(source),
    source: source.id,
    standing: null,
    status: "derived",
    corroborations: [],
    conflicts: [],
    others: [],
    derivations: derivations.filter((id) => id !== source.id),
  };
}

function scopeOf({
  indicator,
  dimensions,
  modality,
  measure,
  place,
  period,
  quantity,
}: FigureClaim | Computed) {
  return { indicator, dimensions, modality, measure, place, period, quantity };
}

/** Closest to the act of counting first, then the earliest published, then by id. */
function rank(claims: readonly FigureClaim[], documents: Documents): FigureClaim[] {
  const key = (claim: FigureClaim): [number, string, string] => [
    CLOSEST_FIRST.indexOf(standingOf(claim, documents) ?? "paraphrase"),
    documents[claim.document]?.published ?? "9999",
    claim.id,
  ];
  return claims
    .map((claim) => ({ claim, key: key(claim) }))
    .sort((a, b) => a.key[0] - b.key[0] || order(a.key[1], b.key[1]) || order(a.key[2], b.key[2]))
    .map(({ claim }) => claim);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Who stands beside the value. A paraphrase is no witness, neither for it nor against it. */
function judge(
  source: FigureClaim,
  ranked: readonly FigureClaim[],
  { revised, documents }: { revised: ReadonlySet<string>; documents: Documents },
): Pick<Figure, "corroborations" | "conflicts" | "others"> {
  const witnesses = [source];
  const beside: Pick<Figure, "corroborations" | "conflicts" | "others"> = {
    corroborations: [],
    conflicts: [],
    others: [],
  };
  for (const claim of ranked) {
    if (claim === source) continue;
    const relation = compareQuantities(source.quantity, claim.quantity);
    const isWitness =
      !revised.has(claim.id) && !isParaphrase(claim, documents) && relation !== "incomparable";
    if (!isWitness) beside.others.push(claim.id);
    else if (relation === "disjoint") beside.conflicts.push(claim.id);
    else if (witnesses.every((other) => areApart(other, claim, documents))) {
      witnesses.push(claim);
      beside.corroborations.push(claim.id);
    } else beside.others.push(claim.id);
  }
  return beside;
}

function areApart(a: FigureClaim, b: FigureClaim, documents: Documents): boolean {
  return areIndependent(documentOf(a.id), documentOf(b.id), documents);
}

function isParaphrase(claim: FigureClaim, documents: Documents): boolean {
  return standingOf(claim, documents) === "paraphrase";
}

function standingOf(claim: FigureClaim, documents: Documents): Standing | null {
  return documents[claim.document]?.standing.is ?? null;
}
