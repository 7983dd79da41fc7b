/**
 * The id of a figure: its whole scope, readable, in a fixed order.
 *
 * `<indicator>/<place>/<period>[/<dimension value>...][/<modality>]`. It is made of the scope alone, so
 * two documents that speak of the same thing meet in one figure without anybody naming it.
 */
import { periodSlug } from "../period/index.ts";
import type { Figure, Indicator } from "../schema/record.ts";

/** What a figure is about. */
export type Scope = Pick<Figure, "indicator" | "dimensions" | "modality" | "place" | "period">;

/** Dimension values stand in the order of the indicator's dimensions. */
export function figureId(scope: Scope, dimensions: Readonly<Indicator["dimensions"]>): string {
  const values = Object.keys(dimensions).flatMap((name) => scope.dimensions[name] ?? []);
  const modality = scope.modality === "actual" ? [] : [scope.modality];
  const place = scope.place ?? "anywhere";
  return [scope.indicator, place, periodSlug(scope.period), ...values, ...modality].join("/");
}
