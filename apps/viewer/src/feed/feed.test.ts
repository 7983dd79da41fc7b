import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIST } from "../../test/harness/site.ts";
import { addresses } from "./addresses.ts";
import { atomOf } from "./atom.ts";
import { lastRead } from "./releases.ts";
import { sitemapOf } from "./sitemap.ts";

describe("the sitemap", () => {
  it("names every page once, below the site's own path", () => {
    const map = sitemapOf(["", "figures/a&b/"], new URL("https://site.example/below/"));
    expect(map).toContain("<loc>https://site.example/below/</loc>");
    expect(map).toContain("<loc>https://site.example/below/figures/a&amp;b/</loc>");
  });

  it("names only pages that are there", () => {
    const all = addresses();
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((path) => !existsSync(join(DIST, path, "index.html")))).toEqual([]);
  });
});

describe("the feed", () => {
  it("has an entry for each release, dated by the record and not by a clock", () => {
    const feed = atomOf(
      [{ version: "1.0.0", on: lastRead(), summary: "a < b" }],
      new URL("https://site.example/"),
    );
    expect(feed).toContain(`<updated>${lastRead()}T00:00:00Z</updated>`);
    expect(feed).toContain("<summary>a &lt; b</summary>");
    expect(lastRead()).toMatch(/^20\d\d-\d\d-\d\d$/u);
  });
});
