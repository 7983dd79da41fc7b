/**
 * Pages in typefaces of the gallery's own, from npm, so that a line breaks at the same word on every machine. The site
 * itself asks for the reader's system fonts, and its policy lets no page bring others: here it is set aside.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";

const { resolve } = createRequire(import.meta.url);

function face(family: string, file: string): string {
  const bytes = readFileSync(resolve(file)).toString("base64");
  return `@font-face{font-family:"${family}";font-weight:200 900;src:url(data:font/woff2;base64,${bytes})}`;
}

const TYPEFACES = [
  face("Gallery Sans", "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"),
  face("Gallery Serif", "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"),
  ':root{--sans:"Gallery Sans";--serif:"Gallery Serif";--mono:"Gallery Sans"}',
  "*{caret-color:transparent!important}",
].join("\n");

/** A page that shows what it is sent to in those typefaces; closing its context is the caller's. */
export async function newPage(browser: Browser, origin: string, isScripted = true): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    bypassCSP: true,
    javaScriptEnabled: isScripted,
    reducedMotion: "reduce",
  });
  await context.route(`${origin}/**/*.css`, async (route) => {
    const response = await route.fetch();
    const sheet = await response.text();
    await route.fulfill({ response, body: sheet.includes("--sans:") ? `${sheet}\n${TYPEFACES}` : sheet });
  });
  return context.newPage();
}

/** Goes there, and waits until the typefaces and whatever a script adds are there. */
export async function open(page: Page, { path, isScripted = false }: Opening): Promise<void> {
  await page.goto(path, { waitUntil: isScripted ? "networkidle" : "load" });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

export interface Opening {
  path: string;
  /** It has a script, which may fetch something first. */
  isScripted?: boolean;
}
