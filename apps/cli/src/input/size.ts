/** Sizes as people write them: "20MB", "500kB". A kilobyte is 1,000 bytes. */

import { Problem } from "../problem/problem.ts";
import { grouped } from "../terminal/count.ts";

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  kb: 1e3,
  k: 1e3,
  mb: 1e6,
  m: 1e6,
  gb: 1e9,
  g: 1e9,
};

/** The engine's own limit on the length of a string is a little above this. */
const MOST = 500e6;

/** Bytes. Throws `not-a-size`. */
export function parseSize(text: string): number {
  const match = /^(?<number>\d+(?:\.\d+)?)\s*(?<unit>[a-z]*)$/iu.exec(text.trim());
  const factor = UNITS[match?.groups?.unit?.toLowerCase() ?? "none"];
  const size = factor === undefined ? 0 : Math.floor(Number(match?.groups?.number) * factor);
  if (size >= 1 && size <= MOST) return size;
  throw new Problem("not-a-size", `\`${text}\` is not a size from 1 byte to ${formatSize(MOST)}`, {
    hint: "write it as `20MB`, `500kB` or `1000000`",
  });
}

/** "20 MB", "1,234 bytes". */
export function formatSize(bytes: number): string {
  if (bytes >= 1e6) return `${trim(bytes / 1e6)} MB`;
  if (bytes >= 1e3) return `${trim(bytes / 1e3)} kB`;
  return bytes === 1 ? "1 byte" : `${bytes} bytes`;
}

function trim(value: number): string {
  return grouped(Number(value.toFixed(1)));
}
