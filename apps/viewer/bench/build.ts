/**
 * `pnpm bench [figures]`: builds the site of the real record, and of one with 10,000 figures, and says how the build
 * and the pages grow. Only the ratios mean something on another machine.
 */
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import type { RecordData } from "@throughline/core/schema";
import { buildSite, makeSiteFolder } from "../test/states/build.ts";
import { multiply } from "./multiplied.ts";
import { type Size, sizesOf } from "./sizes.ts";

const wanted = Number(process.argv[2] ?? 10_000);
const path = createRequire(import.meta.url).resolve("@throughline/core/record.json");
const record: RecordData = JSON.parse(readFileSync(path, "utf8"));
const figures = Object.keys(record.figures).length;

interface Measured {
  seconds: number;
  sizes: Size[];
}

const one = await measure("the record", record);
const times = Math.ceil(wanted / figures);
const many = await measure(`${times} times`, multiply(record, times));
const perFigure = many.seconds / times / one.seconds;
print(`a figure takes ${perFigure.toFixed(2)} times as long to build; linear is 1`);
print(
  `\n${"largest page of each kind".padEnd(30)}${"the record".padStart(14)}${`${times} times`.padStart(14)}`,
);
for (const before of one.sizes) {
  const after = many.sizes.find(({ kind }) => kind === before.kind) ?? before;
  const ratio = (after.largest / before.largest).toFixed(2);
  print(
    `${before.kind.padEnd(30)}${kb(before.largest).padStart(14)}${kb(after.largest).padStart(14)}${ratio.padStart(8)}  ${after.file}`,
  );
}

async function measure(name: string, data: RecordData): Promise<Measured> {
  const out = makeSiteFolder();
  try {
    const started = performance.now();
    await buildSite(data, out);
    const seconds = (performance.now() - started) / 1000;
    const sizes = sizesOf(out);
    const pages = sizes.reduce((sum, size) => sum + size.pages, 0);
    const count = Object.keys(data.figures).length;
    print(
      `${name}: ${count} figures, ${pages} pages in ${seconds.toFixed(1)} s, ${((seconds / count) * 1000).toFixed(1)} ms for each figure`,
    );
    return { seconds, sizes };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
