/**
 * Takes the reader of documents in the builds that its libraries have for browsers, which touch nothing of the machine.
 *
 * As a module of its own it also keeps the names of its libraries to itself.
 */
import type { Plugin } from "esbuild";

/** `inputs` gets the files that it is made of. */
export function browserIngest(inputs: Set<string>): Plugin {
  return {
    name: "browser-ingest",
    setup(build) {
      build.onResolve({ filter: /^@throughline\/ingest$/ }, ({ kind, path }) =>
        kind === "dynamic-import" ? { path, namespace: "browser-ingest" } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: "browser-ingest" }, async ({ path }) => {
        const { outputFiles, metafile } = await build.esbuild.build({
          stdin: {
            contents: `export { IngestError, readDocument } from "${path}";`,
            resolveDir: import.meta.dirname,
          },
          bundle: true,
          minify: true,
          keepNames: true,
          legalComments: "none",
          format: "esm",
          platform: "browser",
          target: "node20",
          write: false,
          metafile: true,
        });
        const [file] = outputFiles;
        if (file === undefined) throw new Error("the reader of documents was not built");
        for (const path of Object.keys(metafile.inputs)) inputs.add(path);
        return { contents: file.contents };
      });
    },
  };
}
