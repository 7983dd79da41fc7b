/**
 * `pnpm lighthouse [kind...]`: each kind of page of the built site in Lighthouse's four categories.
 *
 * Ends with 1 where the median of three runs is below what `audit.ts` asks.
 */
import process from "node:process";
import { serveFolder } from "../harness/server.ts";
import { DIST } from "../harness/site.ts";
import { audit, CATEGORIES, LEAST } from "./audit.ts";
import { startChrome } from "./chrome.ts";
import { listed } from "./listed.ts";

const wanted = process.argv.slice(2);
const chosen = listed.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));
const server = await serveFolder(DIST, { isCompressed: true });
const chrome = await startChrome();
try {
  process.stdout.write(`${"".padEnd(28)}${CATEGORIES.map((name) => name.padStart(16)).join("")}\n`);
  for (const { kind, path } of chosen) {
    const { scores, faults } = await audit(server.origin + path, chrome.port);
    const cells = CATEGORIES.map((name) => `${Math.round(scores[name] * 100)}`.padStart(16));
    process.stdout.write(
      `${kind.padEnd(28)}${cells.join("")}${faults.map((fault) => `\n    ${fault}`).join("")}\n`,
    );
    if (CATEGORIES.some((name) => scores[name] < LEAST[name])) process.exitCode = 1;
  }
} finally {
  await chrome.close();
  await server.close();
}
