import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";

const core = fileURLToPath(new URL("../core/dist", import.meta.url));

// The packed SDK stands alone: the code and the types of core go into it, so that it has no dependency.
export default defineConfig({
  entry: { index: "src/index.ts", checker: "src/checker.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  // Each door in one file: who takes the checker alone gets nothing of the bundled record.
  splitting: false,
  noExternal: [/^@throughline\/core/],
  dts: {
    entry: { index: ".types/index.d.ts", checker: ".types/checker.d.ts" },
    compilerOptions: {
      paths: { "@throughline/core": [`${core}/index.d.ts`], "@throughline/core/*": [`${core}/*.d.ts`] },
    },
  },
  clean: true,
  silent: true,
});
