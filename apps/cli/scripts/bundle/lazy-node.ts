/**
 * Loads a part of Node when the module that imports it first runs, and not when the program starts.
 *
 * In one file every static import of `node:crypto` and the like moves to the top, where `--help` would pay for
 * what only `validate` needs. As CommonJS they stay where they are. Commander can start programs and measure
 * coloured text; here it does neither, so it gets no `child_process` at all and next to nothing of `util`.
 */
import type { Plugin } from "esbuild";

const PARTS =
  /^(?:node:)?(buffer|child_process|crypto|events|fs|fs\/promises|http|os|path|process|url|util|worker_threads|zlib)$/;

const UNUSED = new Map([
  ["child_process", "module.exports = {};"],
  ["util", "module.exports = { stripVTControlCharacters: (text) => text };"],
]);

export const lazyNode: Plugin = {
  name: "lazy-node",
  setup(build) {
    build.onResolve({ filter: PARTS }, ({ path, namespace, importer }) => {
      if (namespace === "node-part") return { path, external: true };
      const part = path.replace(/^node:/, "");
      const isUnused = /[\\/]commander[\\/]/.test(importer) && UNUSED.has(part);
      return { path: isUnused ? `unused:${part}` : part, namespace: "node-part" };
    });
    build.onLoad({ filter: /.*/, namespace: "node-part" }, ({ path }) => ({
      contents: path.startsWith("unused:")
        ? (UNUSED.get(path.slice("unused:".length)) ?? "")
        : `module.exports = require("node:${path}");`,
    }));
  },
};
