/** The compilers that a package's users have, as this repository has them, and how each types a project. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** By the version that is promised. */
export const compilers = { "5.9": "typescript-5", "6": "typescript", "7": "@typescript/native" };

export const resolutions = ["bundler", "nodenext"] as const;

/** What to start for a check of one file with everything strict; `from` is a file of the package that has the compilers. */
export function typing(
  version: keyof typeof compilers,
  { from, file, resolution }: { from: string; file: string; resolution: (typeof resolutions)[number] },
): { program: string; args: string[] } {
  const manifestPath = createRequire(from).resolve(`${compilers[version]}/package.json`);
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));
  if (!String(manifest.version).startsWith(version)) throw new Error(`${manifest.version} is not ${version}`);
  const bin = join(dirname(manifestPath), Object.values<string>(manifest.bin)[0] ?? "");
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  const flags = ["--noEmit", "--strict", "--target", "es2022", "--module", module];
  return { program: process.execPath, args: [bin, ...flags, "--moduleResolution", resolution, file] };
}
