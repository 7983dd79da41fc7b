import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectBrowser, visit } from "./harness/browser.ts";
import { printed } from "./harness/documents.ts";
import { brokenLinks } from "./harness/links.ts";
import { serveFolder } from "./harness/server.ts";
import { buildSite, makeSiteFolder, statesRecord } from "./states/build.ts";

describe("a site below a path", () => {
  let out = "";
  beforeAll(async () => {
    out = makeSiteFolder();
    await buildSite(await statesRecord(), out, "/below/here/");
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it("links only to itself, and nowhere to a page that is not there", () => {
    expect(existsSync(join(out, "index.html"))).toBe(true);
    expect(brokenLinks(out, "/below/here/").slice(0, 20)).toEqual([]);
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
