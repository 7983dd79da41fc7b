/**
 * The score as the repository publishes it: one file with all of it, and the pages that quote its first lines.
 *
 * Written by `pnpm score --write`; `--check` says which of them are out of date, for continuous integration.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Labelled, Part } from "../labelled/labelled.ts";
import { countQuotes, withQuotes } from "./quote.ts";
import { reportOf, summaryOf } from "./report.ts";

const root = join(import.meta.dirname, "../../../..");
const report = join(root, "packages/sdk/gold/score.txt");
const pages = [join(root, "README.md"), join(root, "packages/sdk/README.md")];

export type Scored = readonly { part: Part; texts: readonly Labelled[] }[];

/** Writes what is out of date, and names it by its path in the repository. */
export function write(scored: Scored): string[] {
  const stale = outOfDate(scored);
  for (const { file, content } of stale) writeFileSync(file, content);
  return stale.map(({ file }) => relative(root, file));
}

/** What does not say what score prints now: its path, or that a page has lost its block. */
export function staleness(scored: Scored): string[] {
  const lost = pages.filter((page) => countQuotes(readFileSync(page, "utf8")) === 0);
  return [
    ...outOfDate(scored).map(({ file }) => `${relative(root, file)} does not say what \`pnpm score\` prints`),
    ...lost.map((page) => `${relative(root, page)} quotes no score`),
  ];
}

function outOfDate(scored: Scored): { file: string; content: string }[] {
  const summaries = Object.fromEntries(scored.map(({ part, texts }) => [part, summaryOf(part, texts)]));
  const wanted = [
    { file: report, content: `${printed(scored)}\n` },
    ...pages.map((file) => ({ file, content: withQuotes(readFileSync(file, "utf8"), summaries) })),
  ];
  return wanted.filter(({ file, content }) => !existsSync(file) || readFileSync(file, "utf8") !== content);
}

/** All that `pnpm score` prints. */
export function printed(scored: Scored): string {
  return scored
    .flatMap(({ part, texts }) => [...reportOf(part, texts), ""])
    .join("\n")
    .trimEnd();
}
