/**
 * All figures of a record: every figure statement and derivation, put where it belongs.
 *
 * A statement that passes on another one belongs to the figure of what it goes back to, whatever
 * place, period or target it names itself; it never makes a figure of its own.
 */
import type { Figure } from "../schema/record.ts";
import { type Gathered, toFigure } from "./figure.ts";
import { figureId } from "./figure-id.ts";
import type { Computed, FigureClaim, Ground } from "./ground.ts";
import { sourcesOf } from "./retelling.ts";

/** What follows from statements: figures, our arithmetic, and what retellings changed. */
export interface DerivedFigures {
  figures: Record<string, Figure>;
  /** The figure of each figure statement and derivation, by their ids. */
  figureOf: Record<string, string>;
}

/** By id, in alphabetical order. */
export function deriveFigures(ground: Ground, computed: Readonly<Record<string, Computed>>): DerivedFigures {
  const claims = Object.values(ground.statements).filter((statement) => statement.kind === "figure");
  const figureOf: Record<string, string> = {};
  const gathered = new Map<string, Gathered>();
  for (const claim of claims) {
    const root = rootOf(claim, ground, computed);
    const scope = gather(root, ground, gathered);
    figureOf[claim.id] = scope.id;
    if (root === claim) scope.claims.push(claim);
    else scope.retellings.push(claim.id);
  }
  for (const derivation of Object.values(computed)) {
    const scope = gather(derivation, ground, gathered);
    figureOf[derivation.id] = scope.id;
    scope.computed.push(derivation);
  }
  const figures: Record<string, Figure> = {};
  for (const id of [...gathered.keys()].sort()) {
    const one = gathered.get(id);
    const figure = one && toFigure(one, ground.documents);
    if (figure) figures[id] = figure;
  }
  return { figures: withSuccessors(figures, ground, figureOf), figureOf };
}

/** The farthest figure that a statement goes back to: its own, where it retells none. */
function rootOf(
  claim: FigureClaim,
  { statements }: Ground,
  computed: Readonly<Record<string, Computed>>,
): FigureClaim | Computed {
  const sources = sourcesOf(claim.id, statements).flatMap((id) => {
    const source = statements[id] ?? computed[id];
    return source !== undefined && "indicator" in source ? [source] : [];
  });
  return sources.at(-1) ?? claim;
}

function gather(root: FigureClaim | Computed, ground: Ground, gathered: Map<string, Gathered>): Gathered {
  const id = figureId(root, ground.indicators[root.indicator]?.dimensions ?? {});
  const known = gathered.get(id);
  if (known !== undefined) return known;
  const begun: Gathered = { id, claims: [], computed: [], retellings: [] };
  gathered.set(id, begun);
  return begun;
}

/** A figure whose value was replaced by a later statement about another scope says by which. */
function withSuccessors(
  figures: Record<string, Figure>,
  { statements }: Ground,
  figureOf: Record<string, string>,
): Record<string, Figure> {
  for (const { id, kind, supersedes } of Object.values(statements)) {
    const successor = kind === "figure" ? figureOf[id] : undefined;
    for (const { of, because } of supersedes) {
      const old = figures[figureOf[of] ?? ""];
      if (successor === undefined || old === undefined || old.id === successor || old.source !== of) continue;
      figures[old.id] = {
        ...old,
        status: "superseded",
        supersededBy: { figure: successor, statement: id, because },
      };
    }
  }
  return figures;
}
