/**
 * Lets the checker begin when it is first called, and not when the package is loaded.
 *
 * Its modules number every word that they ask about as they are evaluated, which takes longer than reading the record. A
 * door that names such a module gets functions that load it when they are called: in the bundle that is a call of a
 * function in the same file, so nothing waits and nothing is asynchronous.
 */
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** What the doors take of the checker's modules. */
export const CALLED: Readonly<Record<string, readonly string[]>> = {
  "./check-against.ts": ["checkAgainst"],
  "./propose.ts": ["proposeStatements"],
  "./trace/trace.ts": ["traceStory"],
};

/** The modules that a reader of the package loads at once. */
export const DOORS = /[\\/]src[\\/](?:check|checker|index|shared|trace)[.]ts$/;

export const calledLate: Plugin = {
  name: "called-late",
  setup(build) {
    build.onResolve({ filter: /^[.]/ }, ({ path, importer, resolveDir, kind }) => {
      const isCalled = kind === "import-statement" && Object.hasOwn(CALLED, path) && DOORS.test(importer);
      return isCalled
        ? { path, namespace: "called-late", pluginData: resolveDir, sideEffects: false }
        : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: "called-late" }, ({ path, pluginData }) => ({
      resolveDir: pluginData,
      contents: (CALLED[path] ?? [])
        .map((name) => `export function ${name}(...given) { return require("${path}").${name}(...given); }`)
        .join("\n"),
    }));
  },
};
