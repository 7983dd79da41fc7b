import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectBrowser, visit } from "./harness/browser.ts";
import { filesOf } from "./harness/files.ts";
import { DIST } from "./harness/site.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** Another origin that would hear of anything that is sent. */
const heard: string[] = [];
const stranger = createServer((request, response) => {
  heard.push(`${request.method} ${request.url}`);
  response.setHeader("Access-Control-Allow-Origin", "*").end("ok");
});
let elsewhere = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    stranger.listen(0, "127.0.0.1", resolve);
  });
  const address = stranger.address();
  elsewhere = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/collect`;
});
afterAll(() => {
  stranger.close();
});

describe("the policy of the pages", () => {
  // A block of data is no script: a browser runs none of it, whatever a policy says.
  it("allows nothing inline, in every page and in the headers", () => {
    for (const file of filesOf(DIST, ".html")) {
      const html = readFileSync(join(DIST, file), "utf8");
      expect(html, file).toContain('http-equiv="Content-Security-Policy"');
      expect(
        html.match(/<style|<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))|\sstyle="|\son[a-z]+="/gi),
        file,
      ).toBeNull();
    }
    const headers = readFileSync(join(DIST, "_headers"), "utf8");
    expect(headers).toContain("connect-src 'self'");
    expect(headers).toContain("/check/*\n");
    expect(headers).not.toContain("unsafe");
  });

  it("keeps the check page from sending anything elsewhere", async () => {
    const { page, context } = await visit(browser, "/check/");
    const refused = await page.evaluate(async (url) => {
      const fails = async (attempt: () => unknown) => {
        try {
          await attempt();
          return false;
        } catch {
          return true;
        }
      };
      const image = () =>
        new Promise((resolve, reject) => {
          const element = new Image();
          element.onload = resolve;
          element.onerror = reject;
          element.src = `${url}?image`;
        });
      const form = document.createElement("form");
      Object.assign(form, { action: `${url}?form`, method: "post", target: "_blank" });
      document.body.append(form);
      form.submit();
      navigator.sendBeacon(`${url}?beacon`, "a text");
      return {
        fetch: await fails(() => fetch(`${url}?fetch`, { mode: "no-cors", method: "POST", body: "a text" })),
        image: await fails(image),
        markup: await fails(() => {
          document.body.innerHTML = "<b>a text</b>";
        }),
      };
    }, elsewhere);
    expect(refused).toEqual({ fetch: true, image: true, markup: true });
    await page.waitForTimeout(300);
    expect(heard).toEqual([]);
    await context.close();
  });

  it("holds in the worker too, without any header of the host", async () => {
    const { page, context } = await visit(browser, "/check/");
    await page.locator("#check-form[data-ready]").waitFor();
    await expect.poll(() => page.workers().length).toBe(1);
    const refused = await page.workers()[0]?.evaluate(async (url) => {
      try {
        await fetch(url, { mode: "no-cors" });
        return false;
      } catch {
        return true;
      }
    }, elsewhere);
    expect(refused).toBe(true);
    expect(heard).toEqual([]);
    await context.close();
  });
});
