/** The pages of a built site by kind, and how large the largest of each is. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../test/harness/files.ts";

export interface Size {
  kind: string;
  pages: number;
  median: number;
  largest: number;
  /** The file of the largest, below the folder. */
  file: string;
}

/** In the order of their names. */
export function sizesOf(folder: string): Size[] {
  const kinds = new Map<string, { file: string; bytes: number }[]>();
  for (const file of filesOf(folder, "index.html")) {
    const kind = kindOf(file);
    kinds.set(kind, [...(kinds.get(kind) ?? []), { file, bytes: statSync(join(folder, file)).size }]);
  }
  return [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, pages]) => sizeOf(kind, pages));
}

function sizeOf(kind: string, pages: { file: string; bytes: number }[]): Size {
  const sorted = pages.toSorted((a, b) => a.bytes - b.bytes);
  const largest = sorted.at(-1);
  return {
    kind,
    pages: pages.length,
    median: sorted[Math.floor(sorted.length / 2)]?.bytes ?? 0,
    largest: largest?.bytes ?? 0,
    file: largest?.file ?? "",
  };
}

/** `figures/index.html` and its further pages are a list; what lies deeper is a thing. */
function kindOf(file: string): string {
  const [folder = "", ...rest] = file.replace(/\/?index\.html$/u, "").split("/");
  if (folder === "embed") return `embed/${rest[0]}/…`;
  const isList = rest.length === 0 || (rest.length === 1 && /^page-\d+$/u.test(rest[0] ?? ""));
  return isList ? `/${folder}` : `${folder}/…`;
}
