/** Prints a web page to a PDF, as a reader does who wants to keep it. */
import { mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const HEAD = '<div style="font-size: 8px; margin-left: 72px">THE COAST | REPORT</div>';
const FOOT = '<div style="font-size: 8px; margin-left: 72px">WINTER <span class="pageNumber"></span></div>';
const MARGIN = "1in";

export async function printed(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch({
    executablePath: await unpack(),
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
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

/** Into a folder of this user's: the package unpacks to the common one, where another user's copy may lie. */
async function unpack(): Promise<string> {
  const folder = join(tmpdir(), `throughline-chromium-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
