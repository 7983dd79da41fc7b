import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenLinks } from "./harness/links.ts";

const VIEWER = fileURLToPath(new URL("..", import.meta.url));

describe("a site below a path", () => {
  let out = "";
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "viewer-"));
    await promisify(execFile)("astro", ["build", "--silent"], {
      cwd: VIEWER,
      // Not the test runner's own environment, in which a base is set already.
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        THROUGHLINE_BASE: "/below/here/",
        THROUGHLINE_OUT: out,
        ASTRO_TELEMETRY_DISABLED: "1",
      },
    });
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it("links only to itself, and nowhere to a page that is not there", () => {
    expect(existsSync(join(out, "index.html"))).toBe(true);
    expect(brokenLinks(out, "/below/here/").slice(0, 20)).toEqual([]);
  });
});
