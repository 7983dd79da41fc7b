/**
 * Lets the checker and the record's data be files of their own, which Node loads when they are first asked for.
 *
 * An engine reads all of a file before it runs the first line of it, and the checker's modules number every word that they
 * ask about as they are evaluated. In CommonJS a file can be loaded in the middle of a function, so what a door calls
 * late waits in its own, as the texts of the record do. What bundlers take is not written so: there each module would be
 * wrapped in a function of its own, and none of what the wrapped ones hold could be left out.
 */
import type { Plugin } from "esbuild";

/** What the doors take of the checker's modules. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  "./check-against.ts": ["checkAgainst"],
  "./check-texts.ts": ["checkTexts"],
  "./propose.ts": ["proposeStatements"],
  "./trace/trace.ts": ["traceStory"],
};

/** The modules that a reader of the package loads at once. */
const DOORS = /[\\/]src[\\/](?:check|checker|index|shared|trace)[.]ts$/;

/** A `require` that esbuild leaves alone, because it does not know it; see `commonjs.ts`. */
export const REQUIRE = "requireLate";

/** The file of each module that is called late, as a name in `dist` without its ending. */
export const LATE_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(CALLED).map((path) => [path, `late-${path.split("/").at(-1)?.replace(".ts", "")}`]),
);

/** `record` is the one that the data's file holds. */
export function loadedLate(record: object): Plugin {
  return {
    name: "loaded-late",
    setup(build) {
      build.onResolve({ filter: /^[.]/ }, ({ path, importer }) =>
        Object.hasOwn(CALLED, path) && DOORS.test(importer)
          ? { path, namespace: "late-call", sideEffects: false }
          : undefined,
      );
      build.onResolve({ filter: /^@throughline\/core\/record$/ }, ({ path }) => ({
        path,
        namespace: "late-data",
        sideEffects: false,
      }));
      build.onLoad({ filter: /.*/, namespace: "late-call" }, ({ path }) => ({ contents: callsOf(path) }));
      build.onLoad({ filter: /.*/, namespace: "late-data" }, () => ({ contents: dataOf(record) }));
    },
  };
}

function callsOf(path: string): string {
  const file = `./${LATE_FILES[path]}.cjs`;
  const names = CALLED[path] ?? [];
  return names
    .map((name) => `export function ${name}(...given) { return ${REQUIRE}("${file}").${name}(...given); }`)
    .join("\n");
}

/** What is short is here; each noun is its own property once it has been asked for, as in the data's file. */
function dataOf(record: object): string {
  const isNoun = (name: string) => Object.getOwnPropertyDescriptor(record, name)?.get !== undefined;
  const properties = Object.entries(Object.getOwnPropertyDescriptors(record)).map(([name, { value }]) =>
    isNoun(name) ? `get ${name}() { return keep("${name}"); }` : `${name}: ${JSON.stringify(value)}`,
  );
  return `
const keep = (name) => {
  const value = ${REQUIRE}("./record-data.cjs").record[name];
  Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  return value;
};
export const record = {\n${properties.join(",\n")}\n};`;
}
