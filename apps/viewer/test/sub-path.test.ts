import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectBrowser, visit } from "./harness/browser.ts";
import { printed } from "./harness/documents.ts";
import { filesOf } from "./harness/files.ts";
import { brokenLinks } from "./harness/links.ts";
import { serveFolder } from "./harness/server.ts";
import { buildSite, makeSiteFolder, statesRecord } from "./states/build.ts";

describe("a site below a path", () => {
  let out = "";
  beforeAll(async () => {
    out = makeSiteFolder();
    await buildSite(await statesRecord(), out, "/below/here/", "https://site.example");
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it("links only to itself, and nowhere to a page that is not there", () => {
    expect(existsSync(join(out, "index.html"))).toBe(true);
    expect(brokenLinks(out, "/below/here/").slice(0, 20)).toEqual([]);
  });

  it("names itself in full where its host is known", () => {
    const page = readFileSync(join(out, "indicators/raids/index.html"), "utf8");
    expect(page).toContain('<link rel="canonical" href="https://site.example/below/here/indicators/raids/">');
    expect(readFileSync(join(out, "robots.txt"), "utf8")).toContain(
      "Sitemap: https://site.example/below/here/sitemap.xml",
    );
    const map = readFileSync(join(out, "sitemap.xml"), "utf8");
    expect(map).toContain("<loc>https://site.example/below/here/indicators/raids/</loc>");
  });

  it("has a social card for each figure, series and story, and each page names one that is there", () => {
    const named = filesOf(out, "index.html")
      .filter((file) => !file.startsWith("embed/"))
      .flatMap((file) => {
        const html = readFileSync(join(out, file), "utf8");
        const [, card = ""] =
          /og:image" content="https:\/\/site\.example\/below\/here\/([^"]+)"/u.exec(html) ?? [];
        return [{ file, card }];
      });
    expect(named.filter(({ card }) => card === "" || !existsSync(join(out, card)))).toEqual([]);
    const own = named.filter(({ card }) => card.startsWith("cards/")).map(({ file }) => file.split("/")[0]);
    expect(new Set(own)).toEqual(new Set(["figures", "indicators", "lineage"]));
    expect(new Set(named.map(({ card }) => card)).size).toBeGreaterThan(20);
  });

  it("reads and checks a dropped document with nothing but its own files", async () => {
    const server = await serveFolder(out, { base: "/below/here/" });
    const browser = await connectBrowser();
    const pdf = await printed(browser, "<p>There were 98765 lighthouses.</p>");
    const { page, problems } = await visit(browser, "/below/here/check/", { baseURL: server.origin });
    await page.locator("#check-form[data-ready]").waitFor();
    await page.setInputFiles("#file", { name: "report.pdf", mimeType: "application/pdf", buffer: pdf });
    await page.locator("#result").waitFor({ timeout: 45_000 });
    expect(await page.locator("#findings").innerText()).toContain("98765");
    expect(server.asked.filter((path) => !path.startsWith("/below/here/"))).toEqual([]);
    expect(problems).toEqual([]);
    await browser.close();
    await server.close();
  });
});
