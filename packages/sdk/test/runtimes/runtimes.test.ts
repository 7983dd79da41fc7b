/**
 * The same bytes in give the same bytes out, whatever engine runs the built package.
 *
 * Engines differ in what they know of Unicode, how they print numbers and how they sort. The texts are the
 * labelled ones, what hangs scanners, and what nobody would write.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodesAtHand } from "../../../../scripts/packed/nodes.ts";
import { hostile, repeated } from "../../fuzz/hostile.ts";
import { anyText } from "../../fuzz/texts.ts";
import { readPart } from "../../gold/labelled/folder.ts";
import { hashesInChromium } from "./chromium.ts";

const built = resolve(import.meta.dirname, "../../dist/index.js");
const texts = JSON.stringify([
  ...readPart("development").texts.map(({ text, published }) =>
    published === null ? { text } : { text, published },
  ),
  ...Object.values(hostile).map((unit) => ({ text: repeated(unit, 200) })),
  ...fc.sample(anyText, { seed: 1, numRuns: 120 }).map((text) => ({ text })),
]);

const [first, ...others] = nodesAtHand();
let folder: string;
let expected: string[];

function hashesIn(program: string): string[] {
  const script = join(import.meta.dirname, "in-node.mjs");
  const printed = execFileSync(program, [script, built, join(folder, "texts.json")], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(printed);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "throughline-runtimes-"));
  writeFileSync(join(folder, "texts.json"), texts);
  expected = hashesIn(first?.program ?? process.execPath);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the check of the built package", () => {
  it("tells texts apart, so that equal hashes mean something", () => {
    expect(expected.length).toBe(JSON.parse(texts).length);
    expect(new Set(expected).size).toBeGreaterThan(expected.length * 0.9);
  });

  it.skipIf(others.length === 0).each(others)(
    `says in Node $version what it says in ${first?.version}`,
    ({ program }) => {
      expect(hashesIn(program)).toEqual(expected);
    },
  );

  it.skipIf(process.platform !== "linux" || process.arch !== "x64")(
    `says in Chromium what it says in Node ${first?.version}`,
    async () => {
      expect(await hashesInChromium(built, texts)).toEqual(expected);
    },
  );
});
