/** Which size of letters the body is set in, and which larger ones are headings. */
import type { Row } from "./cells.ts";

export interface Sizes {
  /** In points. */
  readonly body: number;
  /** 1 for the largest letters; null for what is no heading. */
  levelOf(size: number): number | null;
}

/** In units of the body's size. */
const LARGER = 1.12;
const LOWEST_LEVEL = 6;

export function sizesOf(rows: readonly Row[]): Sizes {
  const letters = new Map<number, number>();
  for (const { size, cells } of rows) {
    const length = cells.reduce((sum, { text }) => sum + text.length, 0);
    letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + length);
  }
  const [body] = [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  const larger = [...letters.keys()].filter((size) => size > LARGER * body).sort((a, b) => b - a);
  return {
    body,
    levelOf: (size) => {
      const level = larger.indexOf(rounded(size));
      return level === -1 ? null : Math.min(level + 1, LOWEST_LEVEL);
    },
  };
}

/** To half a point: the same letters come out a hair larger or smaller. */
function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
