import { defineConfig } from "tsup";

// Split, so that what reads one format is a file of its own, which loads when such a document comes.
export default defineConfig({
  entry: { index: "src/index.ts", layer: "src/layer.ts" },
  dts: { entry: { index: ".types/index.d.ts", layer: ".types/layer.d.ts" } },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  splitting: true,
  clean: true,
  silent: true,
});
