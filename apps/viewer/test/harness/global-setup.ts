/** One server and one browser for all test files: unpacking the browser is slow, and must not run twice. */
import type { TestProject } from "vitest/node";
import { launchBrowser } from "./browser.ts";
import { serveFolder } from "./server.ts";
import { DIST } from "./site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Origin of the served site, without a slash at its end. */
    origin: string;
    /** WebSocket address of the browser. */
    browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveFolder(DIST);
  const browser = await launchBrowser();
  project.provide("origin", server.origin);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
