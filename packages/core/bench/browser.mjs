/**
 * How long Chromium takes from nothing to the first answer: a module or a JSON file over HTTP, each time in a new page.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { BROWSER_ARGUMENTS, unpackBrowser } from "../../../scripts/browser/chromium.ts";

/** `folders` are served by their names; `close` ends both the browser and the server. */
export async function startBrowser(folders) {
  const server = createServer(async ({ url = "/" }, response) => {
    const [, name = "", ...path] = url.split("/");
    const type = url.endsWith(".js")
      ? "text/javascript"
      : url.endsWith(".json")
        ? "application/json"
        : "text/html";
    response.setHeader("content-type", type);
    if (name === "") response.end("<!doctype html><title>a page</title>");
    else response.end(await readFile(join(folders[name], ...path)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: await unpackBrowser(packaged),
    args: BROWSER_ARGUMENTS,
  });
  const inPage = async (script, address) => {
    const page = await browser.newPage();
    await page.goto(origin);
    const ms = await page.evaluate(script, address);
    await page.close();
    return { ms };
  };
  return {
    version: browser.version(),
    openRecord: (address) => inPage(openRecord, address),
    loadJson: (address) => inPage(loadJson, address),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** In the page: as in Node, the module, its reader and one figure. */
async function openRecord(address) {
  const start = performance.now();
  const [{ record }, { openRecord: open }] = await Promise.all([import(address), import("/dist/index.js")]);
  const reader = open(record);
  reader.figure(Object.keys(record.figures)[0] ?? "");
  return performance.now() - start;
}

/** In the page: a package of data that is JSON. */
async function loadJson(address) {
  const start = performance.now();
  await (await fetch(address)).json();
  return performance.now() - start;
}
