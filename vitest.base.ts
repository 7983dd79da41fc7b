import type { ViteUserConfig } from "vitest/config";

/** What the tests of every package share: a report for people, and one that the root command adds up. */
export const base = {
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "dist/**"],
    // No test measures time; a limit only ends what hangs, on the slowest and busiest machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: ".test/results.json" },
  },
} satisfies ViteUserConfig;
