/**
 * Writes the doors for Node: CommonJS in files that are loaded when they are asked for, and for `import` a door to each.
 *
 * Whoever requires and whoever imports get the same modules, so that there is one record and one class of each error.
 */
import { copyFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type BuildOptions, build, transform } from "esbuild";
import { LATE_FILES, loadedLate, REQUIRE } from "./loaded-late.ts";

/** Where core's own CommonJS is, and where ours goes. */
export interface Folders {
  readonly core: string;
  readonly out: string;
}

/** `doors` is each door's name and the module behind it, relative to `src`. */
export async function writeCommonJs(
  doors: Readonly<Record<string, string>>,
  folders: Folders,
): Promise<void> {
  const data = join(folders.core, "record.cjs");
  copyFileSync(data, join(folders.out, "record-data.cjs"));
  const { record } = createRequire(import.meta.url)(data);
  const late = Object.entries(LATE_FILES).map(([path, name]) => [name, join("src", path)]);
  const { outputFiles = [], metafile } = await build({
    ...OPTIONS,
    outdir: folders.out,
    plugins: [loadedLate(record)],
    entryPoints: {
      ...Object.fromEntries(Object.entries(doors).map(([door, module]) => [door, `src/${module}.ts`])),
      ...Object.fromEntries(late),
    },
  });
  for (const { path, text } of outputFiles) await writePart(path, text);
  for (const [path, { entryPoint, exports }] of Object.entries(metafile?.outputs ?? {})) {
    const door =
      path
        .split("/")
        .at(-1)
        ?.replace(/[.]js$/u, "") ?? "";
    if (entryPoint !== undefined && Object.hasOwn(doors, door)) {
      writeFileSync(join(folders.out, `${door}.node.js`), importing(door, exports));
    }
  }
}

const OPTIONS = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "neutral",
  target: "node20",
  minify: true,
  charset: "ascii",
  lineLimit: 160,
  sourcemap: "inline",
  write: false,
  metafile: true,
  chunkNames: "part-[hash]",
  logLevel: "error",
} as const satisfies BuildOptions;

/** esbuild splits modules of one kind only, so each part is made CommonJS after it. */
async function writePart(path: string, text: string): Promise<void> {
  const { code, map } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: "node20",
    minifyWhitespace: true,
    minifySyntax: true,
    charset: "ascii",
    lineLimit: 160,
    sourcemap: "external",
    // By its name alone: a path of this machine would stand in the map.
    sourcefile: path.split(/[\\/]/u).at(-1) ?? "",
  });
  const file = path.replace(/[.]js$/u, ".cjs");
  const name = file.split(/[\\/]/u).at(-1);
  const asked = code
    .replaceAll(`${REQUIRE}(`, "require(")
    .replace(/require\("(\.\/[^"]+)[.]js"\)/gu, 'require("$1.cjs")');
  writeFileSync(file, `${asked}//# sourceMappingURL=${name}.map\n`);
  writeFileSync(`${file}.map`, map);
}

/** Names are written out, so that one that is not there is an error when it is imported. */
function importing(door: string, names: readonly string[]): string {
  return `import door from "./${door}.cjs";\nexport const { ${[...names].sort().join(", ")} } = door;\n`;
}
