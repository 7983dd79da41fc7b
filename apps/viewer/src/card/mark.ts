/** The mark of a claim, as large as a card is: the same signs as on every page, without a scale. */
import type { Quantity } from "@throughline/core/schema";
import { colours, MARGIN } from "./frame.ts";

const LENGTH = 330;
const RADIUS = 13;

/** Svg around the height `y`; empty where there is no number. */
export function markAt({ bound }: Quantity, y: number): string {
  const [from, to] = [MARGIN + RADIUS, MARGIN + LENGTH];
  const dot = (x: number) => `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${colours.figure}"/>`;
  const tail = (side: string) =>
    `<rect x="${from}" y="${y - 7}" width="${LENGTH - RADIUS}" height="14" fill="url(#${side})"/>`;
  switch (bound) {
    case "exactly":
      return dot(from);
    case "at-least":
    case "more-than":
      return tail("right") + dot(from);
    case "at-most":
    case "fewer-than":
      return tail("left") + dot(to);
    case "about":
      return `<rect x="${MARGIN}" y="${y - 19}" width="180" height="38" fill="${colours.figure}" opacity=".18"/><circle cx="${MARGIN + 90}" cy="${y}" r="${RADIUS - 2}" fill="${colours.ground}" stroke="${colours.figure}" stroke-width="5"/>`;
    case "between":
      return `<path d="M${from} ${y}H${to}M${from} ${y - 16}V${y + 16}M${to} ${y - 16}V${y + 16}" stroke="${colours.figure}" stroke-width="6"/>`;
    case "not-available":
    case "unspecified":
      return "";
    default:
      return bound satisfies never;
  }
}
