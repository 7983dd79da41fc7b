/**
 * The packed package in the hands of the bundlers that most pages are made with: that what comes out runs, and how
 * large it is.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import * as vite from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import webpack from "webpack";
import { install, type Stranger } from "../../../scripts/packed/stranger.ts";

let stranger: Stranger;
beforeAll(() => {
  stranger = install(dirname(import.meta.dirname));
});
afterAll(() => stranger.leave());

/** From an entry to one ES module beside it, both as absolute paths. */
type Bundle = (entry: string, out: string) => Promise<unknown>;

const bundlers: Readonly<Record<string, Bundle>> = {
  esbuild: (entry, outfile) =>
    esbuild.build({ entryPoints: [entry], outfile, bundle: true, minify: true, format: "esm" }),
  // Without the condition that it has by itself it takes what Node would.
  "esbuild for Node": (entry, outfile) =>
    esbuild.build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      minify: true,
      format: "esm",
      platform: "node",
      conditions: [],
    }),
  Vite: (entry, out) =>
    vite.build({
      root: stranger.folder,
      configFile: false,
      logLevel: "silent",
      build: {
        outDir: stranger.folder,
        emptyOutDir: false,
        minify: true,
        lib: { entry, formats: ["es"], fileName: () => basename(out) },
      },
    }),
  webpack: (entry, out) =>
    new Promise<void>((done, fail) => {
      webpack(
        {
          mode: "production",
          context: stranger.folder,
          entry,
          experiments: { outputModule: true },
          output: { path: stranger.folder, filename: basename(out), library: { type: "module" } },
          // Its minifier takes half a minute over the record, and is none of ours.
          optimization: { minimize: false },
          performance: false,
        },
        (error, stats) =>
          error || stats?.hasErrors() ? fail(error ?? stats?.toString("errors-only")) : done(),
      );
    }),
};

async function bundle(make: Bundle, source: string): Promise<string> {
  const [entry, out] = ["entry.mjs", "bundle.mjs"].map((name) => join(stranger.folder, name));
  if (entry === undefined || out === undefined) throw new Error("two names");
  writeFileSync(entry, source);
  await make(entry, out);
  return out;
}

const PROBE = `
import { check, record } from "@throughline/sdk";
const [{ exact, verdict }] = check("Militias attacked U.S. bases 134 times between October and December 2023.").texts[0].findings;
globalThis.console.log(JSON.stringify([exact, verdict, record.figures({}).length > 0]));
`;

describe.each(Object.entries(bundlers))("bundled by %s", (_, make) => {
  it("checks as it does without", async () => {
    const out = await bundle(make, PROBE);
    expect(JSON.parse(stranger.run(process.execPath, [out]))).toEqual(["134", "differs", true]);
    expect(readFileSync(out, "utf8")).not.toMatch(/from ?"@throughline/u);
  });
});

/** In bytes, gzipped: what a page pays. A number that grows is to be raised by whoever can say why. */
const BUDGETS = [
  ["the record and the checker", 'export { check, record } from "@throughline/sdk";', 420_000],
  ["the record without the checker", 'export { record } from "@throughline/sdk/record";', 330_000],
  ["the checker of a record alone", 'export { checkInRecord } from "@throughline/sdk/checker";', 120_000],
  ["the checker without a record", 'export { check } from "@throughline/sdk/checker";', 125_000],
] as const;

describe("the size of a page's bundle", () => {
  it.each(BUDGETS)("of %s is within its budget", async (_, source, most) => {
    const out = await bundle(bundlers.esbuild ?? expect.fail(), source);
    const { length } = gzipSync(readFileSync(out));
    expect(length).toBeLessThanOrEqual(most);
    // Half of the budget unused would be a budget that says nothing.
    expect(length).toBeGreaterThan(most / 2);
  });
});
