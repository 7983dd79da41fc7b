/**
 * The program in chunks: one that it starts with, and one for each part that is loaded when it is asked for.
 */
import { type BuildOptions, build, transform } from "esbuild";
import { browserIngest } from "./browser-ingest.ts";
import { lazyNode } from "./lazy-node.ts";
import { recordTexts, type Text } from "./record-texts.ts";

export interface Chunk {
  /** As other chunks ask for it: `./chunk-ABC.js`. */
  readonly name: string;
  /** The body of a function of `require`, `exports`, `module`, `programUrl` and `packedText`. */
  readonly code: string;
  /** Whether the program cannot start without it. */
  readonly isFirst: boolean;
}

export interface Program {
  /** The first is the one to run. */
  readonly chunks: readonly Chunk[];
  /** What `packedText` gives by name. */
  readonly texts: readonly Text[];
  /** The files that it is made of, as esbuild names them. */
  readonly inputs: ReadonlySet<string>;
}

export async function programOf(entry: string): Promise<Program> {
  const texts: Text[] = [];
  const inputs = new Set<string>();
  const plugins = [lazyNode, browserIngest(inputs), recordTexts(texts)];
  const { outputFiles, metafile } = await build({ ...OPTIONS, plugins, entryPoints: [entry] });
  for (const path of Object.keys(metafile.inputs)) inputs.add(path);
  const parts = new Map(Object.entries(metafile.outputs).map(([path, part]) => [nameOf(path), part]));
  const start = [...parts].find(([, { entryPoint }]) => entryPoint?.endsWith(entry))?.[0];
  if (start === undefined) throw new Error(`no chunk starts with ${entry}`);
  const first = reachedFrom(start, (name) =>
    (parts.get(name)?.imports ?? [])
      .filter(({ kind, external }) => kind === "import-statement" && external !== true)
      .map(({ path }) => nameOf(path)),
  );
  const chunks = await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const name = nameOf(path);
      const { code } = await transform(text, AS_FUNCTION);
      return { name, code: code.trimEnd(), isFirst: first.has(name) };
    }),
  );
  const isStart = ({ name }: Chunk) => Number(name === start);
  chunks.sort((a, b) => isStart(b) - isStart(a) || (a.name < b.name ? -1 : 1));
  return { chunks, texts, inputs };
}

/** Names are kept: an error's class name is part of what a bug report shows. */
const OPTIONS = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  outdir: "dist",
  write: false,
  metafile: true,
  logLevel: "error",
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: true,
  // One letter outside of ASCII doubles the memory of all of the text, and the time to read it.
  charset: "ascii",
  define: { "import.meta.url": "programUrl" },
} as const satisfies BuildOptions;

const AS_FUNCTION = {
  format: "cjs",
  target: "node20",
  minifyWhitespace: true,
  charset: "ascii",
  // A chunk is loaded by the program itself, at once and from its own file.
  supported: { "dynamic-import": false },
} as const;

function nameOf(path: string): string {
  return `./${path.split(/[\\/]/).at(-1)}`;
}

function reachedFrom(start: string, next: (name: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const name of reached) for (const other of next(name)) reached.add(other);
  return reached;
}
