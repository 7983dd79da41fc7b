import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf } from "../../test/harness/files.ts";
import { DIST } from "../../test/harness/site.ts";
import { addresses } from "./addresses.ts";
import { atomOf } from "./atom.ts";
import { lastRead } from "./releases.ts";
import { sitemapsOf } from "./sitemap.ts";

describe("the sitemap", () => {
  it("names every page once, below the site's own path", () => {
    const { sitemap: map } = sitemapsOf(["", "figures/a&b/"], new URL("https://site.example/below/"));
    expect(map).toContain("<loc>https://site.example/below/</loc>");
    expect(map).toContain("<loc>https://site.example/below/figures/a&amp;b/</loc>");
  });

  it("is an index of several where there are more than one file may hold", () => {
    const paths = ["", "figures/", "figures/a/"];
    const { sitemap, ...parts } = sitemapsOf(paths, new URL("https://site.example/"), 2);
    expect(sitemap).toContain("<sitemap><loc>https://site.example/sitemap-2.xml</loc></sitemap>");
    expect(Object.keys(parts)).toEqual(["sitemap-1", "sitemap-2"]);
    const all = Object.values(parts).flatMap((part) => [...part.matchAll(/<url><loc>([^<]*)/gu)]);
    expect(all.map(([, address]) => address)).toEqual(paths.map((path) => `https://site.example/${path}`));
  });

  it("names only pages that are there", () => {
    const all = addresses();
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((path) => !existsSync(join(DIST, path, "index.html")))).toEqual([]);
  });

  it("names every page that is there and may be listed", () => {
    const all = new Set(addresses().map((path) => `${path}index.html`));
    const built = filesOf(DIST, "index.html").filter((file) => !file.startsWith("embed/"));
    expect(
      built.filter((file) => !all.has(file) && !readFileSync(join(DIST, file), "utf8").includes("noindex")),
    ).toEqual([]);
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
