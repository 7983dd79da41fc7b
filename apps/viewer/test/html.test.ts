import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { DIST, filesOf } from "./harness/site.ts";

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
  it("are valid HTML, all of them", async () => {
    const faults: string[] = [];
    for (const file of filesOf(DIST, ".html")) {
      const report = await validator.validateString(readFileSync(join(DIST, file), "utf8"));
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(
            ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
      }
    }
    expect([...new Set(faults)].slice(0, 40)).toEqual([]);
  });
});
