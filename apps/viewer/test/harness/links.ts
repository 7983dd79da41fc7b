/** Finds links of a built site that lead to no file, or to no element of the page they name. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./site.ts";

interface Link {
  from: string;
  to: string;
}

/** `base` is the path below the host, with slashes at both ends. */
export function brokenLinks(folder: string, base: string): string[] {
  const ids = new Map<string, Set<string>>();
  return filesOf(folder, ".html")
    .flatMap((file) => linksIn(folder, file, base))
    .filter((link) => !leadsSomewhere(link, folder, base, ids))
    .map(({ from, to }) => `${from} -> ${to}`);
}

function linksIn(folder: string, file: string, base: string): Link[] {
  const html = readFileSync(join(folder, file), "utf8");
  const here = new URL(base + file.replace(/index\.html$/, ""), "http://site");
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)]
    .map(([, address = ""]) => new URL(address.replaceAll("&amp;", "&"), here))
    .filter((url) => url.host === "site")
    .map((url) => ({ from: file, to: decodeURIComponent(url.pathname + url.hash) }));
}

function leadsSomewhere({ to }: Link, folder: string, base: string, ids: Map<string, Set<string>>): boolean {
  const [path = "", fragment] = to.split("#");
  if (!path.startsWith(base)) return false;
  const file = join(folder, path.slice(base.length), path.endsWith("/") ? "index.html" : "");
  if (!existsSync(file)) return false;
  return fragment === undefined || fragment === "" || idsOf(file, ids).has(fragment);
}

function idsOf(file: string, known: Map<string, Set<string>>): Set<string> {
  const ids =
    known.get(file) ??
    new Set([...readFileSync(file, "utf8").matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
  known.set(file, ids);
  return ids;
}
