/** Documents for the check page: printed by the browser itself, or packed by hand. */
import { strToU8, zipSync } from "fflate";
import type { Browser } from "playwright-core";

/** A PDF as Chromium prints it, a page for each body. */
export async function printed(browser: Browser, ...bodies: readonly string[]): Promise<Buffer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sheets = bodies.map((body) => `<section style="break-after: page">${body}</section>`);
  await page.setContent(`<!doctype html><title>Report</title>${sheets.join("")}`);
  const pdf = await page.pdf({ format: "A4" });
  await context.close();
  return pdf;
}

/** A Word file with a paragraph for each text. */
export function wordFile(...paragraphs: readonly string[]): Buffer {
  const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const xml = `<?xml version="1.0"?><w:document xmlns:w="${space}"><w:body>${body}</w:body></w:document>`;
  return Buffer.from(zipSync({ "word/document.xml": strToU8(xml) }));
}
