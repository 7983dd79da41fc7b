import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { brokenLinks } from "./harness/links.ts";

const VIEWER = fileURLToPath(new URL("..", import.meta.url));
const OUT = fileURLToPath(new URL("../.test/sub-path/", import.meta.url));

describe("a site below a path", () => {
  beforeAll(async () => {
    await rm(OUT, { recursive: true, force: true });
    await promisify(execFile)("astro", ["build", "--silent"], {
      cwd: VIEWER,
      // Not the test runner's own environment, in which a base is set already.
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        THROUGHLINE_BASE: "/below/here/",
        THROUGHLINE_OUT: OUT,
        ASTRO_TELEMETRY_DISABLED: "1",
      },
    });
  });

  it("links only to itself, and nowhere to a page that is not there", () => {
    expect(existsSync(`${OUT}index.html`)).toBe(true);
    expect(brokenLinks(OUT, "/below/here/").slice(0, 20)).toEqual([]);
  });
});
