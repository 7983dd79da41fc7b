/** The sample text that the check page offers, of our own making, from the repository's documents. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";

/** Astro runs in the viewer's folder. */
const SAMPLE = join(process.cwd(), "..", "..", "docs", "samples", "retold.md");

export function readSample(): Promise<string> {
  return readFile(SAMPLE, "utf8");
}
