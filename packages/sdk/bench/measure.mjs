/**
 * One measurement in a process of its own, printed as JSON: nothing is warm, and nothing else is on the heap.
 *
 *   node bench/measure.mjs start <reader>
 *   node bench/measure.mjs read <reader> <kind> <size>
 *   node bench/measure.mjs grow <statements> <size>
 *   node bench/measure.mjs hostile <kind> <size>
 *   node bench/measure.mjs pack
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { READERS } from "./readers.mjs";
import { textOf } from "./texts.mjs";

/** A size is read so often, or for so long, and the best time counts: the machine has others to serve. */
const [MOST_ROUNDS, LONGEST] = [200, 4_000];

const [, , what, ...rest] = process.argv;
const measurements = { start, read, grow, hostile, pack };
process.stdout.write(JSON.stringify(await measurements[what](...rest)));

async function start(reader) {
  const before = performance.now();
  const run = await READERS[reader].load();
  run("On 9 February 2024 the watchdog counted at least 134 attacks.");
  return { ms: performance.now() - before, rss: peak() };
}

async function read(reader, kind, size) {
  const run = await READERS[reader].load();
  const text = textOf(kind, Number(size));
  return { ...best(run, text), units: text.length, rss: peak() };
}

/** A check of the same text against records of different sizes. */
async function grow(statements, size) {
  const [{ compileRecord }, { openRecord }, { check }, { syntheticFiles }] = await Promise.all([
    import("../../core/dist/compile.js"),
    import("../../core/dist/index.js"),
    import("../dist/checker.js"),
    import("../../core/bench/synthetic.mjs"),
  ]);
  const { record: built } = compileRecord(syntheticFiles(Number(statements)), { version: "0.0.0" });
  const record = openRecord(built);
  const text = textOf("synthetic", Number(size));
  const first = performance.now();
  check("The county counted 12 kinds1 in Place 1 in 2019.", { record });
  const opened = performance.now() - first;
  return { ...best((each) => check(each, { record }).texts[0].findings.length, text), opened };
}

async function hostile(kind, size) {
  const run = await READERS.check.load();
  const [small, large] = [textOf(kind, Number(size) / 10), textOf(kind, Number(size))];
  run(small);
  return { small: best(run, small, 600).ms, large: best(run, large, 2_000).ms };
}

/** The checker's code without any record, as a browser gets it. */
async function pack() {
  const { build } = await import("tsup");
  const outDir = mkdtempSync(join(tmpdir(), "throughline-bench-"));
  const entry = { checker: fileURLToPath(new URL("../dist/checker.js", import.meta.url)) };
  try {
    await build({ entry, outDir, minify: true, format: ["esm"], config: false, silent: true, dts: false });
    const code = readFileSync(join(outDir, "checker.js"));
    return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

function best(run, text, longest = LONGEST) {
  let ms = Number.POSITIVE_INFINITY;
  let found = 0;
  const end = performance.now() + longest;
  for (let round = 0; round < MOST_ROUNDS && (round === 0 || performance.now() < end); round++) {
    const before = performance.now();
    found = run(text);
    ms = Math.min(ms, performance.now() - before);
  }
  return { ms, found };
}

/** In megabytes. */
function peak() {
  return process.resourceUsage().maxRSS / 1024;
}
