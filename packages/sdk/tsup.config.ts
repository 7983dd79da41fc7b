import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";
import { doors } from "./bundle/doors.ts";

const core = fileURLToPath(new URL("../core/dist", import.meta.url));

/**
 * Takes the record as core has written it, a file beside the others, and not as code to be bundled: it is four fifths
 * of the package, and is read by an engine only where a door with the record inside is used.
 */
const recordBeside: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "record-beside",
  setup(build) {
    const { outExtension, outdir = "dist" } = build.initialOptions;
    const file = `record-data${outExtension?.[".js"] ?? ".js"}`;
    build.onResolve({ filter: /^@throughline\/core\/record$/ }, () => ({
      path: `./${file}`,
      external: true,
      sideEffects: false,
    }));
    build.onEnd(() => {
      mkdirSync(outdir, { recursive: true });
      copyFileSync(join(core, file.replace("-data", "")), join(outdir, file));
    });
  },
};

function entries(path: (module: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(doors).map(([door, module]) => [door, path(module)]));
}

const apart = {
  region: "src/explain/region.ts",
  against: "src/check-against.ts",
  codes: "src/explain/codes.ts",
  propose: "src/propose.ts",
  story: "src/trace/trace.ts",
};

// The packed SDK stands alone: the code and the types of core go into it, so that it has no dependency.
const common = {
  target: "node20",
  platform: "neutral",
  minify: true,
  sourcemap: true,
  noExternal: [/^@throughline\/core/],
  esbuildPlugins: [recordBeside],
  esbuildOptions: (options) => {
    // One letter outside of ASCII doubles the memory of a file's text, and the time to read it.
    options.charset = "ascii";
    // Where an error is not caught, Node prints the line that threw it.
    options.lineLimit = 160;
  },
  dts: {
    entry: entries((module) => `.types/${module}.d.ts`),
    compilerOptions: {
      paths: { "@throughline/core": [`${core}/index.d.ts`], "@throughline/core/*": [`${core}/*.d.ts`] },
    },
  },
  silent: true,
} satisfies Options;

export default defineConfig([
  {
    ...common,
    // What a page may want without the rest, or not want, is a file of its own behind the doors: a bundler leaves out
    // whole files with all that they evaluate.
    entry: { ...entries((module) => `src/${module}.ts`), ...apart },
    format: "esm",
    // What doors share is a file of its own: who takes one door gets nothing of what only another needs.
    splitting: true,
  },
  // tsup rewrites CommonJS for old engines where it splits it, so here it makes the declarations alone.
  {
    ...common,
    entry: entries((module) => `src/${module}.ts`),
    format: "cjs",
    dts: { ...common.dts, only: true },
  },
]);
