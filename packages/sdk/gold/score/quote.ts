/**
 * Pages that quote the score: what stands between the marks is what was printed, and nothing else.
 *
 * `<!-- score:test -->` … `<!-- /score -->`, each on a line of its own; the block between them is made here.
 */

const BLOCK = /(<!-- score:(\w+) -->\n)[\s\S]*?(<!-- \/score -->)/g;

/** The page with each block as it should be. `summaries` are by part; a part without one is left alone. */
export function withQuotes(page: string, summaries: Readonly<Record<string, readonly string[]>>): string {
  return page.replaceAll(BLOCK, (whole, open: string, part: string, close: string) => {
    const lines = summaries[part];
    return lines === undefined ? whole : [`${open}\`\`\`text`, ...lines, "```", close].join("\n");
  });
}

/** How many blocks the page has. */
export function countQuotes(page: string): number {
  return page.match(BLOCK)?.length ?? 0;
}
