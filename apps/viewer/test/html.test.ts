import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { sample } from "./harness/sample.ts";
import { DIST } from "./harness/site.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Astro writes void elements and attributes in its own style, which the standard allows.
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
  },
});

describe("the built pages", () => {
  it("are valid HTML: each kind, the largest of each, and a sample of all", async () => {
    const faults: string[] = [];
    for (const file of sample) {
      const report = await validator.validateString(readFileSync(join(DIST, file), "utf8"));
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(
            ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
      }
    }
    expect(sample.length).toBeGreaterThan(60);
    expect([...new Set(faults)].slice(0, 40)).toEqual([]);
  });
});
