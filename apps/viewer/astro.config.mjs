import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { defineConfig } from "astro/config";
import { drawCards } from "./src/card/start.ts";
import { headerRules, headersFile, nginxFile, vercelFile } from "./src/layout/headers.ts";
import { redirectsFile } from "./src/layout/redirects.ts";
import { markStart, removeOlder } from "./src/layout/stale.ts";

/**
 * Where the built pages will live. `THROUGHLINE_BASE` is the path below the host (`/throughline/`);
 * `THROUGHLINE_SITE` the origin, which canonical links and citations name when it is known.
 */
const base = process.env.THROUGHLINE_BASE ?? "/";
const site = process.env.THROUGHLINE_SITE;

/** Each usual host reads its headers from a file of its own; `throughline serve` reads the list itself. */
const writeHeaders = {
  name: "headers",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const entries = await readdir(dir, { withFileTypes: true });
      const rules = headerRules(
        entries
          .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      );
      const { redirects } = JSON.parse(await readFile(new URL("retired.json", dir), "utf8"));
      await mkdir(new URL("_hosting/", dir), { recursive: true });
      await Promise.all([
        writeFile(new URL("_headers", dir), headersFile(rules, base)),
        writeFile(new URL("_redirects", dir), redirectsFile(redirects, base)),
        writeFile(new URL("_hosting/headers.json", dir), `${JSON.stringify({ base, rules }, null, 2)}\n`),
        writeFile(new URL("_hosting/vercel.json", dir), vercelFile(rules, base, redirects)),
        writeFile(new URL("_hosting/nginx.conf", dir), nginxFile(rules, base, redirects)),
      ]);
    },
  },
};

let config;
let started = 0;
let drawn = Promise.resolve();

/**
 * Emptying the folder first takes longer than to write the pages, so what this build did not write is removed after it.
 * Beside the pages the social cards are drawn: a card is named by its full address, so a site that does not know its
 * own has none but the common one.
 */
const around = {
  name: "around",
  hooks: {
    "astro:config:done": (done) => {
      config = done.config;
    },
    "astro:build:start": async () => {
      started = await markStart(config.outDir);
      if (site) drawn = drawCards(config.outDir, config.cacheDir);
      // Waited for when the pages are written; until then its failure is nobody's.
      drawn.catch(() => {});
    },
    "astro:build:done": async ({ dir }) => {
      await drawn;
      await removeOlder(dir, started);
    },
  },
};

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  outDir: process.env.THROUGHLINE_OUT ?? "./dist",
  output: "static",
  trailingSlash: "always",
  // Nothing inline: the Content-Security-Policy allows no inline style and no inline script.
  build: { format: "directory", assets: "assets", inlineStylesheets: "never", concurrency: 4 },
  compressHTML: "jsx",
  integrations: [around, writeHeaders],
  devToolbar: { enabled: false },
  scopedStyleStrategy: "where",
  vite: {
    build: { emptyOutDir: false, assetsInlineLimit: 0, target: "es2022", reportCompressedSize: false },
    worker: { format: "es" },
  },
});
