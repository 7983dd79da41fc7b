/** What every card has: the ground, the name of the site, and a line at the foot on who says it. */
import { record } from "../record/record.ts";
import { letter, widthOf, wrap } from "./lettering.ts";

export const WIDTH = 1200;
export const HEIGHT = 630;
/** Room at the left and at the right. */
export const MARGIN = 64;
export const INNER = WIDTH - 2 * MARGIN;

/** The light colours of `tokens.css`. */
export const colours = {
  ground: "#fcfbf8",
  ink: "#1b1d1f",
  muted: "#55595e",
  figure: "#1d4e6b",
  rule: "#dedbd3",
} as const;

const FOOT = 586;

/** `inner` is svg between the name and the foot. */
export function frame(inner: string, foot: string): string {
  const small = { size: 27, weight: 400, fill: colours.muted } as const;
  const version = `Record ${record.meta.version}`;
  const [line = ""] = wrap(foot, INNER - 190, 1, small);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    '<defs><linearGradient id="right"><stop stop-color="#1d4e6b"/><stop offset="1" stop-color="#1d4e6b" stop-opacity="0"/></linearGradient>',
    '<linearGradient id="left"><stop stop-color="#1d4e6b" stop-opacity="0"/><stop offset="1" stop-color="#1d4e6b"/></linearGradient>',
    '<linearGradient id="up" x2="0" y1="1" y2="0"><stop stop-color="#1d4e6b"/><stop offset="1" stop-color="#1d4e6b" stop-opacity="0"/></linearGradient>',
    '<linearGradient id="down" x2="0" y2="1"><stop stop-color="#1d4e6b"/><stop offset="1" stop-color="#1d4e6b" stop-opacity="0"/></linearGradient></defs>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.ground}"/>`,
    `<g fill="${colours.ink}"><circle cx="${MARGIN + 12}" cy="68" r="10"/><path d="M${MARGIN + 22} 65h16v6h-16z"/><path d="M${MARGIN + 44} 65h10v6h-10z" opacity=".55"/><path d="M${MARGIN + 60} 65h8v6h-8z" opacity=".25"/></g>`,
    letter("Throughline", MARGIN + 84, 79, { size: 32, weight: 600, fill: colours.ink }),
    inner,
    `<path d="M${MARGIN} 536h${INNER}v1.5h-${INNER}z" fill="${colours.rule}"/>`,
    letter(line, MARGIN, FOOT, small),
    letter(version, WIDTH - MARGIN - widthOf(version, small), FOOT, small),
    "</svg>",
  ].join("");
}
