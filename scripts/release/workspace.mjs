/**
 * The lockfile, and the manifest of each package that it resolves.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The lockfile's name for the repository itself. */
export const ROOT = ".";

/**
 * `manifests` by path, as the lockfile's `importers` are.
 *
 * @typedef {{name: string, version: string, description?: string, license?: string}} Manifest
 * @typedef {{lockfile: {importers: object, snapshots: object}, manifests: Map<string, Manifest>}} Workspace
 */

/**
 * @param {string} root of the repository
 * @returns {Promise<Workspace>}
 */
export async function readWorkspace(root) {
  // Not until a release is made: the bootstrap has no library.
  // Not until a release is made: the bootstrap has no library.
  const yaml = await import("js-yaml");
  const lockfile = yaml.load(readFileSync(join(root, "pnpm-lock.yaml"), "utf8"));
  const manifestAt = (path) => JSON.parse(readFileSync(join(root, path, "package.json"), "utf8"));
  const manifests = new Map(Object.keys(lockfile.importers).map((path) => [path, manifestAt(path)]));
  return { lockfile, manifests };
}
