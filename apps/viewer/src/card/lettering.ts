/**
 * Text as paths of an svg, from the font that comes with this package: a card has the same letters on every machine,
 * and whatever draws it needs no font.
 *
 * Words are laid out once, with their kerning, and set side by side. A letter that the font lacks stands as its box.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

export type Weight = 400 | 600;

export interface Lettering {
  size: number;
  weight: Weight;
  fill: string;
}

interface Word {
  /** In units of the font. */
  width: number;
  path: string;
}

const require = createRequire(import.meta.url);
const UNITS = 1000;
const fonts = new Map<Weight, readonly Font[]>();
const words = new Map<string, Word>();

/** Width of a line in pixels. */
export function widthOf(text: string, { size, weight }: Pick<Lettering, "size" | "weight">): number {
  const space = wordOf(" ", weight).width;
  const parts = text.split(" ").map((word) => wordOf(word, weight).width);
  return ((parts.reduce((sum, width) => sum + width, 0) + space * (parts.length - 1)) * size) / UNITS;
}

/** One line, its baseline at `y`. */
export function letter(text: string, x: number, y: number, lettering: Lettering): string {
  const { size, weight, fill } = lettering;
  const scale = size / UNITS;
  const space = wordOf(" ", weight).width;
  let at = 0;
  const drawn = text.split(" ").map((word) => {
    const { width, path } = wordOf(word, weight);
    const placed = path === "" ? "" : `<path transform="translate(${at} 0)" d="${path}"/>`;
    at += width + space;
    return placed;
  });
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${drawn.join("")}</g>`;
}

/** Breaks a text into at most `most` lines no wider than `width`; what does not fit ends in an ellipsis. */
export function wrap(
  text: string,
  width: number,
  most: number,
  lettering: Pick<Lettering, "size" | "weight">,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((one) => one !== "")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer, lettering) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.map((line) => shorten(line, width, lettering));
  const last = `${lines[most - 1] ?? ""} …`;
  return [...lines.slice(0, most - 1), last].map((line) => shorten(line, width, lettering));
}

/** A word that is wider than the card loses its end. */
function shorten(line: string, width: number, lettering: Pick<Lettering, "size" | "weight">): string {
  let kept = line;
  while (kept.length > 1 && widthOf(kept, lettering) > width) {
    kept = `${kept.slice(0, Math.min(kept.length - 2, 120)).trimEnd()}…`;
  }
  return kept;
}

function wordOf(text: string, weight: Weight): Word {
  const key = `${weight} ${text}`;
  const word = words.get(key) ?? layOut(text, weight);
  words.set(key, word);
  return word;
}

function layOut(text: string, weight: Weight): Word {
  const [font] = fontsFor(text, weight);
  if (font === undefined) throw new Error(`no font of weight ${weight}`);
  const { glyphs, positions } = font.layout(text);
  let width = 0;
  const paths = glyphs.map((glyph, at) => {
    const path = glyph.path.translate(width, 0).toSVG();
    width += positions[at]?.xAdvance ?? 0;
    return path;
  });
  return { width, path: paths.join("") };
}

/** The first that has all letters of the word, else the first. */
function fontsFor(text: string, weight: Weight): readonly Font[] {
  const all = fonts.get(weight) ?? ["latin", "latin-ext"].map((subset) => open(subset, weight));
  fonts.set(weight, all);
  const hasAll = (font: Font) =>
    [...text].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  return [...all.filter(hasAll), ...all];
}

function open(subset: string, weight: Weight): Font {
  const file = require.resolve(
    `@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff2`,
  );
  const font = create(readFileSync(file));
  if (!("layout" in font)) throw new Error(`${file} is a collection of fonts`);
  return font;
}
