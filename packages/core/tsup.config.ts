import { defineConfig } from "tsup";

const doors = ["schema", "compile", "quantity", "period", "figures", "cite"];

/** One door for each format, so that whoever writes one does not load the others. */
const formats = ["csv", "jsonl", "datapackage", "parquet", "sqlite", "jsonld"];

/**
 * ESM, CommonJS and declarations for each door of the package.
 *
 * The compiler has written the declarations to `.types/` before (it is the native one, and takes a second);
 * here they are only put together, which is five times faster than having tsup make them.
 */
export default defineConfig({
  entry: { index: "src/index.ts", ...entries((door) => `src/${door}/index.ts`) },
  dts: { entry: { index: ".types/index.d.ts", ...entries((door) => `.types/${door}/index.d.ts`) } },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  clean: true,
  silent: true,
});

function entries(path: (door: string) => string): Record<string, string> {
  const written = formats.map((format) => [
    `export/${format}`,
    path("*").replace("*/index", `export/${format}`),
  ]);
  return Object.fromEntries([...doors.map((door) => [door, path(door)]), ...written]);
}
