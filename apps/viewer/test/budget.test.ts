import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectBrowser, visit } from "./harness/browser.ts";
import { filesOf } from "./harness/files.ts";
import { DIST } from "./harness/site.ts";

const KB = 1000;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

function brotlied(path: string): number {
  // Not the highest quality, which takes seconds for the record and saves a twentieth: a host may not use it either.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(readFileSync(join(DIST, path)), { params }).length;
}

/** Style sheets are few and shared; each is compressed once. */
const sheetWeights = new Map<string, number>();

function sheetWeight(path: string): number {
  const known = sheetWeights.get(path) ?? gzipSync(readFileSync(join(DIST, path))).length;
  sheetWeights.set(path, known);
  return known;
}

/** The page and the style sheets it links, gzipped. */
function weightOf(file: string): number {
  const html = readFileSync(join(DIST, file), "utf8");
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, path = ""]) => path);
  return sheets.map(sheetWeight).reduce((sum, bytes) => sum + bytes, gzipSync(html).length);
}

describe("what a reader downloads", () => {
  it("is at most 20 kB of HTML and CSS, gzipped, for every figure", () => {
    const pages = filesOf(DIST, "index.html").filter(
      (file) => file.startsWith("figures/") && file !== "figures/index.html",
    );
    const weights = pages.map((file) => ({ file, bytes: weightOf(file) }));
    const heavy = weights.filter(({ bytes }) => bytes > 20 * KB);
    expect(pages.length).toBeGreaterThan(50);
    expect(heavy).toEqual([]);
    print("the heaviest page of a figure, gzip", Math.max(...weights.map(({ bytes }) => bytes)));
  });

  it("is at most 120 kB of script for the check page and 400 kB of record, in Brotli", async () => {
    const { page, context, requests } = await visit(browser, "/check/");
    await page.locator("#check-form[data-ready]").waitFor();
    await page.click("#try-sample");
    await page.locator("#result").waitFor();
    const paths = [...new Set(requests.map((url) => new URL(url).pathname))];
    const scripts = paths.filter((path) => path.endsWith(".js"));
    const code = scripts.map(brotlied).reduce((sum, size) => sum + size, 0);
    const record = brotlied("data/record.json");
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    expect(paths.filter((path) => path.endsWith(".json"))).toEqual(["/data/record.json"]);
    expect(code).toBeLessThanOrEqual(120 * KB);
    expect(record).toBeLessThanOrEqual(400 * KB);
    print("the check page’s code, Brotli", code);
    print("the record that it fetches, Brotli", record);
    await context.close();
  });
});

function print(what: string, bytes: number): void {
  process.stdout.write(`${what}: ${(bytes / KB).toFixed(1)} kB\n`);
}
