/** Prints a web page to a PDF, as a reader does who wants to keep it. */
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { BROWSER_ARGUMENTS, unpackBrowser } from "../../../../scripts/browser/chromium.ts";

const HEAD = '<div style="font-size: 8px; margin-left: 72px">THE COAST | REPORT</div>';
const FOOT = '<div style="font-size: 8px; margin-left: 72px">WINTER <span class="pageNumber"></span></div>';
const MARGIN = "1in";

export async function printed(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch({
    executablePath: await unpackBrowser(packaged),
    args: BROWSER_ARGUMENTS,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({
      format: "Letter",
      displayHeaderFooter: true,
      headerTemplate: HEAD,
      footerTemplate: FOOT,
      margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
    });
  } finally {
    await browser.close();
  }
}
