/** One server and one browser for all test files: unpacking the browser is slow, and must not run twice. */
import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { buildSite, makeSiteFolder, statesRecord } from "../states/build.ts";
import { launchBrowser } from "./launch.ts";
import { serveFolder } from "./server.ts";
import { DIST } from "./site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Origin of the served site, without a slash at its end. */
    origin: string;
    /** WebSocket address of the browser. */
    browser: string;
    /** Origin of the site of `test/record`, in which every state is there once. */
    states: string;
    /** The folder of that site. */
    statesFolder: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveFolder(DIST);
  const browser = await launchBrowser();
  const folder = makeSiteFolder();
  await buildSite(await statesRecord(), folder);
  const states = await serveFolder(folder);
  project.provide("origin", server.origin);
  project.provide("browser", browser.wsEndpoint());
  project.provide("states", states.origin);
  project.provide("statesFolder", folder);
  return async () => {
    await browser.close();
    await server.close();
    await states.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
