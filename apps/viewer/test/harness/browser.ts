/**
 * The browser of all test files, and pages that remember what happened on them.
 */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

export function connectBrowser(): Promise<Browser> {
  return chromium.connect(inject("browser"));
}

export type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** A page that remembers what went wrong on it and what it asked for. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Console errors and warnings, uncaught errors and failed requests. */
  problems: string[];
  /** Every address that was requested. */
  requests: string[];
}

export async function visit(browser: Browser, path: string, options: ContextOptions = {}): Promise<Visit> {
  // What scrolls smoothly moves away under a click on a busy machine.
  const context = await browser.newContext({
    baseURL: inject("origin"),
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => problems.push(`${request.url()} failed`));
  await page.goto(path);
  return { page, context, problems, requests };
}
