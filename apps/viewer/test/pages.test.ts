/**
 * Every kind of page, and the largest of each, opened once with JavaScript and looked at closely. A page that
 * carries no script is the same without JavaScript, so only those that carry one are opened a second time.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { expectNothingFound } from "./harness/axe.ts";
import { connectBrowser, type Visit, visit } from "./harness/browser.ts";
import { largest } from "./harness/sample.ts";
import { kinds, readPage } from "./harness/site.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** Blobs are of the page's own making and ask nobody. */
function isElsewhere(url: string): boolean {
  return !url.startsWith(inject("origin")) && !url.startsWith(`blob:${inject("origin")}`);
}

const looked = [...kinds, ...largest.map((one) => ({ ...one, words: "" }))];

describe.each(looked)("the $kind page", ({ path, words }) => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(browser, path);
  });
  afterAll(() => opened.context.close());

  it("shows its content, and nothing goes wrong or is asked of others", async () => {
    const { page, problems, requests } = opened;
    expect(await page.locator("main").innerText()).toContain(words);
    expect(await page.locator("h1").count()).toBe(1);
    expect(problems).toEqual([]);
    expect(requests.filter(isElsewhere)).toEqual([]);
  });

  it("has nothing that axe finds, in light and in dark", () => expectNothingFound(opened.page));

  it("fits a window 320, 360, 768 and 1280 px wide", async () => {
    const overflow: Record<number, number> = {};
    for (const width of [320, 360, 768, 1280]) {
      await opened.page.setViewportSize({ width, height: 900 });
      overflow[width] = await opened.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    }
    expect(overflow).toEqual({ 320: 0, 360: 0, 768: 0, 1280: 0 });
  });
});

describe("without JavaScript", () => {
  const scripted = kinds.filter(
    ({ path }) => !path.endsWith(".html") && /<script(?![^>]*ld\+json)/.test(readPage(path)),
  );

  it.each(scripted)("the $kind page shows its content, and nothing goes wrong", async ({ path, words }) => {
    const { page, context, problems } = await visit(browser, path, { javaScriptEnabled: false });
    expect(await page.locator("main").innerText()).toContain(words);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("is how a figure’s page always is", () => {
    const figures = kinds.filter(({ path }) => path.startsWith("/figures/") && path !== "/figures/");
    expect(figures.length).toBeGreaterThan(3);
    for (const { path } of figures) expect(readPage(path)).not.toMatch(/<script(?![^>]*ld\+json)/);
  });
});

describe("a page of a figure", () => {
  const [path = ""] = kinds.filter(({ kind }) => kind === "figure").map((one) => one.path);
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(browser, path);
  });
  afterAll(() => opened.context.close());

  it("gives the bound the size and weight of the number", async () => {
    const claimed = opened.page.locator("h1 .quantity");
    expect(await claimed.innerText()).toMatch(/^At least \d/);
    expect(await claimed.locator("*").count()).toBe(0);
  });

  it("draws a one-sided claim as a dot with a tail and no end", async () => {
    const claim = opened.page
      .locator(".timeline .plot g", { has: opened.page.locator("rect[fill='url(#fade-up)']") })
      .first();
    expect(await claim.locator("circle.dot").count()).toBe(1);
    expect(await claim.locator(".line").count()).toBe(0);
  });
});

describe("touch", () => {
  it.each(kinds.filter(({ kind }) => ["home", "figure", "check"].includes(kind)))(
    "finds targets of at least 44 px in the navigation and controls of the $kind page",
    async ({ path }) => {
      const { page, context } = await visit(browser, path, { viewport: { width: 360, height: 800 } });
      const small = await page
        .locator(".site-nav a, .site-footer li a, .wordmark, .button, .crumbs a, input:not(.hidden)")
        .evaluateAll((targets) =>
          targets
            .filter((target) => target.getClientRects().length > 0)
            .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.height < 44)
            .map(({ text }) => text?.trim()),
        );
      expect(small).toEqual([]);
      await context.close();
    },
  );
});

describe("paper", () => {
  it("prints a document without navigation, with its addresses written out", async () => {
    const [path = ""] = kinds.filter(({ kind }) => kind === "document").map((kind) => kind.path);
    const { page, context } = await visit(browser, path);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".site-nav").isVisible()).toBe(false);
    const written = await page
      .locator("main a[href^='http']")
      .first()
      .evaluate((anchor) => getComputedStyle(anchor, "::after").content);
    expect(written).toContain("http");
    await context.close();
  });
});
