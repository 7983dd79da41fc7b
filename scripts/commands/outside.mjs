/**
 * Tells whether texts that are not ours to publish lie beside the checkout, and which.
 *
 * Tests on them run only where they are. The task runner remembers results by what is inside the
 * checkout, so without this it would repeat "skipped" after the texts have come.
 */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** @param {string} root @returns {string} changes when a file comes, goes or is edited; empty without any */
export function fingerprintOutside(root) {
  const folder = join(root, "..", "shared");
  if (!existsSync(folder)) return "";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const hash = createHash("sha256");
  for (const file of files) {
    const { size, mtimeMs } = lstatSync(join(folder, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}
