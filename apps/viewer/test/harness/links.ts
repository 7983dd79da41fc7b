/**
 * Finds links of a built site that lead to no file, or to no element of the page they name.
 *
 * Pages are scanned and not parsed, each once, and an address that many pages share is looked at once: a
 * site of thousands of pages takes a second or two.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./files.ts";

interface Page {
  file: string;
  ids: Set<string>;
  /** Addresses as they stand in the page. */
  addresses: Set<string>;
}

/** `base` is the path below the host, with slashes at both ends. */
export function brokenLinks(folder: string, base: string): string[] {
  const files = new Set(filesOf(folder));
  const pages = [...files].filter((file) => file.endsWith(".html")).map((file) => readPage(folder, file));
  const idsOf = new Map(pages.map(({ file, ids }) => [file, ids]));
  const known = new Map<string, boolean>();
  const leads = (address: string) => {
    const found = known.get(address) ?? leadsSomewhere(address, base, files, idsOf);
    known.set(address, found);
    return found;
  };
  return pages.flatMap((page) =>
    addressesIn(page, base)
      .filter((address) => !leads(address))
      .map((address) => `${page.file} -> ${address}`),
  );
}

function readPage(folder: string, file: string): Page {
  const html = readFileSync(join(folder, file), "utf8");
  const all = (pattern: RegExp) => new Set([...html.matchAll(pattern)].map(([, found = ""]) => found));
  return { file, ids: all(/\sid="([^"]*)"/g), addresses: all(/\s(?:href|src|action)="([^"]*)"/g) };
}

/** The page's addresses on this site, from the host on, still encoded. */
function addressesIn({ file, addresses }: Page, base: string): string[] {
  const here = base + file.replace(/index\.html$/, "");
  return [...addresses].flatMap((address) => {
    if (/^\/(?!\/)/.test(address)) return [address];
    const url = new URL(address.replaceAll("&amp;", "&"), `http://site${here}`);
    return url.host === "site" ? [url.pathname + url.hash] : [];
  });
}

function leadsSomewhere(
  address: string,
  base: string,
  files: ReadonlySet<string>,
  idsOf: ReadonlyMap<string, Set<string>>,
): boolean {
  const [place = "", fragment = ""] = decodeURIComponent(address).split("#");
  const [path = ""] = place.split("?");
  if (!path.startsWith(base)) return false;
  const file = `${path.slice(base.length)}${path.endsWith("/") ? "index.html" : ""}`;
  if (!files.has(file)) return false;
  return fragment === "" || (idsOf.get(file)?.has(fragment) ?? false);
}
