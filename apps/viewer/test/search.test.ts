import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectBrowser, type Visit, visit } from "./harness/browser.ts";
import { DIST } from "./harness/site.ts";

let browser: Browser;
let opened: Visit;
beforeAll(async () => {
  browser = await connectBrowser();
  opened = await visit(browser, "/search/");
  await opened.page.locator("#search-form[data-ready]").waitFor();
});
afterAll(() => browser.close());

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.id);

describe("the search page", () => {
  it("finds as one types, from the keyboard alone, and opens the first with Enter", async () => {
    const { page, problems } = opened;
    expect(await focused(page)).toBe("words");
    await page.keyboard.type("attacks iraq syria");
    await page.locator("#results a").first().waitFor();
    const hrefs = await page
      .locator("#results a")
      .evaluateAll((links) => links.map((one) => one.getAttribute("href")));
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe(hrefs[0]);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe(hrefs[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe("words");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${hrefs[0]}`);
    expect(problems).toEqual([]);
  });

  it("keeps the words in the address, and finds them again after going back", async () => {
    const { page } = opened;
    await page.goBack();
    await page.locator("#results a").first().waitFor();
    expect(await page.inputValue("#words")).toBe("attacks iraq syria");
  });

  it("narrows to a kind, and says when nothing is found", async () => {
    const { page } = opened;
    await page.fill("#words", "syria");
    await page.locator(".choices label", { hasText: "Documents" }).click();
    expect(new Set(await page.locator("#results .kind").allInnerTexts())).toEqual(new Set(["Document"]));
    await page.fill("#words", "zzzzzz");
    expect(await page.locator("#found").innerText()).toContain("Nothing in the record");
  });

  it("shows hostile words and never runs them", async () => {
    const { page, problems } = opened;
    await page.goto(`/search/?words=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    await page.locator("#search-form[data-ready]").waitFor();
    expect(await page.inputValue("#words")).toBe('"><img src=x onerror=alert(1)>');
    expect(await page.locator("main img").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it("offers the nearest things where there is no page", async () => {
    const { page, context } = opened;
    // What a static host does with an address that it does not have.
    const body = readFileSync(join(DIST, "404.html"), "utf8");
    await context.route("**/militia-atacks/**", (route) =>
      route.fulfill({ status: 404, contentType: "text/html", body }),
    );
    await page.goto("/figures/militia-atacks/iraq-and-syria/2023-q4/");
    await expect
      .poll(() => page.locator("#nearest a").first().getAttribute("href"), { timeout: 20_000 })
      .toContain("militia-attacks/iraq-and-syria/2023-q4");
  });
});
