/**
 * A real Chromium, from its npm package.
 *
 * Not started with that package's own arguments: they switch web security off, and what these tests
 * assert is that it holds.
 */
import { mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import packaged from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type BrowserServer, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

export async function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: await unpack(),
    // Root cannot have the sandbox, and it opens nothing but the pages of this repository.
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
    headless: true,
  });
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
  const context = await browser.newContext({ baseURL: inject("origin"), ...options });
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
