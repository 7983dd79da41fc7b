/**
 * A figure as a piece of HTML with a drawing in it, to be pasted into a page: no script, no style sheet, nothing that
 * is fetched. Whoever pastes it keeps the bound, because it is drawn and written.
 */
import { formatQuantity } from "@throughline/core/quantity";
import type { Figure, Quantity } from "@throughline/core/schema";
import { toXml } from "../feed/sitemap.ts";
import { sentenceOf } from "../figure/sentence.ts";
import { record } from "../record/record.ts";
import { sourceOf } from "../record/sources.ts";

/** `address` is the figure's page. */
export function snippetOf(figure: Figure, address: string): string {
  const { statement, publisher } = sourceOf(figure);
  const words = statement === null ? "our arithmetic" : `“${statement.evidence.words}”`;
  return [
    `<blockquote cite="${toXml(address)}">`,
    `<p>${markOf(figure.quantity)}${toXml(sentenceOf(figure.id))}</p>`,
    `<footer>${toXml(publisher)}: ${toXml(words)}. <a href="${toXml(address)}">Throughline, record ${toXml(record.meta.version)}</a></footer>`,
    "</blockquote>",
  ].join("\n");
}

/** A dot, with steps that grow fainter towards the side on which the claim is open. */
function markOf(quantity: Quantity): string {
  const { bound } = quantity;
  if (bound === "not-available" || bound === "unspecified") return "";
  const isUp = bound === "at-least" || bound === "more-than";
  const isDown = bound === "at-most" || bound === "fewer-than";
  const steps =
    isUp || isDown
      ? [0.7, 0.45, 0.2].map((opacity, at) => step(isUp ? 14 + at * 7 : 20 - at * 7, opacity))
      : [];
  const dot =
    bound === "about" || bound === "between"
      ? '<circle cx="18" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="2"/>'
      : `<circle cx="${isDown ? 31 : isUp ? 6 : 18}" cy="6" r="5" fill="currentColor"/>`;
  const name = toXml(formatQuantity(quantity, { style: "words" }));
  return `<svg width="37" height="12" viewBox="0 0 37 12" role="img" aria-label="${name}">${dot}${steps.join("")}</svg> `;
}

function step(x: number, opacity: number): string {
  return `<path d="M${x - 1} 6h5" stroke="currentColor" stroke-width="3" opacity="${opacity}"/>`;
}
