/**
 * `pnpm bench [figures]`: builds the site of the real record, and of one with 10,000 figures, and says how the build
 * and the pages grow. Only the ratios mean something on another machine.
 */
import { readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import type { RecordData } from "@throughline/core/schema";
import { filesOf } from "../test/harness/files.ts";
import { buildSite, makeSiteFolder } from "../test/states/build.ts";
import { multiply } from "./multiplied.ts";

const wanted = Number(process.argv[2] ?? 10_000);
const path = createRequire(import.meta.url).resolve("@throughline/core/record.json");
const record: RecordData = JSON.parse(readFileSync(path, "utf8"));
const figures = Object.keys(record.figures).length;

interface Measured {
  pages: number;
  seconds: number;
  /** Median and largest page of a figure, and the largest list, in bytes of HTML. */
  median: number;
  largest: number;
  list: { file: string; bytes: number };
}

const one = await measure(record);
print("the record", figures, one);
const times = Math.ceil(wanted / figures);
const many = await measure(multiply(record, times));
print(`${times} times`, figures * times, many);
const perPage = many.seconds / many.pages / (one.seconds / one.pages);
process.stdout.write(`a page takes ${perPage.toFixed(2)} times as long; linear is 1\n`);
process.stdout.write(
  `the median page of a figure is ${(many.median / one.median).toFixed(2)} times as large\n`,
);

async function measure(data: RecordData): Promise<Measured> {
  const out = makeSiteFolder();
  try {
    const started = performance.now();
    await buildSite(data, out);
    const seconds = (performance.now() - started) / 1000;
    const pages = filesOf(out, "index.html").map((file) => ({ file, bytes: statSync(join(out, file)).size }));
    const isFigure = ({ file }: { file: string }) =>
      file.startsWith("figures/") && file !== "figures/index.html";
    const sizes = pages
      .filter(isFigure)
      .map(({ bytes }) => bytes)
      .toSorted((a, b) => a - b);
    const lists = pages
      .filter(({ file }) => file.split("/").length <= 2)
      .toSorted((a, b) => b.bytes - a.bytes);
    return {
      pages: pages.length,
      seconds,
      median: sizes[Math.floor(sizes.length / 2)] ?? 0,
      largest: sizes.at(-1) ?? 0,
      list: lists[0] ?? { file: "", bytes: 0 },
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function print(name: string, count: number, { pages, seconds, median, largest, list }: Measured): void {
  process.stdout.write(
    [
      `${name}: ${count} figures, ${pages} pages in ${seconds.toFixed(1)} s, ${(pages / seconds).toFixed(0)} pages/s`,
      `  a figure's page: ${kb(median)} median, ${kb(largest)} largest; the largest list: ${list.file} ${kb(list.bytes)}`,
      "",
    ].join("\n"),
  );
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
