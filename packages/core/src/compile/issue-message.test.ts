import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { IssueCode } from "./issue.ts";
import { issueLine, issueMessage } from "./issue-message.ts";

const source = readFileSync(new URL("./issue.ts", import.meta.url), "utf8");
const codes = [...source.slice(0, source.indexOf("Severity")).matchAll(/\| "([a-z-]+)"/gu)].map(
  ([, code]) => code as IssueCode,
);

const args = new Proxy<Record<string, string>>({}, { get: (_, name) => String(name) });

describe("issueMessage", () => {
  it("knows the codes", () => {
    expect(codes.length).toBeGreaterThan(20);
  });

  it.each(codes)("says what happened and what to do about %s, in the house's tone", (code) => {
    const { message, hint } = issueMessage({ code, args });
    for (const sentence of [message, hint]) {
      expect(sentence).not.toBe("");
      expect(sentence).not.toMatch(/undefined|\.$/u);
      expect(sentence).toMatch(/^[a-z`"$]/u);
    }
  });

  it("offers the nearest where there is one", () => {
    const { hint } = issueMessage({
      code: "unknown-reference",
      args: { noun: "place", reference: "irak", nearest: "iraq" },
    });
    expect(hint).toBe("did you mean `iraq`?");
  });
});

describe("issueLine", () => {
  it("opens with file, line and column, as editors read it", () => {
    const issue = {
      code: "two-times",
      severity: "error",
      file: "a.yml",
      line: 3,
      column: 7,
      id: null,
      args: {},
    } as const;
    expect(issueLine(issue, "record/")).toBe(
      "record/a.yml:3:7: error[two-times] both `period` and `asOf` are given\n" +
        "    hint: keep `asOf` for a count on a day, `period` for a span\n",
    );
  });
});
