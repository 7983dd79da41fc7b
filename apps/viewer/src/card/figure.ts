/** The card of a figure: the claim with its bound in one size, its mark, the rest of the sentence, who says it. */
import { formatQuantity } from "@throughline/core/quantity";
import type { Figure } from "@throughline/core/schema";
import { sentenceOf } from "../figure/sentence.ts";
import { splitAtQuantity } from "../quantity/emphasis.ts";
import { spellDate } from "../record/dates.ts";
import { capitalise } from "../record/sentences.ts";
import { sourceOf } from "../record/sources.ts";
import { colours, frame, INNER, MARGIN } from "./frame.ts";
import { letter, widthOf, wrap } from "./lettering.ts";
import { markAt } from "./mark.ts";

const LARGEST = 118;

export function figureCard(figure: Figure): string {
  const { publisher, document } = sourceOf(figure);
  const foot = [publisher, ...(document?.published ? [spellDate(document.published)] : [])].join(", ");
  const sentence = sentenceOf(figure.id);
  const { before, claimed, after } = splitAtQuantity(sentence, formatQuantity(figure.quantity));
  if (claimed === "") return frame(lines(sentence, 190, 66, 5, 600), foot);
  const number = capitalise(claimed);
  const size = Math.min(LARGEST, (LARGEST * INNER) / widthOf(number, { size: LARGEST, weight: 600 }));
  // What stands before the number is not lost: the sentence follows whole.
  const rest = before === "" ? after.trim() : sentence;
  return frame(
    [
      letter(number, MARGIN, 232, { size, weight: 600, fill: colours.ink }),
      markAt(figure.quantity, 294),
      lines(rest, 380, 46, 3, 400),
    ].join(""),
    foot,
  );
}

/** Lines from a first baseline on. */
export function lines(text: string, y: number, size: number, most: number, weight: 400 | 600): string {
  const lettering = { size, weight, fill: weight === 600 ? colours.ink : colours.muted };
  return wrap(text, INNER, most, lettering)
    .map((line, at) => letter(line, MARGIN, y + at * size * 1.22, lettering))
    .join("");
}
