/**
 * The folder of a built site, and the headers that it was built to be served with.
 *
 * The headers are a file of the site's own, so that they are the same here as on every other host.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../problem/problem.ts";

/** As `_hosting/headers.json` of the site has them: no two rules match one path. */
export interface Hosting {
  /** The path below the host that the pages link to, with slashes at both ends. */
  readonly base: string;
  readonly rules: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[];
}

/** Throws `no-site` where the folder holds none. */
export function readHosting(folder: string): Hosting {
  try {
    const hosting: Hosting = JSON.parse(readFileSync(join(folder, "_hosting", "headers.json"), "utf8"));
    if (typeof hosting.base === "string" && Array.isArray(hosting.rules)) return hosting;
  } catch (cause) {
    throw noSite(folder, cause);
  }
  throw noSite(folder);
}

/** The first of the folders that is there; the last one where none is, for the message that it is not. */
export function firstFolder(folders: readonly string[]): string {
  return folders.find((folder) => existsSync(folder)) ?? folders.at(-1) ?? "";
}

/** The headers of a path from the site's root on: `/figures/x/`. Nothing for a path that no rule is for. */
export function headersFor({ rules }: Hosting, path: string): Readonly<Record<string, string>> {
  const rule = rules.find((one) =>
    one.path.endsWith("/*") ? path.startsWith(one.path.slice(0, -1)) : one.path === path,
  );
  return rule?.headers ?? {};
}

function noSite(folder: string, cause?: unknown): Problem {
  return new Problem("no-site", `\`${folder}\` holds no built site`, {
    hint: "build one with `npm run build` in a checkout, or name its folder: `throughline serve FOLDER`",
    cause,
  });
}
