/** The card of an indicator: its name, how much of it there is, and its longest line across time. */
import type { Indicator } from "@throughline/core/schema";
import { yearsOf } from "../indicator/listed.ts";
import { record } from "../record/record.ts";
import { count, withQuotes } from "../record/sentences.ts";
import { claimsOf } from "../series/claims.ts";
import { lineName, linesOf } from "../series/lines.ts";
import { newestOf } from "../series/pieces.ts";
import { byScale } from "../series/rows.ts";
import { drawTimeline, isAcrossTime, TAIL, type Timed, type TimeMark } from "../series/timeline.ts";
import { lines } from "./figure.ts";
import { colours, frame, INNER, MARGIN } from "./frame.ts";
import { letter, widthOf } from "./lettering.ts";

/** The top of the drawing, whose own height is that of the timeline on pages. */
const TOP = 236;

export function indicatorCard(indicator: Indicator & { id: string }): string {
  const figures = record.figures({ indicator: indicator.id });
  const years = yearsOf(figures);
  const foot = `${count(figures.length, "figure")}${years && `, ${years}`}`;
  const [longest] = linesOf(indicator.id).toSorted((a, b) => b.figures.length - a.figures.length);
  const claims = longest === undefined ? [] : (byScale(claimsOf(longest, newestOf(longest).drawn))[0] ?? []);
  if (longest === undefined || !isAcrossTime(claims)) {
    const about = lines(withQuotes(indicator.definition), 330, 40, 4, 400);
    return frame(lines(indicator.name, 200, 76, 2, 600) + about, foot);
  }
  return frame(
    lines(indicator.name, 168, titleSize(indicator.name), 1, 600) + drawing(claims),
    `${lineName(longest)}; ${foot}`,
  );
}

/** Large, but small enough for one line. */
function titleSize(name: string): number {
  return Math.max(38, Math.min(60, (60 * INNER) / widthOf(name, { size: 60, weight: 600 })));
}

function drawing(claims: readonly Timed[]): string {
  const { points, levels, stairs } = drawTimeline(claims);
  const x = (percent: number) => Math.round(MARGIN + 90 + ((INNER - 90) * percent) / 100);
  const grid = levels.map(({ y, label }) =>
    [
      `<path d="M${x(0)} ${TOP + y}h${INNER - 90}v1.5h-${INNER - 90}z" fill="${colours.rule}"/>`,
      letter(label, MARGIN, TOP + y + 8, { size: 24, weight: 400, fill: colours.muted }),
    ].join(""),
  );
  const steps = stairs.map(
    ({ x1, x2, y1, y2 }) =>
      `<path d="M${x(x1)} ${TOP + y1}H${x(x2)}V${TOP + y2}" fill="none" stroke="${colours.figure}" stroke-width="2" opacity=".5"/>`,
  );
  return [...grid, ...steps, ...points.map((point) => markOf(point.drawn, x(point.x)))].join("");
}

function markOf(drawn: TimeMark, x: number): string {
  if (drawn.mark === "absence") return "";
  const y = TOP + drawn.y;
  const dot = `<circle cx="${x}" cy="${y}" r="8" fill="${colours.figure}"/>`;
  switch (drawn.mark) {
    case "dot":
      return dot;
    case "tail-up":
      return `<rect x="${x - 4}" y="${y - TAIL}" width="8" height="${TAIL}" fill="url(#up)"/>${dot}`;
    case "tail-down":
      return `<rect x="${x - 4}" y="${y}" width="8" height="${TAIL}" fill="url(#down)"/>${dot}`;
    case "ring":
      return `<circle cx="${x}" cy="${y}" r="7" fill="${colours.ground}" stroke="${colours.figure}" stroke-width="3"/>`;
    case "span":
      return `<path d="M${x - 8} ${y}h16M${x} ${y}V${TOP + drawn.to}M${x - 8} ${TOP + drawn.to}h16" stroke="${colours.figure}" stroke-width="3"/>`;
    default:
      return drawn satisfies never;
  }
}
