/** The published files of the record, as core built them, with their size and checksum. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";

export interface Download {
  /** Below `data/`: `record.json`, `schema/statements.json`. */
  path: string;
  bytes: number;
  sha256: string;
}

interface Manifest {
  files: Download[];
}

// Astro bundles this file for its build, so the folder is found by package name, not from here.
const folder =
  process.env.THROUGHLINE_RECORD ??
  dirname(createRequire(join(process.cwd(), "package.json")).resolve("@throughline/core/manifest.json"));

const isForReaders = ({ path }: Download): boolean => path.endsWith(".json");

/** The data files; the modules beside them are for programs and come with the package. */
export async function downloads(): Promise<Download[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  return manifest.files.filter(isForReaders);
}

export function readDownload(path: string): Promise<Uint8Array> {
  return readFile(join(folder, path));
}
