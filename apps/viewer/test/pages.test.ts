import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectBrowser, visit } from "./harness/browser.ts";
import { kinds } from "./harness/site.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** Blobs are of the page's own making and ask nobody. */
function isElsewhere(url: string): boolean {
  return !url.startsWith(inject("origin")) && !url.startsWith(`blob:${inject("origin")}`);
}

describe.each(kinds)("the $kind page", ({ path, words }) => {
  it.each([
    { script: "with JavaScript", javaScriptEnabled: true },
    { script: "without JavaScript", javaScriptEnabled: false },
  ])("shows its content $script, and nothing goes wrong", async ({ javaScriptEnabled }) => {
    const { page, context, problems, requests } = await visit(browser, path, { javaScriptEnabled });
    expect(await page.locator("main").innerText()).toContain(words);
    expect(await page.locator("h1").count()).toBe(1);
    expect(problems).toEqual([]);
    expect(requests.filter(isElsewhere)).toEqual([]);
    await context.close();
  });

  it.each([320, 360, 768, 1280])("fits a window %d px wide", async (width) => {
    const { page, context } = await visit(browser, path, { viewport: { width, height: 900 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe("a page of a figure", () => {
  const [figure] = kinds.filter(({ kind }) => kind === "figure").map(({ path }) => path);

  it("gives the bound the size and weight of the number", async () => {
    const { page, context } = await visit(browser, figure ?? "");
    const claimed = page.locator("h1 .quantity");
    expect(await claimed.innerText()).toMatch(/^At least \d/);
    expect(await claimed.locator("*").count()).toBe(0);
    await context.close();
  });

  it("needs no script", async () => {
    const { page, context } = await visit(browser, figure ?? "");
    expect(await page.locator("script").count()).toBe(0);
    await context.close();
  });

  it("draws a one-sided claim as a dot with a tail and no end", async () => {
    const { page, context } = await visit(browser, figure ?? "");
    const row = page
      .locator(".drawing .plot", { has: page.locator("rect[fill='url(#fade-right)']") })
      .first();
    expect(await row.locator("circle.dot").count()).toBe(1);
    expect(await row.locator("line.line").count()).toBe(0);
    await context.close();
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
  it("prints a figure without navigation, with its addresses written out", async () => {
    const [path] = kinds.filter(({ kind }) => kind === "document").map((kind) => kind.path);
    const { page, context } = await visit(browser, path ?? "");
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
