/**
 * What the text has told already, and when it appeared, as signs for a figure.
 */
import type { SourceFigure } from "../../candidate/source.ts";
import type { Ground } from "../align.ts";
import { isNews } from "../caution.ts";
import type { Nearby, Told } from "../told.ts";
import { add, type Signs } from "./sign.ts";

/** So many numbers of one document make it likely that the text retells it. */
const FEW = 2;
const MANY = 5;

export function addNearby(
  signs: Signs,
  figure: SourceFigure,
  { nearby, ground: { clock }, told }: { nearby: Nearby | null; ground: Ground; told: Told },
): void {
  if (nearby !== null) add(signs, "told", nearby);
  const shared = told.ofItsDocument(figure);
  if (shared > 0) add(signs, "document", shared >= MANY ? "many" : shared >= FEW ? "few" : "one");
  const of = told.of(figure);
  if (of !== null) add(signs, "series", of);
  if (isLater(figure, clock.published)) add(signs, "later");
  if (figure.measure !== "stock" && isNews(figure.period, clock.published)) add(signs, "news");
  add(signs, "measure", figure.measure);
}

/** A text knows no count that was not yet closed; what was planned, it may. */
export function isLater({ period, modality }: SourceFigure, published: string | null): boolean {
  const end = period?.end ?? null;
  return (
    published !== null &&
    end !== null &&
    end > published &&
    (modality === "actual" || modality === "estimated")
  );
}
