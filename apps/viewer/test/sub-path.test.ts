import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenLinks } from "./harness/links.ts";
import { buildSite, statesRecord } from "./states/build.ts";

describe("a site below a path", () => {
  let out = "";
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "viewer-"));
    await buildSite(await statesRecord(), out, "/below/here/");
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it("links only to itself, and nowhere to a page that is not there", () => {
    expect(existsSync(join(out, "index.html"))).toBe(true);
    expect(brokenLinks(out, "/below/here/").slice(0, 20)).toEqual([]);
  });
});
