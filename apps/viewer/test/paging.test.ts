/** Long lists, followed from their first page to their last as a reader follows them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { record } from "@throughline/sdk";
import { describe, expect, it } from "vitest";
import { filesOf } from "./harness/files.ts";
import { DIST, readPage } from "./harness/site.ts";

const further = filesOf(DIST, "index.html").filter((file) => /(?:^|\/)page-\d+\/index\.html$/u.test(file));
const firsts = [...new Set(further.map((file) => `/${file.replace(/page-\d+\/index\.html$/u, "")}`))];

function onwards(html: string, rel: "prev" | "next"): string | undefined {
  return new RegExp(`<link rel="${rel}" href="([^"]+)"`, "u").exec(html)?.[1];
}

/** Every page of a list, in order, by the links of their heads. */
function follow(first: string): { path: string; html: string }[] {
  const pages: { path: string; html: string }[] = [];
  for (let path: string | undefined = first; path !== undefined; ) {
    const html = readPage(path);
    pages.push({ path, html });
    path = onwards(html, "next");
  }
  return pages;
}

const hrefsIn = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]+)"/gu)].map(([, href = ""]) => href);

describe("a list of many pages", () => {
  it("is in the site, and all of its further pages are reached", () => {
    expect(firsts).toEqual(expect.arrayContaining(["/documents/", "/reports/"]));
    const reached = firsts.flatMap((first) => follow(first).slice(1));
    expect(reached.map(({ path }) => `${path.slice(1)}index.html`).sort()).toEqual(further);
  });

  it.each(firsts)("leads on and back in its links as in its head: %s", (first) => {
    const pages = follow(first);
    pages.forEach(({ path, html }, at) => {
      expect(onwards(html, "prev")).toBe(pages[at - 1]?.path);
      const [nav = ""] = /<nav class="pages".*?<\/nav>/su.exec(html) ?? [];
      const links = hrefsIn(nav);
      for (const near of [pages[at - 1], pages[at + 1]]) if (near) expect(links).toContain(near.path);
      expect(nav.match(/aria-current="page"/gu)).toHaveLength(1);
      expect(nav).toContain(`aria-label="Page ${at + 1} of ${pages.length}"`);
      expect(path).toBe(at === 0 ? first : `${first}page-${at + 1}/`);
    });
    const titles = pages.map(({ html }) => /<title>([^<]*)/u.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(pages.length);
  });

  it("names the whole as its data", () => {
    for (const file of further) {
      const html = readFileSync(join(DIST, file), "utf8");
      const first = `/${file.replace(/\/page-\d+\/index\.html$/u, "")}`;
      expect(html).toContain(`type="application/json" href="${first}.json"`);
    }
  });
});

describe("the figures of an indicator", () => {
  it("are all on its pages, each once", () => {
    for (const id of Object.keys(record.data.indicators)) {
      const shown = follow(`/indicators/${id}/`).flatMap(({ html }) =>
        [...html.matchAll(/<tr data-id="([^"]+)"/gu)].map(([, figure = ""]) => figure),
      );
      const all = record.figures({ indicator: id }).map((figure) => figure.id);
      expect(shown.toSorted()).toEqual(all.toSorted());
    }
  });
});
