/**
 * A real Chromium, from its npm package, and the built package inside it, bundled as a page would have it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packaged from "@sparticuz/chromium";
import { build } from "esbuild";
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
    const modules = [await bundled(built), readFileSync(join(import.meta.dirname, "probe.mjs"), "utf8")];
    return await page.evaluate<string[]>(`(${IN_PAGE})(${JSON.stringify({ modules, texts })})`);
  } finally {
    await browser.close();
  }
}

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: "esm", write: false });
  return outputFiles[0]?.text ?? "";
}

/** As text, because the test runner would put words of its own for `import`. */
const IN_PAGE = `async ({ modules, texts }) => {
  const [checker, probe] = await Promise.all(
    modules.map((code) => import(URL.createObjectURL(new Blob([code], { type: "text/javascript" })))),
  );
  return probe.hashesOf(checker.check, texts);
}`;
