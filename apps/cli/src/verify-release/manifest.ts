/**
 * The manifest of a release: every file of it with its size and its sha256, as the release command writes it.
 */
import { Problem } from "../problem/problem.ts";

export interface ReleasedFile {
  /** Relative to the manifest, with slashes. */
  readonly path: string;
  readonly bytes: number;
  /** In lower-case hex. */
  readonly sha256: string;
}

export interface Manifest {
  readonly version: string;
  readonly files: readonly ReleasedFile[];
}

/** Throws `not-a-manifest`: also where a path leads out of the folder, so that no other file is ever read. */
export function parseManifest(text: string, path: string): Manifest {
  const value = parseJson(text);
  if (isManifest(value)) return value;
  throw new Problem("not-a-manifest", `\`${path}\` is not the manifest of a release`, {
    hint: "give the folder of a release, or the `manifest.json` in it, as it was downloaded",
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return false;
  if (value.schemaVersion !== 1 || !("version" in value) || typeof value.version !== "string") return false;
  return "files" in value && Array.isArray(value.files) && value.files.every(isFile);
}

function isFile(value: unknown): value is ReleasedFile {
  if (typeof value !== "object" || value === null) return false;
  if (!("path" in value && "bytes" in value && "sha256" in value)) return false;
  const { path, bytes, sha256 } = value;
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/u.test(sha256)) return false;
  return typeof bytes === "number" && typeof path === "string" && staysWithin(path);
}

function staysWithin(path: string): boolean {
  const isPlain = path !== "" && !path.includes("\\") && !path.includes(":") && !path.includes("\0");
  return isPlain && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
