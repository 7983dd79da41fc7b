/**
 * Whether a text tells a plan as done, where the same number was reached later: "in the third quarter there were 3,000"
 * of 3,000 that were planned for it and present in November.
 *
 * A level that agrees near its date may agree by that alone. Where the record has the very number, of the very time,
 * as planned, that is what was told.
 */
import { figureIndex } from "../candidate/figure-index.ts";
import type { SourceFigure } from "../candidate/source.ts";
import type { Ground, Outcome } from "./align.ts";
import type { Alignment } from "./alignment.ts";
import { isAsserted } from "./asserted.ts";
import { relatePeriod } from "./period.ts";
import { relateValue } from "./value.ts";

export function withPlan(outcome: Outcome | null, ground: Ground): Outcome | null {
  if (outcome === null || outcome.rivals.length > 0 || !isNearLevel(outcome.best)) return outcome;
  const { best } = outcome;
  const planned = plannedAt(best.candidate.figure, ground);
  const value = planned === null ? null : relateValue(ground.context.readings, planned);
  if (planned === null || value === null) return outcome;
  const alignment: Alignment = {
    ...best,
    candidate: { ...best.candidate, figure: planned },
    value: value.value,
    relations: { ...best.relations, period: "equal", modality: "other" },
    differences: ["modality-differs"],
  };
  return { best: alignment, rivals: [], runnerUp: best };
}

function isNearLevel({ candidate, relations, differences, period: { near } }: Alignment): boolean {
  const isSaid = near === "own" || near === "sentence";
  const isNear = relations.period === "near" && relations.place === "equal" && relations.value === "equal";
  return candidate.figure.measure === "stock" && isSaid && isNear && differences.length === 0;
}

/** The same number of the same place, planned for the very time that the text says. */
function plannedAt(figure: SourceFigure, { context, source, clock }: Ground): SourceFigure | null {
  const mention = context.period?.value ?? null;
  const { levels = [] } = figureIndex(source, figure.indicator).scene(figure.place) ?? {};
  const found = levels.find(({ figure: other }) => {
    const isPlan = other.modality === "planned" || other.modality === "ordered";
    if (!isPlan || !isAsserted(context, other.modality)) return false;
    const value = relateValue(context.readings, other);
    if (value?.relation !== "equal" || value.differences.length > 0) return false;
    return relatePeriod(mention, other, { clock, openEnded: false }).relation === "equal";
  });
  return found?.figure ?? null;
}
