import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectBrowser, visit } from "./harness/browser.ts";
import { kinds } from "./harness/site.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** What axe found, short enough to read in a failed test. */
async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  // Only what is wrong comes back; all that is right would be most of a page, sent as text.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Every rule in light; in dark those on colour again, because nothing else depends on it. */
async function expectNothingFound(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect(await violationsOn(page), "in light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violationsOn(page, ["color-contrast", "link-in-text-block"]), "in dark").toEqual([]);
}

describe("in light and in dark, axe", () => {
  it.each(kinds)("finds nothing on the $kind page", async ({ path }) => {
    const { page, context } = await visit(browser, path);
    await expectNothingFound(page);
    await context.close();
  });

  it("finds nothing on the check page with its findings", async () => {
    const { page, context } = await visit(browser, "/check/");
    await page.locator("#check-form[data-ready]").waitFor();
    await page.click("#try-sample");
    await page.locator("#result").waitFor();
    await expectNothingFound(page);
    await context.close();
  });
});
