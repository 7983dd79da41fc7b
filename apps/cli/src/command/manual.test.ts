import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue.ts";
import { manual } from "./manual.ts";

const PAGE = fileURLToPath(new URL("../../dist/throughline.1", import.meta.url));

describe("manual", () => {
  it("is what the reference says; `vitest -u` renews it", async () => {
    await expect(manual()).toMatchFileSnapshot("../../../../docs/reference/commands.md");
  });

  it("is in the package as a manual page without a date", async () => {
    const page = await readFile(PAGE, "utf8");
    expect(page).toMatch(/^\.TH "THROUGHLINE" "1" "" "throughline \d/u);
    // A hyphen of a name is no place to break a line, so the page escapes it.
    const commands = [...page.matchAll(/^\.SS (\S+)/gmu)].map(([, name = ""]) => name.replaceAll("\\-", "-"));
    for (const { name } of catalogue) expect(commands).toContain(name);
  });

  it.skipIf(spawnSync("mandoc", ["-h"]).error !== undefined)("has no fault that mandoc knows of", () => {
    const { stdout } = spawnSync("mandoc", ["-T", "lint", "-W", "error", PAGE], { encoding: "utf8" });
    expect(stdout).toBe("");
  });
});
