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
    const [checked] = check(sample, { path: "retold.md", published: "2024-02-12" }).texts;
    const { findings = [], ...whole } = checked ?? {};
    // A finding a line, so that a reviewer sees which one changed.
    const lines = [whole, ...findings].map((part) => `${JSON.stringify(part)}\n`);
    await expect(lines.join("")).toMatchFileSnapshot("retold.jsonl");
  });
});
