/** A real Chromium, from its npm package, for tests and for the scripts that look at pages. */
import packaged from "@sparticuz/chromium";
import { type BrowserServer, chromium } from "playwright-core";
import { BROWSER_ARGUMENTS, unpackBrowser } from "../../../../scripts/browser/chromium.ts";

export async function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: await unpackBrowser(packaged),
    args: BROWSER_ARGUMENTS,
    headless: true,
  });
}
