/** The reader's text with each finding marked, and a reference after it like that of a footnote. */
import type { Finding } from "@throughline/sdk";
import { element } from "./element.ts";
import { blocksOf, nest, type Piece } from "./nesting.ts";
import { verdicts } from "./verdicts.ts";

export const markId = (index: number): string => `mark-${index + 1}`;
export const findingId = (index: number): string => `finding-${index + 1}`;

/**
 * A block for each line or paragraph, because a browser lays out a block of a million characters only as a
 * whole.
 */
export function markText(
  text: string,
  findings: readonly Finding[],
  block: "line" | "paragraph",
): DocumentFragment {
  const spans = findings.map(({ span }) => span);
  const fragment = document.createDocumentFragment();
  for (const pieces of blocksOf(nest(text, spans), block)) {
    fragment.append(element("div", { class: block }, ...pieces.flatMap((piece) => nodesOf(piece, findings))));
  }
  return fragment;
}

function nodesOf(piece: Piece, findings: readonly Finding[]): Node[] {
  if (typeof piece === "string") return [document.createTextNode(piece)];
  const inner = piece.pieces.flatMap((child) => nodesOf(child, findings));
  const finding = findings[piece.mark];
  if (finding === undefined) return inner;
  const { tone, name, glyph } = verdicts[finding.verdict];
  const number = String(piece.mark + 1);
  return [
    element(
      "mark",
      {
        id: markId(piece.mark),
        class: tone,
        "data-verdict": finding.verdict,
        "data-index": String(piece.mark),
      },
      ...inner,
    ),
    element(
      "a",
      {
        class: `ref ${tone}`,
        href: `#${findingId(piece.mark)}`,
        "data-verdict": finding.verdict,
        "data-index": String(piece.mark),
        "aria-label": `finding ${number}, ${name}`,
      },
      `${glyph}${number}`,
    ),
  ];
}
