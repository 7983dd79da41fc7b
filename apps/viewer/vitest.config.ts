import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// The browser's first start unpacks it, which alone takes seconds on a slow disk.
export default defineConfig({
  test: {
    ...base.test,
    globalSetup: ["test/harness/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
