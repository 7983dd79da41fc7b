/**
 * The check of the sample text, reviewed like data: what changes here changes for everybody who checks.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/index.ts";

const sample = readFileSync(resolve(import.meta.dirname, "../../../../docs/samples/retold.md"), "utf8");

describe("the check of docs/samples/retold.md", () => {
  it("is the one that was reviewed", async () => {
    const { texts } = check(sample, { path: "retold.md", published: "2024-02-12" });
    const shown = texts.map(({ path, sha256, read, findings }) => ({ path, sha256, read, findings }));
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot("retold.json");
  });
});
