import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    compile: "src/compile/index.ts",
    quantity: "src/quantity/index.ts",
    period: "src/period/index.ts",
    figures: "src/figures/index.ts",
    cite: "src/cite/index.ts",
  },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  dts: true,
  clean: true,
  silent: true,
});
