/** The house's Chromium with a debugging port, which is how Lighthouse drives a browser. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packaged from "@sparticuz/chromium";
import { BROWSER_ARGUMENTS, unpackBrowser } from "../../../../scripts/browser/chromium.ts";

export interface Chrome {
  port: number;
  close(): Promise<void>;
}

export async function startChrome(): Promise<Chrome> {
  const profile = mkdtempSync(join(tmpdir(), "viewer-chrome-"));
  const path = await unpackBrowser(packaged);
  const child = spawn(
    path,
    [
      "--headless",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      ...BROWSER_ARGUMENTS,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    let said = "";
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`the browser ended: ${said.slice(-500)}`)));
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /DevTools listening on ws:\/\/[^:]+:(\d+)/u.exec(said) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return {
    port,
    close: async () => {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
