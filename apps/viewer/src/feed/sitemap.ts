/** The sitemap of the protocol that search engines read. It takes full addresses, so a site without a known one has none. */
export function sitemapOf(addresses: readonly string[], root: URL): string {
  const lines = addresses.map((path) => `<url><loc>${toXml(new URL(path, root).href)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</urlset>\n`;
}

/** Text as the content of an XML element or attribute. */
export function toXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
