/** What axe finds on a page, in light and in dark. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What axe found, short enough to read in a failed test. */
async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  // Only what is wrong comes back; all that is right would be most of a page, sent as text.
  const builder = new AxeBuilder({ page })
    // Lighthouse asks for it; axe leaves it out unless it is told.
    .options({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
    .setLegacyMode();
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Every rule in light; in dark those on colour again, because nothing else depends on it. */
export async function expectNothingFound(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect(await violationsOn(page), "in light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violationsOn(page, ["color-contrast", "link-in-text-block"]), "in dark").toEqual([]);
}
