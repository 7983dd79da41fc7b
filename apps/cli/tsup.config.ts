import { brotliCompressSync } from "node:zlib";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Loads a part of Node when the module that imports it first runs, and not when the program starts.
 *
 * In one file every static import of `node:crypto` and the like moves to the top, where `--help` would pay for
 * what only `validate` needs. As CommonJS they stay where they are. Commander can start programs and measure
 * coloured text; here it does neither, so it gets no `child_process` at all and next to nothing of `util`.
 */
const lazyNode: Plugin = {
  name: "lazy-node",
  setup(build) {
    const parts =
      /^(?:node:)?(buffer|child_process|crypto|events|fs|fs\/promises|http|os|path|process|url|util|zlib|worker_threads|zlib)$/;
    build.onResolve({ filter: parts }, ({ path, namespace, importer }) => {
      if (namespace === "node-part") return { path, external: true };
      const part = path.replace(/^node:/, "");
      const isUnused = /[\\/]commander[\\/]/.test(importer) && unused.has(part);
      return { path: isUnused ? `unused:${part}` : part, namespace: "node-part" };
    });
    build.onLoad({ filter: /.*/, namespace: "node-part" }, ({ path }) => ({
      contents: path.startsWith("unused:")
        ? (unused.get(path.slice("unused:".length)) ?? "")
        : `module.exports = require("node:${path}");`,
    }));
  },
};

const unused = new Map([
  ["child_process", "module.exports = {};"],
  ["util", "module.exports = { stripVTControlCharacters: (text) => text };"],
]);

/**
 * Carries the reader of documents as packed bytes, which become code when the first document is read.
 *
 * It is as large as the rest of the program, and a command without a document would pay for its parsing. As
 * a module of its own it also keeps the names of its libraries to itself.
 */
const packedIngest: Plugin = {
  name: "packed-ingest",
  setup(build) {
    build.onResolve({ filter: /^@throughline\/ingest$/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, namespace: "packed" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "packed" }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({
        stdin: { contents: `export * from "${path}";`, resolveDir: import.meta.dirname },
        bundle: true,
        minify: true,
        keepNames: true,
        legalComments: "none",
        format: "esm",
        // Their builds for browsers touch nothing of the machine.
        platform: "browser",
        target: "node20",
        write: false,
      });
      const [file] = outputFiles;
      if (file === undefined) throw new Error("the reader of documents was not built");
      return { resolveDir: import.meta.dirname, contents: unpacking(brotliCompressSync(file.contents)) };
    });
  },
};

function unpacking(packed: Uint8Array): string {
  return `
    import { brotliDecompressSync } from "node:zlib";
    const packed = "${Buffer.from(packed).toString("base64")}";
    const code = brotliDecompressSync(Buffer.from(packed, "base64")).toString("base64");
    export const { IngestError, readDocument } = await import("data:text/javascript;base64," + code);
  `;
}

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
  // Else tsup resolves `node:` parts itself, before the plugin sees them.
  removeNodeProtocol: false,
  esbuildPlugins: [lazyNode, packedIngest],
  splitting: false,
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: true,
  banner: {
    // Parts of Node are loaded by `require`, as some bundled libraries do themselves.
    js: '#!/usr/bin/env node\nimport { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  clean: true,
  silent: true,
});
