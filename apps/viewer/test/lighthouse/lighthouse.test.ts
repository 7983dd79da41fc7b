import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, serveFolder } from "../harness/server.ts";
import { DIST } from "../harness/site.ts";
import { auditBest, CATEGORIES, LEAST } from "./audit.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { listed } from "./listed.ts";

let server: Server;
let chrome: Chrome;
beforeAll(async () => {
  server = await serveFolder(DIST, { isCompressed: true });
  chrome = await startChrome();
});
afterAll(async () => {
  await chrome.close();
  await server.close();
});

/** Each kind of page once, and the longest of all: `pnpm lighthouse` takes the median, of every state and every largest. */
const skipped =
  /^(?:.+ figure|figure .+|further .+|indicator|document that .+|largest of (?!indicators$).+)$/u;

describe("Lighthouse, on a slow telephone", () => {
  it.each(listed.filter(({ kind }) => !skipped.test(kind)))(
    "finds nothing on the $kind page in four categories",
    async ({ path }) => {
      const { scores, faults } = await auditBest(server.origin + path, chrome.port);
      for (const name of CATEGORIES) {
        expect(scores[name], `${name}: ${faults.join(", ")}`).toBeGreaterThanOrEqual(LEAST[name]);
      }
    },
    180_000,
  );
});
