/**
 * The sitemap of the protocol that search engines read. It takes full addresses, so a site without a known one has none.
 */

/** So many addresses may stand in one file; more are in several, and an index leads to them. */
const MOST = 50_000;
const SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** Each file by its name without `.xml`; `sitemap` is where a reader begins. `most` is the limit of one file. */
export function sitemapsOf(addresses: readonly string[], root: URL, most = MOST): Record<string, string> {
  if (addresses.length <= most) return { sitemap: listOf("urlset", "url", addresses, root) };
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, at) => ({
    name: `sitemap-${at + 1}`,
    list: addresses.slice(at * most, (at + 1) * most),
  }));
  const names = parts.map(({ name }) => `${name}.xml`);
  return {
    sitemap: listOf("sitemapindex", "sitemap", names, root),
    ...Object.fromEntries(parts.map(({ name, list }) => [name, listOf("urlset", "url", list, root)])),
  };
}

function listOf(whole: string, each: string, paths: readonly string[], root: URL): string {
  const lines = paths.map((path) => `<${each}><loc>${toXml(new URL(path, root).href)}</loc></${each}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${whole} xmlns="${SPACE}">\n${lines.join("\n")}\n</${whole}>\n`;
}

/** Text as the content of an XML element or attribute. */
export function toXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
