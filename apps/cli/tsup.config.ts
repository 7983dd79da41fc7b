import { defineConfig } from "tsup";

/**
 * One file that starts by itself on Node 20 and newer.
 *
 * Everything is bundled. Without splitting, a dynamic import becomes a function inside the same file that
 * runs at its first call, so a command that is not asked for costs only its parsing. Names are kept: an
 * error's class name is part of what a bug report shows.
 */
export default defineConfig({
  entry: { throughline: "src/main.ts" },
  format: ["esm"],
  target: "node20",
  platform: "node",
  noExternal: [/.*/],
  splitting: false,
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: true,
  banner: {
    // Some bundled libraries are CommonJS and call `require` for a part of Node.
    js: '#!/usr/bin/env node\nimport { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  clean: true,
  silent: true,
});
