/**
 * The pages that are looked at closely: one of each kind, the largest of each, and so many more of each,
 * evenly from the list of all. The same record gives the same sample.
 *
 * What is cheap to look at (links, the policy, weights) is looked at on every page instead.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./files.ts";
import { DIST, kinds } from "./site.ts";

/** So many of each kind, besides. */
const EACH = 12;

const folders = ["figures", "indicators", "documents", "reports", "lineage"];

const pagesOf = new Map(
  folders.map((folder) => [
    folder,
    filesOf(join(DIST, folder), "index.html")
      .filter((file) => file !== "index.html")
      .map((file) => `${folder}/${file}`),
  ]),
);

/** The largest page below each folder, as `{kind, path}`. */
export const largest: readonly { kind: string; path: string }[] = [...pagesOf].flatMap(([folder, files]) => {
  const [first] = files
    .map((file) => ({ file, bytes: statSync(join(DIST, file)).size }))
    .toSorted((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));
  return first ? [{ kind: `largest of ${folder}`, path: `/${first.file.replace(/index\.html$/, "")}` }] : [];
});

const evenly = (files: readonly string[]) =>
  files.filter((_, index) => index % Math.max(1, Math.floor(files.length / EACH)) === 0);

const fileOf = (path: string) => (path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1));

/** The files of the whole sample, each once. */
export const sample: readonly string[] = [
  ...new Set([
    ...[...kinds, ...largest].map(({ path }) => fileOf(path)),
    ...[...pagesOf.values()].flatMap(evenly),
  ]),
];
