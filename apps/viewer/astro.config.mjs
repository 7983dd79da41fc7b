import { writeFile } from "node:fs/promises";
import { defineConfig } from "astro/config";
import { headersFile } from "./src/layout/policy.ts";

/**
 * Where the built pages will live. `THROUGHLINE_BASE` is the path below the host (`/throughline/`);
 * `THROUGHLINE_SITE` the origin, which canonical links and citations name when it is known.
 */
const base = process.env.THROUGHLINE_BASE ?? "/";
const site = process.env.THROUGHLINE_SITE;

/** Static hosts read their headers from a file at the root of the site. */
const writeHeaders = {
  name: "headers",
  hooks: {
    "astro:build:done": ({ dir }) => writeFile(new URL("_headers", dir), headersFile),
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
  integrations: [writeHeaders],
  devToolbar: { enabled: false },
  scopedStyleStrategy: "where",
  vite: {
    build: { assetsInlineLimit: 0, target: "es2022", reportCompressedSize: false },
    worker: { format: "es" },
  },
});
