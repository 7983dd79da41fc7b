/**
 * Writes the program's version into the GitHub Action and the pre-commit hook, when a release is made.
 *
 *   node scripts/pin-version.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import manifest from "../package.json" with { type: "json" };

for (const name of ["action.yml", ".pre-commit-hooks.yaml"]) {
  const file = new URL(`../../../${name}`, import.meta.url);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replaceAll(/\bthroughline@[\w.-]+/gu, `throughline@${manifest.version}`));
}
