import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf } from "./harness/files.ts";
import { brokenLinks } from "./harness/links.ts";
import { DIST } from "./harness/site.ts";

describe("the built site", () => {
  it("has no link that leads nowhere", () => {
    expect(brokenLinks(DIST, "/").slice(0, 20)).toEqual([]);
  });

  it("gives every figure, indicator, document, report and story a twin as JSON at the same path", () => {
    const pages = filesOf(DIST, "index.html").filter((file) =>
      // A further page of a list has its twin at the first.
      /^(figures|indicators|documents|reports|lineage)\/(?!(?:.*\/)?page-\d+\/index)/.test(file),
    );
    const lost = pages.filter(
      (file) => !existsSync(join(DIST, `${file.replace(/\/index\.html$/, "")}.json`)),
    );
    expect(pages.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  it("stamps every twin with the record that it is from", () => {
    const stamps = new Set(
      filesOf(DIST, ".json")
        .filter((file) => !/^(data|_hosting|search)\//.test(file) && file !== "openapi.json")
        .map((file) => JSON.parse(readFileSync(join(DIST, file), "utf8")).record.sha256),
    );
    expect(stamps.size).toBe(1);
  });
});
