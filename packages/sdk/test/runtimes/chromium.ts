/**
 * A real Chromium, from its npm package, and the built package inside it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { BROWSER_ARGUMENTS, unpackBrowser } from "../../../../scripts/browser/chromium.ts";

/** The hashes that `probe` makes there, of the built package's check. */
export async function hashesInChromium(built: string, texts: string): Promise<string[]> {
  const browser = await chromium.launch({
    executablePath: await unpackBrowser(packaged),
    args: BROWSER_ARGUMENTS,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    const files = [built, join(import.meta.dirname, "probe.mjs")];
    const modules = files.map((file) => readFileSync(file, "utf8"));
    return await page.evaluate<string[]>(`(${IN_PAGE})(${JSON.stringify({ modules, texts })})`);
  } finally {
    await browser.close();
  }
}

/** As text, because the test runner would put words of its own for `import`. */
const IN_PAGE = `async ({ modules, texts }) => {
  const [checker, probe] = await Promise.all(
    modules.map((code) => import(URL.createObjectURL(new Blob([code], { type: "text/javascript" })))),
  );
  return probe.hashesOf(checker.check, texts);
}`;
