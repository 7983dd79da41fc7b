import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectBrowser, visit } from "./harness/browser.ts";
import { DIST, filesOf } from "./harness/site.ts";

const KB = 1000;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

function gzipped(path: string): number {
  return gzipSync(readFileSync(join(DIST, path))).length;
}

/** The page and the style sheets it links, gzipped. */
function weightOf(file: string): number {
  const html = readFileSync(join(DIST, file), "utf8");
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, path = ""]) => path);
  return [file, ...sheets].map(gzipped).reduce((sum, bytes) => sum + bytes, 0);
}

describe("what a reader downloads", () => {
  it("is at most 20 kB of HTML and CSS, gzipped, for every figure", () => {
    const pages = filesOf(DIST, "index.html").filter(
      (file) => file.startsWith("figures/") && file !== "figures/index.html",
    );
    const heavy = pages
      .map((file) => ({ file, bytes: weightOf(file) }))
      .filter(({ bytes }) => bytes > 20 * KB);
    expect(pages.length).toBeGreaterThan(50);
    expect(heavy).toEqual([]);
  });

  it("is at most 120 kB of script for the check page, the record included, in Brotli", async () => {
    const { page, context, requests } = await visit(browser, "/check/");
    await page.locator("#check-form[data-ready]").waitFor();
    await page.click("#try-sample");
    await page.locator("#result").waitFor();
    const scripts = [
      ...new Set(requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith(".js"))),
    ];
    const bytes = scripts.map((path) => brotliCompressSync(readFileSync(join(DIST, path))).length);
    const total = bytes.reduce((sum, size) => sum + size, 0);
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    expect(total).toBeLessThanOrEqual(120 * KB);
    await context.close();
  });
});
