import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";

const core = fileURLToPath(new URL("../core/dist", import.meta.url));

// The packed SDK stands alone: the code and the types of core go into it, so that it has no dependency.
export default defineConfig({
  entry: { index: "src/index.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  noExternal: [/^@throughline\/core/],
  dts: {
    entry: { index: ".types/index.d.ts" },
    compilerOptions: {
      paths: { "@throughline/core": [`${core}/index.d.ts`], "@throughline/core/*": [`${core}/*.d.ts`] },
    },
  },
  clean: true,
  silent: true,
});
