import { defineConfig } from "tsup";

// The packed SDK stands alone: the code and the types of core go into it, so that it has no dependency.
export default defineConfig({
  entry: { index: "src/index.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  noExternal: [/^@throughline\/core/],
  dts: { resolve: [/^@throughline\/core/] },
  clean: true,
  silent: true,
});
