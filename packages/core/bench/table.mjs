/** Numbers as a reader of a terminal likes them, in columns. */
import process from "node:process";

export function table(titles, rows) {
  const widths = titles.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  for (const row of [titles, ...rows]) {
    print(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  "));
  }
  print("");
}

export function print(line) {
  process.stdout.write(`${line.trimEnd()}\n`);
}

export function time(ms) {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return ms >= 1 ? `${ms.toFixed(1)} ms` : `${(ms * 1000).toFixed(1)} µs`;
}

export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

export function count(number) {
  return number.toLocaleString("en-US");
}

/** How many times the other: 0.25 is a quarter of it. */
export function share(ours, theirs) {
  return `${(ours / theirs).toFixed(2)} ×`;
}
